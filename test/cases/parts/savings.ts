import fc from 'fast-check';
import {
  GAP_KINDS, IN_MTFS, LINE_KINDS, MONEY_UNITS, RESERVE_TIMINGS,
  type Basis, type CostOfChange, type Council, type Deficit, type Line, type Post,
} from '../../../src/engine/case';
import { chance, decision, essential, explained, figure, forEach, maybe, money, names, oddText, oneOf, type Frame } from './basics';
import { flags, hraShare, hraShares } from './councils';

interface Around {
  readonly councils: readonly Council[];
  readonly bases: readonly Basis[];
}

export function posts(frame: Frame, around: Around, lines: readonly Line[]): fc.Arbitrary<Post[]> {
  return fc.integer({ min: 0, max: Math.min(5, frame.options.maxItems) })
    .chain((count) => names('post', count, frame))
    .chain((given) => fc.tuple(...given.map((name) => post(name, frame, around, lines))));
}

function post(name: string, frame: Frame, around: Around, lines: readonly Line[]): fc.Arbitrary<Post> {
  const every = fc.record({
    current: forEach(frame.codes, () => essential(fc.oneof({ weight: 4, arbitrary: money(150_000, 1) }, fc.constant(0)), frame)),
    inMtfs: flags(frame),
    atRisk: chance(20),
    hraShare: hraShares(around.councils, frame),
  });
  const held = (name: string): boolean => frame.codes.every((code) => lines.some((line) => line.name === name && line.council === code));
  const everywhere = [...new Set(lines.map((line) => line.name))].filter(held);
  const some = fc.tuple(
    maybe('from', oneOf(frame.years), 30),
    everywhere.length === 0 ? fc.constant({}) : maybe('countedIn', oneOf(everywhere), 20),
    explained,
    decision,
  );
  return fc.tuple(oneOf(['shared', 'shared', 'new', 'deleted'] as const), every, some, terms(frame, around)).map(
    ([kind, common, [from, countedIn, said, decided], employed]) => kind === 'deleted'
      ? { name, kind, posts: { value: null }, salary: { value: null }, ...common, ...from, ...countedIn, ...said, ...decided }
      : { name, kind, ...employed, ...common, ...from, ...countedIn, ...said, ...decided },
  );
}

function terms(frame: Frame, { bases }: Around): fc.Arbitrary<Pick<Post, 'employer' | 'posts' | 'salary' | 'basis'>> {
  return fc.record({
    employer: oneOf([...frame.codes, 'each']),
    posts: essential(oneOf([1, 1, 1, 2, 3, 0.5, 0.6, 1.25, 2.37]), frame),
    salary: essential(money(180_000, 15_000), frame),
    basis: oneOf(bases.map((basis) => basis.name)),
  });
}

export function lines(frame: Frame, councils: readonly Council[]): fc.Arbitrary<Line[]> {
  return fc.integer({ min: 0, max: frame.options.maxItems })
    .chain((count) => names('line', count, frame))
    .chain((given) => fc.tuple(...frame.codes.map((code) => fc.subarray(given).chain((chosen) =>
      fc.tuple(...chosen.map((name) => line(name, code, frame, councils)))))))
    .map((byCouncil) => byCouncil.flat());
}

function line(name: string, council: string, frame: Frame, councils: readonly Council[]): fc.Arbitrary<Line> {
  const amount = fc.oneof({ weight: 5, arbitrary: money(300_000) }, { weight: 1, arbitrary: money(50_000, -50_000) });
  return fc.record({
    name: fc.constant(name),
    council: fc.constant(council),
    kind: oneOf(LINE_KINDS),
    amounts: forEach(frame.years, () => figure(amount, frame)),
    inMtfs: oneOf(IN_MTFS),
    atRisk: chance(20),
    hraShare: hraShare(councils, council, frame),
    said: explained,
  }).map(({ said, ...fields }) => ({ ...fields, ...said }));
}

export function costs(frame: Frame, { councils, bases }: Around): fc.Arbitrary<CostOfChange[]> {
  return fc.integer({ min: 0, max: Math.min(4, frame.options.maxItems) })
    .chain((count) => names('cost', count, frame))
    .chain((given) => fc.tuple(...given.map((name) => fc.record({
      name: fc.constant(name),
      amounts: forEach(frame.years, () => figure(money(120_000), frame)),
      basis: oneOf(bases.map((basis) => basis.name)),
      yearIncurred: oneOf(['2021/22', ...frame.years]),
      alreadySpent: fc.boolean(),
      funding: fc.oneof(oneOf(['Reserves', 'Revenue', 'not stated']), oddText),
      inMtfs: flags(frame),
      atRisk: chance(20),
      hraShare: hraShares(councils, frame),
      said: explained,
      decided: decision,
    }).map(({ said, decided, ...fields }) => ({ ...fields, ...said, ...decided })))));
}

/** A deficit for each council, with surplus years; now and then a figure is not there. */
export function deficits(frame: Frame): fc.Arbitrary<Deficit[]> {
  return fc.tuple(...frame.codes.map((council) => oneOf(MONEY_UNITS).chain((unit) => {
    const most = unit === '£' ? 3_000_000 : 3_000;
    const gap = fc.oneof({ weight: 6, arbitrary: money(most) }, { weight: 1, arbitrary: money(most, -most) }, fc.constant(0));
    return fc.record({
      kind: oneOf(GAP_KINDS),
      reserves: oneOf(RESERVE_TIMINGS),
      amounts: forEach(frame.years, () => essential(gap, frame)),
      said: explained,
    }).map(({ said, kind, reserves, amounts }): Deficit => ({ council, kind, reserves, unit, amounts, ...said }));
  })));
}
