import * as z from 'zod/mini';
import {
  BASIS_KINDS, DEAL_KINDS, DRIVERS, GAP_KINDS, GRADES, IN_MTFS, LINE_KINDS, MEASURES, MONEY_UNITS, POST_KINDS,
  RESERVE_TIMINGS, SIGN_CONVENTIONS,
} from '../engine/case';
import { figure, figureOr, list, MISSING, number, oneOf, each, record, text, wholeNumber, words, yesNo } from './schema-parts';

/*
 * The shape of a case in a file. Names follow the engine's types, which say what each field means. What may be left out:
 * a figure (it is then missing), "already in the MTFS" (then not known), a list (then empty), and any text that only
 * explains.
 */

const explained = { source: words, note: words };

const decision = z.exactOptional(record('the decision on a basis', { basis: text, reason: text, by: text, on: text }));

const deal = record('what kind of deal it is', { kind: oneOf(DEAL_KINDS), basis: words, decision, ...explained });

const onCosts = record('the on-costs', { included: yesNo, niRate: figure, niThreshold: figure, levyRate: figure });

const gradePercents = record('what each grade is worth', { High: figure, Medium: figure, Low: figure });

const drivers = record(`a driver for ${DRIVERS.join(', ')}`, {
  'posts': figureOr(1), 'recurring lines': figureOr(1), 'one-off lines': figureOr(1), 'costs of change': figureOr(1),
});

const council = record('a council', { code: text, name: text, hasHra: yesNo, pensionRate: figure, ...explained });

const basis = record('a basis', {
  name: text,
  kind: oneOf(BASIS_KINDS),
  volumes: each(figure),
  ratio: each(figure),
  percentPlaces: z._default(z.union([wholeNumber, z.null()], { error: 'write a whole number, or null to apply the volumes themselves' }), null),
  unit: words,
  period: words,
  ...explained,
});

const post = record('a post', {
  name: text,
  kind: oneOf(POST_KINDS),
  employer: words,
  posts: figure,
  salary: figure,
  basis: words,
  decision,
  current: each(figure),
  from: words,
  countedIn: words,
  inMtfs: each(oneOf(IN_MTFS)),
  atRisk: yesNo,
  hraShare: each(figure),
  ...explained,
});

const line = record('a line', {
  name: text,
  council: text,
  kind: oneOf(LINE_KINDS),
  amounts: each(figure),
  inMtfs: z._default(oneOf(IN_MTFS), 'not known'),
  atRisk: yesNo,
  hraShare: figure,
  ...explained,
});

const cost = record('a cost of change', {
  name: text,
  amounts: each(figure),
  basis: text,
  decision,
  yearIncurred: text,
  alreadySpent: yesNo,
  funding: text,
  inMtfs: each(oneOf(IN_MTFS)),
  atRisk: yesNo,
  hraShare: each(figure),
  ...explained,
});

const deficit = record('a deficit', {
  council: text,
  kind: oneOf(GAP_KINDS),
  reserves: oneOf(RESERVE_TIMINGS),
  unit: oneOf(MONEY_UNITS),
  amounts: each(figure),
  ...explained,
});

const graded = each(oneOf(GRADES));
const gradeNotes = z.exactOptional(z.record(z.string(), record('what there is to say of a grade', explained), { error: 'give one entry for each council' }));

const opportunity = record('an opportunity', {
  area: text,
  name: text,
  investigated: text,
  implemented: text,
  grades: record('the four potentials', { savings: graded, efficiency: graded, service: graded, growth: graded }),
  gradeNotes: z.exactOptional(record('notes on grades', { savings: gradeNotes, efficiency: gradeNotes, service: gradeNotes, growth: gradeNotes })),
  budget: each(figure),
  ...explained,
});

const fact = record('a fact', { topic: text, item: text, about: text, figure, text: words, unit: words });

const published = record('a published figure', {
  label: text,
  measure: record('what is measured', { of: oneOf(MEASURES), council: text, items: list('names', text), year: words }),
  value: number,
  places: wholeNumber,
  section: text,
  note: words,
});

const allMissing = { High: MISSING, Medium: MISSING, Low: MISSING };
const noOnCosts = { included: false, niRate: MISSING, niThreshold: MISSING, levyRate: MISSING };
const allOnes = { 'posts': { value: 1 }, 'recurring lines': { value: 1 }, 'one-off lines': { value: 1 }, 'costs of change': { value: 1 } };

export const caseSchema = record('a case', {
  title: text,
  subtitle: words,
  firstYear: text,
  yearCount: wholeNumber,
  signConvention: oneOf(SIGN_CONVENTIONS),
  deal,
  onCosts: z._default(onCosts, noOnCosts),
  gradePercents: z._default(gradePercents, allMissing),
  drivers: z._default(drivers, allOnes),
  councils: list('councils', council),
  bases: list('bases', basis),
  posts: list('posts', post),
  lines: list('lines', line),
  costs: list('costs of change', cost),
  deficits: list('deficits', deficit),
  opportunities: list('opportunities', opportunity),
  facts: list('facts', fact),
  published: list('published figures', published),
});

export type CaseOutput = z.output<typeof caseSchema>;
/** A case as it may be written: short figures, and what is missing left out. */
export type CaseInput = z.input<typeof caseSchema>;
