import fc from 'fast-check';
import {
  add, appraise, checkCase, exact, isNeeds, isValue, roundToPence, TBC, total, type Exact, type Outcome, type PartnershipCase,
} from '../../src/engine';
import { work, workPence } from '../../src/engine/worked';
import { anyCase } from './any-case';
import { aCase, fig, say } from './support';

const runs = { numRuns: 40 };

function sum(outcomes: readonly Outcome[]): unknown {
  return say(total(outcomes));
}

test('every generated case can be appraised', () => {
  fc.assert(fc.property(anyCase(), (given) => expect(checkCase(given)).toEqual([])), runs);
});

test('shares add back to what is shared, on every basis', () => {
  fc.assert(
    fc.property(anyCase(), (given) => {
      for (const { amount, shares, equal, onBases } of appraise(given).sharedCosts) {
        if (!isValue(amount)) continue;
        for (const each of [shares, equal, ...onBases.map((basis) => basis.shares)]) {
          if (each.some(isNeeds)) expect(each.every(isNeeds)).toBe(true);
          else expect(sum(each)).toBe(roundToPence(amount).toNumber());
        }
        for (const { againstChosen } of onBases) if (againstChosen.every(isValue)) expect(sum(againstChosen)).toBe(0);
      }
    }),
    runs,
  );
});

test('councils are made of their components, and of nothing else', () => {
  fc.assert(
    fc.property(anyCase({ complete: true }), (given) => {
      const { components, councils, years } = appraise(given);
      for (const found of councils) {
        const own = components.filter(({ council }) => council === found.council);
        years.forEach((_, y) => {
          expect(sum(own.map(({ newInYear }) => newInYear[y] ?? null))).toBe(say(found.newInYear[y]));
          expect(sum(own.map(({ effect }) => effect[y] ?? null))).toBe(say(found.effect[y]));
        });
        expect(sum(own.map((component) => component.total))).toBe(say(found.periodTotal));
        expect(sum(found.movement)).toBe(say(found.effect.at(-1)));
      }
    }),
    runs,
  );
});

// By a driver of 0.9 each council's part is rounded after it is shared, so that a penny may lie elsewhere.
test('the order of councils changes no total', () => {
  fc.assert(
    fc.property(anyCase({ complete: true }), (anyDrivers) => {
      const given = { ...anyDrivers, drivers: aCase().drivers };
      const there = appraise(given);
      const back = appraise({ ...given, councils: [...given.councils].reverse() });
      there.years.forEach((_, y) => {
        expect(sum(there.councils.map(({ newInYear }) => newInYear[y] ?? null))).toBe(sum(back.councils.map(({ newInYear }) => newInYear[y] ?? null)));
      });
      expect(sum(there.councils.map((each) => each.periodTotal))).toBe(sum(back.councils.map((each) => each.periodTotal)));
    }),
    runs,
  );
});

test('sharing savings changes no total', () => {
  fc.assert(
    fc.property(anyCase({ complete: true }), (given) => {
      const kept = appraise({ ...given, deal: { kind: 'cost sharing' } });
      const shared = appraise({ ...given, deal: { kind: 'savings sharing', basis: 'Population' } });
      expect(sum(shared.components.filter(({ driver }) => driver === null).map((each) => each.total))).toBe(0);
      expect(sum(shared.councils.map((each) => each.periodTotal))).toBe(sum(kept.councils.map((each) => each.periodTotal)));
    }),
    runs,
  );
});

test('a post inside a line reaches no total', () => {
  const oneLine = anyCase().filter(({ lines, posts }) => lines.length > 0 && posts.length > 0);
  fc.assert(
    fc.property(oneLine, (given) => {
      const countedIn = given.lines[0]?.name ?? '';
      const rest = given.lines.filter(({ name }) => name !== countedIn);
      const lines = [...given.councils.flatMap(({ code }) => given.lines.slice(0, 1).map((line) => ({ ...line, council: code }))), ...rest];
      const counted = appraise({ ...given, lines, posts: given.posts.map((post) => ({ ...post, countedIn })) });
      const without = appraise({ ...given, lines, posts: [] });
      expect(counted.posts).toHaveLength(given.posts.length);
      expect(counted.councils).toEqual(without.councils);
    }),
    runs,
  );
});

test('TBC is left out of totals exactly as nothing is', () => {
  fc.assert(
    fc.property(anyCase({ complete: true }), (given) => {
      const first = (what: 'TBC' | null): PartnershipCase => ({
        ...given,
        lines: given.lines.map((line, i) => (i === 0 ? { ...line, amounts: { ...line.amounts, '2023/24': fig(what) } } : line)),
      });
      const pending = appraise(first(TBC));
      const absent = appraise(first(null));
      expect(pending.councils.map(({ periodTotal }) => say(periodTotal))).toEqual(absent.councils.map(({ periodTotal }) => say(periodTotal)));
      expect(pending.councils.reduce((count, { savingsToConfirm }) => count + savingsToConfirm, 0)).toBe(given.lines.length > 0 ? 1 : 0);
    }),
    runs,
  );
});

test('whole pence in doubles give what decimals give', () => {
  const amount = fc.oneof(
    fc.integer({ min: -1e9, max: 1e9 }).map((pence) => pence / 100),
    fc.integer({ min: -1e12, max: 1e12 }),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
    fc.constantFrom<'TBC' | null | number>(TBC, null, 0, -0),
  );
  const kind = fc.constantFrom('recurring line' as const, 'one-off line' as const);
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 10 }), kind, (values, of) => {
      const head = { name: 'A', council: 'C1', kind: of, path: null, driver: null, inMtfs: 'no' as const, atRisk: false, alreadySpent: false, hraShare: exact(0) };
      const quick = workPence(head, values);
      const slow = work(head, values.map((value) => (typeof value === 'number' ? roundToPence(exact(value)) : value)));
      const same = (a: readonly Outcome[], b: readonly Outcome[]) => expect(a.map(say)).toEqual(b.map(say));
      if (!quick) return;
      same(quick.newInYear, slow.newInYear);
      same(quick.effect, slow.effect);
      same([quick.total], [slow.total]);
      expect(add(quick.effect as Exact[]).eq(quick.total as Exact)).toBe(true);
      expect(quick.pence?.total).toBe((quick.total as Exact).times(100).toNumber());
    }),
    { numRuns: 500 },
  );
});
