import fc from 'fast-check';
import { formula, at, across, down, beside, finalNames, range, tableColumn, toR1C1 } from '../../src/workbook/formula';
import { cpuTime } from '../hosts/cpu-time';
import { areaA1, cellA1, columnName, columnNumber, compileR1C1, parseArea } from '../../src/workbook/r1c1';
import { shiftA1 } from '../../src/workbook/copied-formula';

const print = (text: string, row = 5, column = 3) => compileR1C1(text)(row, column);

describe('R1C1 to A1', () => {
  test.each([
    ['R5C3', '$C$5'],
    ['RC', 'C5'],
    ['R[-1]C[2]', 'E4'],
    ['R1C[1]+RC2', 'D$1+$B5'],
    ['SUM(R[1]C:R[9]C)', 'SUM(C6:C14)'],
    ["'Shared posts'!R2C3*'R1C1'!RC", "'Shared posts'!$C$2*'R1C1'!C5"],
    ["'It''s RC'!RC", "'It''s RC'!C5"],
    ['IF(RC[-1]="RC ""R1C1""","R[1]C",RC1)', 'IF(B5="RC ""R1C1""","R[1]C",$A5)'],
    ['SUM(Rates[RC R1C1])', 'SUM(Rates[RC R1C1])'],
    ['RC_total+RCA+R1C1x', 'RC_total+RCA+R1C1x'],
    ['ROUND(RC,2)+RC(1)', 'ROUND(C5,2)+RC(1)'],
    ['SUMIFS(Bases[2023/24],Bases[C],RC)', 'SUMIFS(Bases[2023/24],Bases[C],C5)'],
  ])('%s', (r1c1, a1) => {
    expect(print(r1c1)).toBe(a1);
  });

  test('a reference outside the tab is an error that says where', () => {
    expect(() => print('R[-5]C')).toThrow('row 5, column 3 refers to row 0');
  });

  test('what formula.ts prints comes out as the same cells', () => {
    const place = { tab: 'a', row: 10, column: 4, rows: 3, columns: 3 };
    const names = finalNames(() => "Bob's tab", () => 'Lines');
    const text = toR1C1(
      formula`SUM(${range(at(place), down(place, 2))})*${across(place)}+${beside(place)}-SUM(${tableColumn('l', 'Cost')})`,
      { tab: 'b', row: 20, column: 4 },
      names,
    );
    expect(compileR1C1(text)(21, 5)).toBe("SUM('Bob''s tab'!$D$10:E$12)*'Bob''s tab'!$D11+'Bob''s tab'!E11-SUM(Lines[Cost])");
  });

  test('a relative reference keeps its distance wherever it is printed', () => {
    const far = fc.integer({ min: 200, max: 10000 });
    const near = fc.integer({ min: -199, max: 199 });
    fc.assert(
      fc.property(far, far, near, near, (row, column, dr, dc) => {
        expect(print(`R[${dr}]C[${dc}]`, row, column)).toBe(cellA1(row + dr, column + dc));
        expect(print(`R${row}C${column}`, 1, 1)).toBe(cellA1(row, column, true));
      }),
    );
  });

  test('text without references is never changed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const quoted = `"${text.replaceAll('"', '""')}"`;
        expect(print(quoted)).toBe(quoted);
        const tab = `'${text.replaceAll("'", "''")}'`;
        expect(print(`${tab}!RC`)).toBe(`${tab}!C5`);
      }),
    );
  });

  test('240,000 cells take well under a second', async () => {
    const compiled = compileR1C1("SUMIFS('Components'!R5C[1]:R900C[1],'Components'!R5C1:R900C1,RC1)*R2C4");
    const taken = await cpuTime(() => {
      for (let row = 1; row <= 12000; row++) for (let column = 1; column <= 20; column++) compiled(row, column);
    });
    expect(taken).toBeLessThan(800);
  });
});

describe('addresses', () => {
  test('column names and numbers are inverses', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 16384 }), (column) => columnNumber(columnName(column)) === column));
    expect([1, 26, 27, 702, 703, 16384].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
    expect(() => columnName(0)).toThrow(RangeError);
    expect(() => columnName(16385)).toThrow(RangeError);
  });

  test('areas are printed and read', () => {
    const area = { row: 3, column: 2, rows: 7, columns: 3 };
    expect(areaA1(area)).toBe('B3:D9');
    expect(areaA1(area, true)).toBe('$B$3:$D$9');
    expect(areaA1({ row: 3, column: 2, rows: 1, columns: 1 })).toBe('B3');
    expect(parseArea('$B$3:$D$9')).toEqual(area);
    expect(parseArea('D9:B3')).toEqual(area);
    expect(['', 'A0', 'Total', 'ABCD1', '#REF!', 'A1:B', 'XFE1'].map(parseArea)).toEqual(Array(7).fill(null));
  });
});

describe('a formula copied elsewhere', () => {
  test.each([
    ["A1+$A1+A$1+$A$1+'A1'!A1", "B3+$A3+B$1+$A$1+'A1'!B3"],
    ['SUM(A1:B2)&"A1"', 'SUM(B3:C4)&"A1"'],
    ['Table1[A1]+LOG10(A1)+A1x+Rate.A1', 'Table1[A1]+LOG10(B3)+A1x+Rate.A1'],
  ])('%s', (from, to) => {
    expect(shiftA1(from, 2, 1)).toBe(to);
  });

  test('what falls off the tab is #REF!', () => {
    expect(shiftA1('A1', -1, 0)).toBe('#REF!');
  });
});
