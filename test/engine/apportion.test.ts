import fc from 'fast-check';
import { add, apportion, apportionPence, Exact, percentUnits, roundToPence } from '../../src/engine';

const money = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => new Exact(value.toFixed(3)));
const weights = fc
  .array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 12 })
  .filter((each) => each.some((weight) => weight > 0))
  .map((each) => each.map((weight) => new Exact(weight)));

function shares(amount: number | string, ...given: number[]): number[] {
  return apportion(new Exact(amount), given.map((weight) => new Exact(weight))).map((share) => share.toNumber());
}

test('by largest remainder, ties to the earlier body', () => {
  expect(shares(140_000, 97_600, 51_800)).toEqual([91_459.17, 48_540.83]);
  expect(shares(0.1, 6, 3, 3)).toEqual([0.05, 0.03, 0.02]);
  expect(shares(-0.05, 1, 1)).toEqual([-0.03, -0.02]);
  expect(shares('1.005', 1)).toEqual([1.01]);
});

test('percentages to whole percent', () => {
  const { shares: percents } = percentUnits([new Exact(97_600), new Exact(51_800)], 0);
  expect(percents.map(Number)).toEqual([65, 35]);
});

test('weights must add to more than zero', () => {
  expect(() => shares(1, 0, 0)).toThrow(RangeError);
});

test('shares add back, lie within a penny of exact, mirror the sign, and give nothing for nothing', () => {
  fc.assert(
    fc.property(money, weights, (amount, given) => {
      const found = apportion(amount, given);
      const pounds = roundToPence(amount);
      expect(add(found).eq(pounds)).toBe(true);
      const sum = add(given);
      found.forEach((share, i) => {
        const weight = given[i] ?? new Exact(0);
        expect(share.minus(pounds.times(weight).div(sum)).abs().lt(0.010001)).toBe(true);
        if (weight.isZero()) expect(share.isZero()).toBe(true);
      });
      const mirrored = apportion(amount.negated(), given);
      expect(mirrored.every((share, i) => share.eq(found[i]?.negated() ?? 0))).toBe(true);
    }),
  );
});

test('percentages add to 100', () => {
  fc.assert(fc.property(weights, fc.integer({ min: 0, max: 10 }), (given, places) => {
    expect(add(percentUnits(given, places).shares).eq(new Exact(10).pow(places + 2))).toBe(true);
  }));
});

test('the workings lead to the shares', () => {
  fc.assert(fc.property(money, weights, (amount, given) => {
    const { units, exact, whole, remainder, spare, rank, shares: units1 } = apportionPence(amount, given);
    exact.forEach((each, i) => {
      expect(whole[i]?.plus(remainder[i] ?? 0).eq(each)).toBe(true);
      expect(units1[i]?.minus(whole[i] ?? 0).toNumber()).toBe(spare.gte(rank[i] ?? Infinity) ? 1 : 0);
    });
    expect(spare.eq(units.minus(add(whole)))).toBe(true);
    expect([...rank].sort((a, b) => a - b)).toEqual(given.map((_, i) => i + 1));
  }));
});
