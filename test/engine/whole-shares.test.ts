import fc from 'fast-check';
import { apportion, Exact, inPounds, shareUnits, type Apportionment } from '../../src/engine';
import { withDecimals } from '../../src/engine/apportion';
import { shareWhole } from '../../src/engine/whole-shares';

const weight = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 9 }),
  fc.integer({ min: 1, max: 1_000_000 }),
  fc.integer({ min: 1, max: 5_000_000 }).map((hundredths) => hundredths / 100),
);
const weights = fc.array(weight, { minLength: 1, maxLength: 12 }).filter((each) => each.some((one) => one > 0));
const units = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1_000_000_000 }), fc.integer({ min: 0, max: 1e13 }));

function written({ units: shared, exact, whole, remainder, spare, rank, shares }: Apportionment): unknown {
  return [shared, ...exact, ...whole, ...remainder, spare, ...shares].map(String).concat(rank.map(String));
}

test('integers share as decimals do, to the last step', () => {
  fc.assert(
    fc.property(units, weights, (count, given) => {
      const exactWeights = given.map((each) => new Exact(each));
      const amount = new Exact(count);
      const slow = withDecimals(amount, exactWeights);
      expect(written(shareUnits(amount, exactWeights))).toEqual(written(slow));
      const owed = amount.div(-100);
      expect(apportion(owed, exactWeights).map(String)).toEqual(inPounds(slow.shares, owed).map(String));
    }),
    { numRuns: 2000 },
  );
});

test('a remainder that rounds to a whole unit is one', () => {
  expect(shareWhole(1, [99_996, 4])).toEqual({ whole: [1, 0], remainder: [0, 0], spare: 0, rank: [1, 2], shares: [1, 0] });
});

test('integers leave to decimals what they cannot hold', () => {
  expect(shareWhole(1e13, [1_000_000, 1])).toBeNull();
  expect(shareWhole(1, [1e13, 1])).toBeNull();
  expect(shareWhole(1, [0, 0])).toBeNull();
});
