import './support/custom-functions';
import fc from 'fast-check';
import { add, exact, roundToPence } from '../../src/engine/money';
import { call } from './support/call';

const pence = fc.integer({ min: -1e14, max: 1e14 }).map((whole) => whole / 100);
const weight = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 1e-3, max: 1e9, noNaN: true }));
const range = (cell: fc.Arbitrary<number>) =>
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );
const weights = range(weight).filter((cells) => cells.flat().some((cell) => cell > 0));
const places = fc.option(fc.integer({ min: 0, max: 10 }));

const total = (cells: unknown[][]) => add(cells.flat().map((cell) => exact(cell as number)));
const shape = (cells: unknown[][]) => cells.map((cell) => cell.length);

test('shares add back to the amount, in the shape of the weights; a weight of zero gets nothing', () => {
  fc.assert(
    fc.property(pence, weights, places, (amount, cells, percentPlaces) => {
      const shares = call('APPORTION', amount, cells, percentPlaces);
      expect(total(shares).toString()).toBe(roundToPence(exact(amount)).toString());
      expect(shape(shares)).toEqual(shape(cells));
      cells.flat().forEach((cell, i) => cell > 0 || expect(shares.flat()[i]).toBe(0));
    }),
  );
});

test('a blank weight is 0', () => {
  const blank = fc.constantFrom<unknown>('', null, undefined);
  fc.assert(
    fc.property(pence, weights, blank, places, (amount, cells, nothing, percentPlaces) => {
      const blanks = cells.map((cell) => cell.map((each) => (each === 0 ? nothing : each)));
      expect(call('APPORTION', amount, blanks, percentPlaces)).toEqual(call('APPORTION', amount, cells, percentPlaces));
    }),
  );
});

test('a negative amount mirrors the positive one', () => {
  fc.assert(
    fc.property(pence, weights, places, (amount, cells, percentPlaces) => {
      const mirrored = call('APPORTION', -amount, cells, percentPlaces).map((row) => row.map((share) => 0 - (share as number)));
      expect(call('APPORTION', amount, cells, percentPlaces)).toEqual(mirrored);
    }),
  );
});

test('savings of all councils add to current salaries less the cost of the shared posts', () => {
  const salaries = range(fc.integer({ min: 0, max: 2e7 }).map((whole) => whole / 100)).filter((cells) => cells.flat().length > 1);
  const posts = fc.constantFrom(0.6, 1, 2, 2.5);
  fc.assert(
    fc.property(salaries, fc.integer({ min: 0, max: 200_000 }), posts, (current, shared, count) => {
      const savings = call('SHARED_SALARY_SAVING', current, shared, null, count);
      const cost = roundToPence(exact(shared).times(exact(count)));
      expect(total(savings).toString()).toBe(total(current).minus(cost).toString());
      expect(shape(savings)).toEqual(shape(current));
    }),
  );
});

test('a council and the rest of its partnership bear the whole cost', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 2e7 }), (thousandths, sharedPence) => {
      const share = thousandths / 1000;
      const shared = sharedPence / 100;
      const together = call('SHARED_SALARY_SAVING', [[0, 0]], shared, [[share, Number((1 - share).toFixed(3))]]);
      expect(call('SHARED_SALARY_SAVING', [[0]], shared, share)).toEqual([[together[0]?.[0]]]);
    }),
  );
});

test('coverage up to the last year is the total coverage', () => {
  const years = fc.array(fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e7 })), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(years, (given) => {
      const savings = [given.map(([saving]) => saving)];
      const deficits = [given.map(([, deficit]) => deficit)];
      const running = call('DEFICIT_COVERAGE', savings, deficits, true);
      expect(shape(running)).toEqual(shape(deficits));
      expect(call('DEFICIT_COVERAGE', savings, deficits)).toEqual([[running[0]?.at(-1)]]);
    }),
  );
});
