import { getFormatInfo, parseNumber } from 'numfmt';
import { parseDate } from '../../../src/hosts/browser/dates-day-first';
import { asRead } from '../../../src/hosts/browser/typed';

const day = (year: number, month: number, date: number): number => Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;
const thisYear = new Date().getFullYear();

test.each([
  ['5/3/2024', day(2024, 3, 5), 'd/m/yyyy'], ['01/04/2026', day(2026, 4, 1), 'dd/mm/yyyy'], ['31/3/2026', day(2026, 3, 31), 'd/m/yyyy'], ['5/3/24', day(2024, 3, 5), 'd/m/yy'],
  ['5-3-2024', day(2024, 3, 5), 'd-m-yyyy'], ['2026-04-01', day(2026, 4, 1), 'yyyy-mm-dd'], ['1 April 2026', day(2026, 4, 1), 'd mmmm yyyy'], ['Apr 2026', day(2026, 4, 1), 'mmm yyyy'],
  ['5/3', day(thisYear, 3, 5), 'd-mmm'], ['31-3', day(thisYear, 3, 31), 'd-mmm'],
])('%s is a date with its day first', (text, v, z) => {
  expect(parseDate(text)).toEqual({ v, z });
});

test.each(['2027/28', '2027-28', '12/13/2024', '5/13', '32/1/2026', '1/2/3/4', 'TBC', '(1,000)', ''])('%s is no date', (text) => {
  expect(parseDate(text)).toBeNull();
});

/** What the spreadsheet takes for a number: commas at thousands, and a minus before the digits only. */
const NUMBER = /^£?-?\d{1,3}(,?\d{3})*(\.\d+)?$/;

function reads(text: string, format = 'General') {
  const said = asRead(text, format);
  expect(said).toMatch(NUMBER);
  return parseNumber(said);
}

test.each([
  ['(1,000)', -1000, '#,##0'], ['(1,234.50)', -1234.5, '#,##0.00'], ['-£5,000.50', -5000.5, '£#,##0.00'], ['(£2,000)', -2000, '£#,##0'], ['£(2,000)', -2000, '£#,##0'],
  ['£-5,000', -5000, '£#,##0'], ['- £5,000', -5000, '£#,##0'], ['(£1,250,000)', -1_250_000, '£#,##0'], ['£80,000', 80_000, '£#,##0'], ['80,000', 80_000, '#,##0'],
])('%s is %d', (text, v, z) => {
  expect(reads(text)).toEqual({ v, z });
});

test.each(['(2,00)', '(1,000', '1,000)', '-(1,000)', '(£m)', '-£1,00', 'TBC', '=(1,000)'])('%s is left as typed', (text) => {
  expect(asRead(text, 'General')).toBe(text);
});

test.each([
  ['80,000', '£#,##0', 80_000], ['£80,000', '#,##0', 80_000], ['80,000.50', '£#,##0', 80_000.5], ['-£5,000', '£#,##0.00', -5000], ['(£5,000)', '£#,##0', -5000], ['80,000', '0.0', 80_000],
])('%s in a cell of the format %s says no other format', (text, format, v) => {
  expect(reads(text, format)).toEqual({ v });
});

test.each(['0%', 'dd/mm/yyyy', '@'])('80,000 in a cell of the format %s is left as typed', (format) => {
  expect(asRead('80,000', format)).toBe('80,000');
  expect(getFormatInfo(format).type).toMatch(/percent|date|text/);
});

test.each([['25', '25%'], ['-2.5', '-2.5%'], ['1', '1%'], ['0.25', '0.25'], ['25%', '25%'], ['TBC', 'TBC']])('%s in a cell of percentages is read as %s, as in Excel', (text, said) => {
  expect(asRead(text, '0.0%')).toBe(said);
});
