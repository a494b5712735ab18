import { differenceWords } from '../../../src/workbook/check/difference';

const of = (format: 'money' | 'percent2' | 'count', found: number, expected: number) =>
  differenceWords({ kind: 'typed over', address: 'Savings!B2', format, found: { value: found, formula: null }, expected: { value: expected, formula: '=A1' }, follows: null });

test('a difference has no direction, since a saving may be negative', () => {
  expect(of('money', -56_770, -65_000.26)).toBe('Savings!B2 holds -£56,770.00, typed over its formula; the formula built there gives -£65,000.26, a difference of £8,230.26.');
  expect(of('count', 3, 2)).toContain('gives 2, a difference of 1.');
});

test('percentages differ by percentage points', () => {
  expect(of('percent2', 0.05, 0.042547)).toContain('gives 4.2547%, a difference of 0.7453 percentage points.');
  expect(of('percent2', 0.05, 0.04)).toContain('a difference of 1 percentage point.');
});
