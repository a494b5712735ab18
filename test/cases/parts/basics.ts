import fc from 'fast-check';
import type { Figure } from '../../../src/engine/case';

/** The councils, years and choices that the rest of a generated case must agree with. */
export interface Frame {
  readonly codes: readonly string[];
  readonly years: readonly string[];
  readonly options: Options;
  /** Every result can be calculated: no gap where leaving out would flatter. */
  readonly sure: boolean;
}

export interface Options {
  readonly minCouncils: number;
  readonly maxCouncils: number;
  readonly minYears: number;
  readonly maxYears: number;
  /** The most posts, lines of one council, costs, opportunities, facts and published figures. */
  readonly maxItems: number;
  /** Names that Excel's criteria would read as wildcards or comparisons: "*", "?", "~", "<5". */
  readonly awkwardNames: boolean;
  /** Figures that carry a formula; each stands by itself and gives the figure's value. */
  readonly formulas: boolean;
  /** How often, in a hundred, a figure is to be confirmed or missing. */
  readonly gaps: number;
  /** How often, in a hundred, a case has no gap where one leaves a result waiting. */
  readonly sure: number;
}

/** True this many times in a hundred. */
export function chance(percent: number): fc.Arbitrary<boolean> {
  return fc.integer({ min: 0, max: 99 }).map((n) => n < percent);
}

export function oneOf<T>(values: readonly T[]): fc.Arbitrary<T> {
  return fc.constantFrom(...values);
}

/** Pounds with at most 2 decimals; more often than not whole. */
export function money(max: number, min = 0): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min, max }) },
    { weight: 2, arbitrary: fc.integer({ min: min * 100, max: max * 100 }).map((pence) => pence / 100) },
  );
}

/** A fraction in whole hundredths. */
export const fraction = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

const PHRASES = [
  '=1+1', '+44 20 7946 0000', '-see minutes', '@section151', "'quoted", '"quoted"', 'one, two; three', '007', '2023', 'TRUE', 'TBC',
  'Côte d’Azur – £1,000 ≈ €1,150', '節約', 'توفير', '🙂 agreed', 'two\nlines', ' padded ', '<b>&amp;</b>', '50%', '#N/A', '1/4', 'null',
  "O'Brien's 'figure'", '{value: 3}', '\\n', 'x'.repeat(300),
];

/** Text such as officers paste: any of it must stay text. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: oneOf(PHRASES) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 30 }) },
  { weight: 1, arbitrary: fc.lorem({ maxCount: 6 }) },
);

/** Odd text that can name something: not empty, and without spaces around it. */
export const oddName = oddText.map((text) => text.trim()).filter((text) => text !== '');

/** Either no such field, or the field with a value. */
export function maybe<K extends string, T>(key: K, value: fc.Arbitrary<T>, percent = 25): fc.Arbitrary<Partial<Record<K, T>>> {
  return chance(percent).chain((there) => (there ? value.map((given) => ({ [key]: given }) as Partial<Record<K, T>>) : fc.constant({})));
}

/** Explanations of a record. */
export const explained = fc.tuple(maybe('source', oddText), maybe('note', oddText)).map(([source, note]) => ({ ...source, ...note }));

/** How a basis was decided. */
export const decision = maybe('decision', fc.record({ basis: oddName, reason: fc.oneof(oddText, fc.constant('')), by: oddText, on: oneOf(['2026-04-01', '1 April 2026', '']) }), 20);

/** A figure with a value, or now and then a gap; by default as often as the options say. */
export function figure(value: fc.Arbitrary<number>, { options }: Frame, gaps = options.gaps): fc.Arbitrary<Figure> {
  const known = fc.tuple(value, chance(options.formulas ? 5 : 0), oneOf(['', '+0', '*1'])).map(([number, typed, tail]): Figure =>
    typed ? { value: number, formula: `=${number}${tail}` } : { value: number });
  const gap: fc.Arbitrary<Figure> = oneOf([{ value: 'TBC' }, { value: null }] as const);
  const said = fc.tuple(maybe('source', oddText, 8), maybe('note', oddText, 8));
  return fc.tuple(chance(gaps), gap, known, said).map(([isGap, nothing, given, [source, note]]) =>
    ({ ...(isGap ? nothing : given), ...source, ...note }));
}

/** A figure that a result cannot do without. */
export function essential(value: fc.Arbitrary<number>, frame: Frame): fc.Arbitrary<Figure> {
  return figure(value, frame, frame.sure ? 0 : 4);
}

/** One value for each key, in their order. */
export function forEach<T>(keys: readonly string[], value: (key: string) => fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc.tuple(...keys.map(value)).map((values) => Object.fromEntries(keys.map((key, i) => [key, values[i] as T])));
}

const WORDS = ['Finance', 'HR & payroll', 'Parks, grounds', 'Legal (shared)', "Members' support", 'ICT – phase "2"', 'Café', 'Waste/recycling', 'Revenue + benefits'];
const AWKWARD = ['<5', '>=0', '=Total', '-1', '@HDC', '#REF'];

/** Different names, however letters are cased. */
export function names(kind: string, count: number, { options }: Frame): fc.Arbitrary<string[]> {
  const word = options.awkwardNames ? fc.oneof(oneOf(WORDS), oneOf(AWKWARD)) : oneOf(WORDS);
  return fc.array(word, { minLength: count, maxLength: count }).map((chosen) => chosen.map((name, i) => `${name} ${kind} ${i + 1}`));
}
