import fc from 'fast-check';
import { add, exact, Exact, NEEDS, Tally, type Outcome } from '../../src/engine';
import { say } from './support';

function tallied(outcomes: readonly Outcome[]): unknown {
  const tally = new Tally();
  for (const outcome of outcomes) tally.add(outcome);
  return say(tally.total);
}

test('TBC and nothing are left out', () => {
  expect(tallied([exact(1.5), 'TBC', null, exact(2)])).toBe(3.5);
});

test('the first thing needed is what the sum needs', () => {
  expect(tallied([exact(1), NEEDS.salary, NEEDS.weights])).toBe('needs: salary');
});

test('pence and decimals add to the exact sum, however large', () => {
  const amount = fc.oneof(
    fc.integer({ min: -1e14, max: 1e14 }).map((pence) => new Exact(pence).div(100)),
    fc.integer({ min: -1e14, max: 1e14 }).map((whole) => new Exact(whole)),
    // Parts of a penny, to as many places as 40 digits hold beside the largest pounds.
    fc.integer({ min: -1e15, max: 1e15 }).map((parts) => new Exact(parts).div(1e9)),
  );
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 40 }), (amounts) => {
      const tally = new Tally();
      for (const each of amounts) tally.add(each);
      expect((tally.total as Exact).eq(add(amounts))).toBe(true);
    }),
  );
});
