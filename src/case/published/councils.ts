import type { Basis, Council } from '../../engine/case';
import { each, given, HDC, MBC, MISSING, read } from './sources';

export const councils: readonly Council[] = [
  {
    code: HDC,
    name: 'Harborough District Council',
    hasHra: false,
    pensionRate: MISSING,
    source: read('1.15', '7', '10'),
    note: 'Holds no housing stock and runs no Housing Revenue Account.',
  },
  {
    code: MBC,
    name: 'Melton Borough Council',
    hasHra: true,
    pensionRate: MISSING,
    source: read('1.09', '7', '10'),
    note: 'Housing Revenue Account of £7.2m. Has still to decide how much of its half of the shared Chief Executive falls on it.',
  },
];

export const EQUAL = 'Equal';
export const POPULATION = 'Population';
export const TAX_BASE = 'Council tax base';
export const AREA = 'Area';

const nothing = each(MISSING, MISSING);

export const bases: readonly Basis[] = [
  {
    name: EQUAL, kind: 'equal', volumes: nothing, ratio: nothing, percentPlaces: null,
    source: read('8', '9', '10'),
    note: 'Agreed for the shared Chief Executive and Deputy Chief Executives, and used for the costs of change.',
  },
  {
    name: POPULATION, kind: 'population', volumes: each(given(97600), given(51800)), ratio: nothing, percentPlaces: 0,
    unit: 'residents', period: '2021 census', source: read('1.09', '8'),
    note: 'Printed as 65/35.',
  },
  {
    name: TAX_BASE, kind: 'council tax base', volumes: each(MISSING, given(19358.38)),
    ratio: each(given(0.66), given(0.34)), percentPlaces: 0,
    unit: 'Band D equivalent properties', source: read('8'),
    note: "Printed as 66/34. Harborough's tax base cannot be read in the source, so the printed ratio is used.",
  },
  {
    name: AREA, kind: 'area', volumes: each(given(228), given(186)), ratio: nothing, percentPlaces: 0,
    unit: 'square miles', source: read('1.09', '8', '10'),
    note: 'Printed as 69/31, which does not follow from 228 and 186 square miles: they give 55/45.',
  },
  {
    name: 'Agreed percentage', kind: 'agreed', volumes: nothing, ratio: each(given('TBC'), given('TBC')), percentPlaces: null,
    source: read('8'), note: 'A split that the two councils would still have to agree.',
  },
  {
    name: 'Timesheet', kind: 'timesheet', volumes: nothing, ratio: nothing, percentPlaces: null,
    unit: 'hours', source: read('8'), note: 'Time recorded for each council, settled once a year.',
  },
  {
    name: 'Service specific', kind: 'service specific', volumes: nothing, ratio: nothing, percentPlaces: null,
    source: read('1.15', '8', '10'), note: "A measure chosen service by service by the Section 151 officers; none is given yet.",
  },
];
