import { shownWithin } from '../../../src/hosts/browser/shown-within';

/** Each character 7 wide. */
const widthOf = (text: string): number => text.length * 7;

test.each([
  ['a figure that fits', 63, '1,234,567', '1,234,567'],
  ['one that does not', 56, '1,234,567', '########'],
  ['one in a very narrow column', 3, '12', '#'],
  ['one without a format that fits', 49, 1_234_567, 1_234_567],
  ['one without a format that does not', 42, 1_234_567, '######'],
  ['decimals that nobody asked for', 35, 1 / 3, '0.333'],
  ['decimals that nobody asked for, below nought', 35, -2 / 3, '-0.67'],
  ['whole pounds, rounded', 28, 1234.56, '1235'],
  ['a digit more by rounding', 14, 99.96, '##'],
  ['a small figure, of which nought would be left', 21, 0.001, '###'],
  ['a figure in powers of ten', 21, 1.5e-9, '###'],
])('%s', (_, width, figure, shown) => {
  expect(shownWithin(width, figure, widthOf)).toBe(shown);
});
