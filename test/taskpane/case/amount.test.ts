import fc from 'fast-check';
import { readAmount } from '../../../src/taskpane/case/amount';

const value = (text: string, scale = 0) => {
  const amount = readAmount(text, scale);
  return amount.kind === 'number' ? (amount.isPercent ? `${amount.value} of 1` : amount.value) : amount.kind;
};

test.each<[string, unknown]>([
  ['1234', 1234], ['1,234', 1234], ['1,234,567.89', 1234567.89], ['£1,234', 1234], ['£ 1,234 ', 1234], ['GBP 12', 12], ['.5', 0.5], ['0', 0],
  ['-1,234', -1234], ['−1,234', -1234], ['(1,234)', -1234], ['(£1,234)', -1234], ['£(1,234)', -1234], ['-£1,234', -1234], ['£-1,234', -1234], ['1,234-', -1234], ['+12', 12],
  ['35%', '0.35 of 1'], ['7.5 %', '0.075 of 1'], ['(5%)', '-0.05 of 1'],
  ['£41k', 41000], ['41.184k', 41184], ['£1.2m', 1200000], ['1.2 million', 1200000], ["12'000", 12000], ['£0.3bn', 300000000],
  ['TBC', 'tbc'], ['tbc', 'tbc'], ['To be confirmed', 'tbc'], ['TBD', 'tbc'],
  ['', 'missing'], ['  ', 'missing'], ['n/a', 'missing'], ['N/A', 'missing'], ['?', 'missing'],
  ['-', 0], ['–', 0], ['£ -', 0], ['nil', 0],
  ['\u00a01\u00a0', 1],
])('"%s" is read as %s', (text, expected) => {
  expect(value(text)).toBe(expected);
});

test.each(['abc', '1.234,56', '1,23', '12,34,567', '1 234', '--5', '-(5)', '((5))', '5%%', '£5%', '££5', '1e5', '12 apples', '£', '%', '=1+1', '@SUM(A1)', '1-2', '2026/27', '#REF!', '1,2345'])('"%s" is no figure', (text) => {
  expect(readAmount(text).kind).toBe('refused');
});

test('figures in £000 are pounds, but for one that says its own unit', () => {
  expect(value('1,750', 3)).toBe(1750000);
  expect(value('41.184', 3)).toBe(41184);
  expect(value('(0.1)', 3)).toBe(-100);
  expect(value('£2m', 3)).toBe(2000000);
  expect(value('35%', 3)).toBe('0.35 of 1');
  expect(value('-', 3)).toBe(0);
});

test('what a sheet prints is read back to the penny', () => {
  const print = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2 });
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (pence) => {
      const pounds = pence / 100;
      const size = print.format(Math.abs(pounds));
      for (const text of pounds < 0 ? [`-£${size}`, `(${size})`, `(£${size})`, `${size}-`] : [size, `£${size}`]) expect(value(text)).toBe(pounds);
    }),
  );
});

test('whatever is pasted, nothing but a figure is a number', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const amount = readAmount(text);
      if (amount.kind === 'number') expect(Number.isFinite(amount.value) && (/\d/.test(text) || /^\W*(?:[-–—−]|nil)\W*$/i.test(text))).toBe(true);
    }),
  );
});
