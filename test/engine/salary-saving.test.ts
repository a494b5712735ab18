import { Exact } from '../../src/engine/money';
import { addToWhole, equalShares, isShare, salarySavings, shareAndRest, sharedCost } from '../../src/engine/salary-saving';

const exacts = (...figures: (number | string)[]) => figures.map((figure) => new Exact(figure));
const strings = (figures: readonly Exact[]) => figures.map(String);

test('the cost of shared posts is rounded to pence, half away from zero', () => {
  expect(sharedCost(new Exact('100.01'), new Exact('0.5')).toString()).toBe('50.01');
  expect(sharedCost(new Exact('-100.01'), new Exact('0.5')).toString()).toBe('-50.01');
});

test('a saving is the current salary less a share of the cost; a cost is negative', () => {
  expect(strings(salarySavings(exacts(111184, 113930), new Exact(140000), equalShares(2)))).toEqual(['41184', '43930']);
  expect(strings(salarySavings(exacts(86488), new Exact(210000), shareAndRest(new Exact('0.5'))))).toEqual(['-18512']);
});

test('shares of an odd penny add back, the larger remainder first', () => {
  expect(strings(salarySavings(exacts(0, 0, 0), new Exact('0.1'), exacts(6, 3, 3)))).toEqual(['-0.05', '-0.03', '-0.02']);
});

test('the rest is what a share leaves of the whole', () => {
  expect(strings(shareAndRest(new Exact('0.65')))).toEqual(['0.65', '0.35']);
});

test('a share is from 0 to 1', () => {
  expect(exacts(0, '0.5', 1, '-0.01', '1.01', 50).map(isShare)).toEqual([true, true, true, false, false, false]);
});

test('shares add to the whole within 1e-9', () => {
  expect(addToWhole(exacts('0.333333333333333', '0.333333333333333', '0.333333333333333'))).toBe(true);
  expect(addToWhole(exacts('0.5', '0.500000001'))).toBe(true);
  expect(addToWhole(exacts('0.5', '0.5000000011'))).toBe(false);
});
