import fc from 'fast-check';
import { exact, inPounds, roundToPence } from '../../src/engine';
import { withDecimals } from '../../src/engine/apportion';
import { apportionCells, inDoubles } from '../../src/engine/cell-shares';
import { Exact, toNumber } from '../../src/engine/money';

/** The rule in decimals from the first step to the last. */
function inDecimals(pounds: number, weights: readonly number[], percentPlaces: number | null): number[] {
  const amount = exact(pounds);
  const volumes = weights.map(exact);
  const basis = percentPlaces === null ? volumes : withDecimals(new Exact(10).pow(percentPlaces).times(100), volumes).shares;
  const { shares } = withDecimals(roundToPence(amount.abs()).times(100), basis);
  return inPounds(shares, amount).map((share) => toNumber(share) + 0);
}

const wholePence = (most: number) => fc.integer({ min: -most, max: most }).map((pence) => pence / 100);
const pounds = fc.oneof(wholePence(20), wholePence(100_000), wholePence(1e10), wholePence(1e15 - 1));

/** Few and small, so that remainders tie; of any size that a cell holds exactly; nothing; hundredths, as of a tax base. */
const weight = fc.oneof(
  fc.constantFrom(0, -0, 1, 1, 2, 3),
  fc.integer({ min: 1, max: 1_000_000 }),
  fc.integer({ min: 1, max: 5_000_000 }).map((hundredths) => hundredths / 100),
);
const someAbove = (weights: readonly number[]) => weights.some((each) => each > 0);
const weights = fc.array(weight, { minLength: 1, maxLength: 40 }).filter(someAbove);
const ordinary = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 90_000 })), { minLength: 1, maxLength: 40 }).filter(someAbove);
const places = fc.option(fc.integer({ min: 0, max: 10 }));

test('doubles share as decimals do', () => {
  fc.assert(
    fc.property(pounds, weights, places, (amount, given, percentPlaces) => {
      expect(apportionCells(amount, given, percentPlaces)).toEqual(inDecimals(amount, given, percentPlaces));
    }),
    { numRuns: 3000 },
  );
});

test('where remainders tie, the earlier body comes first', () => {
  const alike = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 2, max: 100 })).map(([each, bodies]) => Array<number>(bodies).fill(each));
  fc.assert(
    fc.property(wholePence(2000), alike, (amount, given) => {
      const shares = apportionCells(amount, given, null);
      expect(shares).toEqual(inDecimals(amount, given, null));
      expect(shares.map(Math.abs)).toEqual(shares.map(Math.abs).sort((a, b) => b - a));
    }),
    { numRuns: 300 },
  );
});

test('ordinary amounts and weights stay in doubles', () => {
  fc.assert(
    fc.property(wholePence(5e9), ordinary, fc.option(fc.integer({ min: 0, max: 4 })), (amount, given, percentPlaces) => {
      expect(inDoubles(amount, given, percentPlaces)).toEqual(inDecimals(amount, given, percentPlaces));
    }),
    { numRuns: 2000 },
  );
});

/** Around 2^53, which the heaviest weight x pence and the sum of weights x 10,000 may not pass. */
test('at the bounds of doubles the two agree too', () => {
  const near = (limit: number) => fc.integer({ min: -3, max: 3 }).map((off) => Math.floor(limit) + off);
  const byProduct = fc.integer({ min: 1000, max: 1e8 }).chain((heaviest) =>
    fc.tuple(near(Number.MAX_SAFE_INTEGER / heaviest).map((pence) => pence / 100), fc.constantFrom([heaviest], [1, heaviest, 7])),
  );
  const bySum = fc.tuple(wholePence(9000), near(Number.MAX_SAFE_INTEGER / 10_000).map((sum) => [1, sum - 3, 2]));
  const largest = fc.tuple(wholePence(100), fc.constantFrom([Number.MAX_SAFE_INTEGER, 1], [2 ** 53, 3], [1e300, 1], [1 / 3, 2 / 3]));
  let quick = 0;
  fc.assert(
    fc.property(fc.oneof(byProduct, bySum, largest), ([amount, given]) => {
      if (inDoubles(amount, given, null)) quick += 1;
      expect(apportionCells(amount, given, null)).toEqual(inDecimals(amount, given, null));
    }),
    { numRuns: 2000 },
  );
  expect(quick).toBeGreaterThan(200);
  expect(quick).toBeLessThan(1800);
});

test('what is not whole pence, or not hundredths, is left to decimals', () => {
  expect(inDoubles(1.005, [1, 1], null)).toBeNull();
  expect(inDoubles(0.1 + 0.2, [1, 1], null)).toBeNull();
  expect(inDoubles(1, [0.001, 1], null)).toBeNull();
  expect(apportionCells(0.1 + 0.2, [0.001, 0.001], null)).toEqual([0.15, 0.15]);
});
