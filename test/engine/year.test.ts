import fc from 'fast-check';
import { formatYear, nextYear, parseYear, yearRange } from '../../src/engine';

test('every financial year is read back from its label', () => {
  fc.assert(fc.property(fc.integer({ min: 1000, max: 9999 }), (start) => {
    expect(parseYear(formatYear(start))).toEqual({ start });
  }));
});

test('a label that is not a year says why', () => {
  expect(parseYear('2023/25')).toEqual({ problem: '"2023/25" is not a financial year: the year after 2023 ends in 24, so write 2023/24' });
  expect(parseYear('2023')).toEqual({ problem: '"2023" is not a financial year: write it as 2023/24' });
  expect(parseYear('')).toHaveProperty('problem');
  expect(() => nextYear('2023-24')).toThrow('write it as 2023/24');
});

test('the years of a case, over the turn of a century', () => {
  expect(yearRange('2098/99', 3)).toEqual(['2098/99', '2099/00', '2100/01']);
  expect(nextYear('1999/00')).toBe('2000/01');
});
