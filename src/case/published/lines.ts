import type { CostOfChange, Deficit, InMtfs, Line } from '../../engine/case';
import { EQUAL } from './councils';
import { COLLABORATION } from './posts';
import { byYear, each, HDC, MBC, MISSING, read, YEARS } from './sources';

export const PARKING = 'Parking strategy';

const FIRST_HERE = 'The report presents these savings as new; it does not say that any of them is in the MTFS.';

export const lines: readonly Line[] = [
  {
    name: COLLABORATION, council: HDC, kind: 'recurring', amounts: byYear(120469, 26146, 'TBC'),
    inMtfs: 'no', atRisk: false, hraShare: MISSING, source: read('1.14', '9'),
    note: `Holds the saving of the shared Monitoring Officer. ${FIRST_HERE}`,
  },
  {
    name: COLLABORATION, council: MBC, kind: 'recurring',
    amounts: {
      ...byYear(46847, 22144, 'TBC'),
      [YEARS[0]]: { value: 46847, note: 'Printed £49,597 less the £2,750 one-off of the parking strategy.' },
    },
    inMtfs: 'no', atRisk: false, hraShare: MISSING, source: read('1.14', '9'),
    note: `Holds the saving of the shared Monitoring Officer. ${FIRST_HERE}`,
  },
  {
    name: PARKING, council: MBC, kind: 'one-off', amounts: byYear(2750),
    inMtfs: 'no', atRisk: false, hraShare: MISSING, source: read('1.14', '9'),
    note: `Printed inside the £49,597 of phases 1 and 2; everything else there continues. ${FIRST_HERE}`,
  },
];

export const CONSULTANCY = 'Consultancy';
export const HR_SUPPORT = 'HR support';
export const EXECUTIVE_SUPPORT = 'Executive support';
export const TRANSFORMATION_SUPPORT = 'Transformation support';

const SET_ASIDE = 'Up to £50,000 that each council put aside for the case, the agreement and advice';
const CHARGED_LATER = 'Paid in 2022, while the case was written; the report charges it to 2023/24.';
const NOT_COSTED =
  'The report leaves future costs of change out until needs are mapped in phase 1. Basis as for the other costs of change.';
const notInMtfs = each<InMtfs>('no', 'no');
const notKnown = each<InMtfs>('not known', 'not known');
const notDecided = each(MISSING, MISSING);

export const costs: readonly CostOfChange[] = [
  {
    name: CONSULTANCY, amounts: byYear(64000), basis: EQUAL, yearIncurred: '2022/23', alreadySpent: true,
    funding: SET_ASIDE, inMtfs: notInMtfs, atRisk: false, hraShare: notDecided, source: read('1.14', '9'), note: CHARGED_LATER,
  },
  {
    name: HR_SUPPORT, amounts: byYear(400), basis: EQUAL, yearIncurred: '2022/23', alreadySpent: true,
    funding: SET_ASIDE, inMtfs: notInMtfs, atRisk: false, hraShare: notDecided, source: read('1.14', '9'),
    note: `East Midlands Councils. ${CHARGED_LATER}`,
  },
  {
    name: EXECUTIVE_SUPPORT, amounts: byYear('TBC'), basis: EQUAL, yearIncurred: '2023/24', alreadySpent: false,
    funding: 'not stated', inMtfs: notKnown, atRisk: false, hraShare: notDecided, source: read('9', '11'), note: NOT_COSTED,
  },
  {
    name: TRANSFORMATION_SUPPORT, amounts: byYear('TBC'), basis: EQUAL, yearIncurred: '2023/24', alreadySpent: false,
    funding: 'not stated', inMtfs: notKnown, atRisk: false, hraShare: notDecided, source: read('9', '11'), note: NOT_COSTED,
  },
];

const AFTER_SAVINGS =
  'After the savings from sharing senior posts that the MTFS already assumes. Called unfunded; whether reserves were used first is not said.';

export const deficits: readonly Deficit[] = [
  {
    council: HDC, kind: 'whole gap', reserves: 'not known', unit: '£', source: read('1.14', '9'),
    amounts: byYear(1377000, 1367000, 1620000),
    note: `${AFTER_SAVINGS} Read as the whole gap of each year, since the report adds the years together.`,
  },
  {
    council: MBC, kind: 'whole gap', reserves: 'not known', unit: '£', source: read('1.14', '9'),
    amounts: byYear(140000, 378000, 218000),
    note:
      'Indicative. Called unfunded; whether reserves were used first is not said. ' +
      'Read as the whole gap of each year, since the report adds the years together. A gap of the General Fund.',
  },
];
