import type { Tbc } from '../../../src/engine/case';
import { inAll } from '../../../src/taskpane/case/in-all';

const YEARS = ['2026/27', '2027/28', '2028/29'];
const line = (values: readonly (number | Tbc | null)[], kind: 'recurring' | 'one-off' = 'recurring') => ({ kind, amounts: Object.fromEntries(values.map((value, y) => [YEARS[y], { value }])) });

test.each([
  ['totals that were typed where what is new is asked', [12_000, 18_000, 25_000], 'In all it saves £12,000 in 2026/27, £30,000 in 2027/28 and £55,000 in 2028/29.'],
  ['pence', [0.1, 0.2, 0], 'In all it saves £0.10 in 2026/27, £0.30 in 2027/28 and £0.30 in 2028/29.'],
  ['what begins later', [null, 5_000, null], 'In all it saves £5,000 in 2027/28 and £5,000 in 2028/29.'],
  ['a cost before a saving', [-1_000, 5_000, 0], 'In all it costs £1,000 in 2026/27, saves £4,000 in 2027/28 and saves £4,000 in 2028/29.'],
  ['what is to be confirmed', [1_000, 500, 'TBC'], 'In all it saves £1,000 in 2026/27 and £1,500 in 2027/28; from then on it is to be confirmed.'],
  ['nothing but what is to be confirmed', ['TBC', 500, 0], null],
  ['nothing', [null, 0, null], null],
] as const)('a recurring line says what it comes to in each year: %s', (_, values, words) => {
  expect(inAll(line(values), YEARS)).toBe(words);
});

test('a one-off line, or a single year, says no more than its amounts', () => {
  expect(inAll(line([1, 2, 3], 'one-off'), YEARS)).toBeNull();
  expect(inAll(line([1]), ['2026/27'])).toBeNull();
});
