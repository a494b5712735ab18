import type { InMtfs, Post } from '../../engine/case';
import { EQUAL } from './councils';
import { each, given, MBC, MISSING, read } from './sources';

export const CHIEF_EXECUTIVE = 'Chief Executive';
export const DEPUTIES = 'Deputy Chief Executives';
export const DIRECTOR = 'Director of Communities';
export const MONITORING_OFFICER = 'Monitoring Officer';
export const COLLABORATION = 'Phases 1 and 2 collaboration';

const notDecided = each(MISSING, MISSING);
const notKnown = each<InMtfs>('not known', 'not known');

const NO_ON_COSTS = 'Salary without on-costs.';
const ALREADY_IN =
  "Harborough's 2022/23 budget and MTFS already assume savings from sharing senior posts (sections 1.01, 1.11, 7 and 9); how much is not stated.";

export const posts: readonly Post[] = [
  {
    name: CHIEF_EXECUTIVE,
    kind: 'shared',
    employer: MBC,
    posts: given(1),
    salary: given(140000),
    basis: EQUAL,
    current: each(given(111184), given(113930)),
    inMtfs: each<InMtfs>('yes', 'not known'),
    atRisk: false,
    hraShare: notDecided,
    source: read('1.14', '9', '10'),
    note: `${NO_ON_COSTS} ${ALREADY_IN} Melton employs, under a section 113 agreement.`,
  },
  {
    name: DEPUTIES,
    kind: 'shared',
    employer: 'each',
    posts: given(2),
    salary: given(105000),
    basis: EQUAL,
    current: each(given(86488), given(86453)),
    inMtfs: each<InMtfs>('yes', 'not known'),
    atRisk: false,
    hraShare: notDecided,
    source: read('1.14', '9', '10'),
    note: `${NO_ON_COSTS} A cost to both councils. ${ALREADY_IN} Each council employs one deputy.`,
  },
  {
    name: DIRECTOR,
    kind: 'deleted',
    posts: MISSING,
    salary: MISSING,
    current: {
      HDC: given(79289),
      MBC: { value: 0, note: 'Melton has no such post: the report prints "n/a".' },
    },
    inMtfs: each<InMtfs>('not known', 'no'),
    atRisk: true,
    hraShare: notDecided,
    source: read('1.14', '1.16', '9', '11'),
    note:
      `${NO_ON_COSTS} Deleted on 1 April 2023, with the budget kept in reserve until a review (1.16). ` +
      'If some resource has to be put back, the report expects the Harborough saving as a whole to fall by about 26% (9).',
  },
  {
    name: MONITORING_OFFICER,
    kind: 'shared',
    employer: MBC,
    posts: given(1),
    salary: given(90000),
    basis: EQUAL,
    current: each(given(75000), given(65000)),
    countedIn: COLLABORATION,
    inMtfs: notKnown,
    atRisk: false,
    hraShare: notDecided,
    source: read('1.11', '6', '9'),
    note:
      `${NO_ON_COSTS} Its saving is inside phase 1. Not part of the formal proposition. ` +
      "Employer inferred: Melton's permanent officer would serve both councils (6).",
  },
];
