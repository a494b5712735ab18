import fc from 'fast-check';
import {
  GRADES, MEASURES, type Basis, type Deal, type Fact, type Measure, type OnCosts, type Opportunity, type PartnershipCase,
  type PublishedFigure,
} from '../../../src/engine/case';
import { chance, decision, essential, explained, figure, forEach, fraction, type Frame, maybe, money, names, oddName, oddText, oneOf } from './basics';

export function deal(bases: readonly Basis[]): fc.Arbitrary<Deal> {
  return fc.tuple(chance(25), oneOf(bases.map((basis) => basis.name)), explained, decision).map(([shared, basis, said, decided]) =>
    shared ? { kind: 'savings sharing', basis, ...said, ...decided } : { kind: 'cost sharing', ...said, ...decided });
}

export function onCosts(frame: Frame): fc.Arbitrary<OnCosts> {
  return fc.record({
    included: fc.boolean(),
    niRate: essential(oneOf([0.138, 0.15, 0.1453]), frame),
    niThreshold: essential(oneOf([9100, 5000]), frame),
    levyRate: essential(oneOf([0.005, 0]), frame),
  });
}

export function drivers(frame: Frame): fc.Arbitrary<PartnershipCase['drivers']> {
  const driver = essential(oneOf([1, 1, 1, 1, 0.5, 0.9, 1.1, 0]), frame);
  return fc.record({ 'posts': driver, 'recurring lines': driver, 'one-off lines': driver, 'costs of change': driver });
}

export function gradePercents(frame: Frame): fc.Arbitrary<PartnershipCase['gradePercents']> {
  const worth = figure(fraction, frame, 10);
  return fc.record({ High: worth, Medium: worth, Low: worth });
}

export function opportunities(frame: Frame): fc.Arbitrary<Opportunity[]> {
  const grades = forEach(frame.codes, () => oneOf(GRADES));
  const year = oneOf([...frame.years, 'TBC']);
  return fc.integer({ min: 0, max: frame.options.maxItems })
    .chain((count) => names('opportunity', count, frame))
    .chain((given) => fc.tuple(...given.map((name) => fc.record({
      area: fc.oneof(oneOf(['Planning', 'Housing', 'Corporate, legal']), oddName),
      name: fc.constant(name),
      investigated: year,
      implemented: year,
      grades: fc.record({ savings: grades, efficiency: grades, service: grades, growth: grades }),
      budget: forEach(frame.codes, () => figure(money(2_000_000), frame, 50)),
      said: explained,
      noted: notes(frame),
    }).map(({ said, noted, ...fields }) => ({ ...fields, ...said, ...noted })))));
}

/** Notes on grades of one council. */
function notes(frame: Frame): fc.Arbitrary<Pick<Opportunity, 'gradeNotes'>> {
  const note = fc.record({ note: oddText });
  return maybe('gradeNotes', fc.tuple(oneOf(frame.codes), note, note).map(([code, one, other]) => ({ savings: { [code]: one }, growth: { [code]: other } })), 20);
}

export function facts(frame: Frame): fc.Arbitrary<Fact[]> {
  const fact = fc.tuple(
    fc.record({ topic: oddText, item: oddText, about: oneOf([...frame.codes, 'all of them']), figure: figure(money(1_000_000), frame, 40) }),
    maybe('text', oddText), maybe('unit', oneOf(['£', 'residents', 'fraction'])),
  ).map(([fields, text, unit]) => ({ ...fields, ...text, ...unit }));
  return fc.array(fact, { maxLength: frame.options.maxItems });
}

type Named = Pick<PartnershipCase, 'bases' | 'posts' | 'lines' | 'costs'>;

/** Figures over every measure that the case has something for, whatever their value. */
export function published(frame: Frame, named: Named): fc.Arbitrary<PublishedFigure[]> {
  const one = fc.tuple(oneOf(MEASURES), oneOf(frame.codes)).chain(([of, council]) => measure(of, council, frame, named));
  const figures = one.chain((what) => fc.tuple(
    fc.record({ label: oddName, section: oneOf(['section 9', '1.14', 'p. 12, table "B"']) }),
    fc.integer({ min: -999_999, max: 999_999 }), oneOf(PLACES[what?.of ?? 'deficit'] ?? [0]), maybe('note', oddText),
  ).map(([said, digits, places, note]) => (what ? [{ ...said, measure: what, value: shift(digits, places), places, ...note }] : [])));
  return fc.array(figures, { maxLength: frame.options.maxItems * 2 }).map((lists) => lists.flat());
}

const PLACES: Partial<Record<Measure['of'], readonly number[]>> = {
  'post saving %': [2, 3], 'coverage': [2, 3], 'basis share': [2, 3], 'deficit': [0, -3], 'deficit for the period': [0, -3],
  'total for the period': [0, -3, -2],
};

function shift(digits: number, places: number): number {
  return places >= 0 ? digits / 10 ** places : digits * 10 ** -places;
}

/** Null when the case has nothing of the kind. */
function measure(of: Measure['of'], council: string, frame: Frame, named: Named): fc.Arbitrary<Measure | null> {
  const single = (list: readonly { readonly name: string }[]): fc.Arbitrary<Measure | null> =>
    list.length === 0 ? fc.constant(null) : oneOf(list).map(({ name }) => ({ of, council, items: [name] }));
  const year = oneOf(frame.years);
  switch (of) {
    case 'post saving':
    case 'post saving %':
      return single(named.posts);
    case 'shared salary':
      return single(named.posts.filter((post) => post.kind !== 'deleted'));
    case 'basis share':
      return single(named.bases);
    case 'new in the year':
    case 'period total': {
      const all = [
        ...named.posts.filter((post) => post.countedIn === undefined), ...named.lines.filter((line) => line.council === council), ...named.costs,
      ].map(({ name }) => name);
      if (all.length === 0) return fc.constant(null);
      const items = fc.subarray([...new Set(all)], { minLength: 1, maxLength: Math.min(4, new Set(all).size) });
      return fc.tuple(items, year).map(([chosen, when]) => ({ of, council, items: chosen, ...(of === 'new in the year' ? { year: when } : {}) }));
    }
    case 'total new in the year':
    case 'deficit':
      return year.map((when) => ({ of, council, items: [], year: when }));
    case 'total for the period':
    case 'deficit for the period':
    case 'coverage':
      return fc.constant({ of, council, items: [] });
  }
}
