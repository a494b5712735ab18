import type { Fact } from '../../engine/case';
import { EQUAL, POPULATION, TAX_BASE } from './councils';
import { BOTH, fact } from './fact';

const TOPIC = 'Apportionment considerations';

/** The five things that the report asks of every basis, in its order. */
const ASKED = ['legal and finance', 'partnership ethos', 'transparency', 'ease of calculation', 'behaviours'] as const;
type Answers = readonly [string, string, string, string, string];

const LAWFUL = 'Sound for the shared chief officers, and usable throughout without cross-subsidy.';
const DIFFERENT_SIZES = 'In proportion to size; the gap in size between the two needs care.';
const FOLLOWS_SHARE = 'Each behaves as its share suggests, which has to be managed.';

const ANSWERS: readonly (readonly [basis: string, answers: Answers])[] = [
  [EQUAL, [
    'Sound for the shared chief officers; elsewhere it could mean cross-subsidy.',
    'A balanced start that can be refined later.',
    'Plain to see, but nothing proves it, so it can look arbitrary.',
    'Easy.',
    'Encourages equal standing, above all towards outside bodies, though the councils differ in size.',
  ]],
  [POPULATION, [
    LAWFUL,
    DIFFERENT_SIZES,
    'Rests on evidence and can follow population over time.',
    'Easy, once the two agree which estimates serve between censuses.',
    FOLLOWS_SHARE,
  ]],
  [TAX_BASE, [
    LAWFUL,
    DIFFERENT_SIZES,
    'Rests on evidence and can follow the number of homes over time.',
    'Easy, and can be renewed every year.',
    FOLLOWS_SHARE,
  ]],
  ['Agreed percentage', [
    'As equal: sound for the shared chief officers, with care about cross-subsidy; the split itself has to be worked out.',
    'What both accept should help, but agreement has to be reached first.',
    'Nothing proves it: more arbitrary than equal.',
    'Not legible in the source.',
    'As its share suggests, provided the split is not always reopened.',
  ]],
  ['Timesheet', [
    'Sound everywhere, and the surest guard against cross-subsidy.',
    'Could bring disputes, and is known only afterwards, which makes budgets hard.',
    'Complete, at the price of records and audit in both councils.',
    'Much work for senior officers.',
    'Everybody must fill in timesheets, which could harm the culture.',
  ]],
];

/** How the report judges each basis. It judges neither area nor a service-specific measure. */
export const considerations: readonly Fact[] = ANSWERS.flatMap(([basis, answers]) =>
  ASKED.map((asked, i) => fact(TOPIC, `${basis}: ${asked}`, BOTH, null, ['8'], { text: answers[i] ?? '' })));
