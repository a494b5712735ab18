import type { CellContents } from '../../../src/workbook/contents/contents';
import { shareFormulas } from '../../../src/hosts/browser/share-formulas';
import { copier } from '../../../src/workbook/copied-formula';

function groups(...cells: readonly (readonly [number, number, string])[]): string[] {
  const made = cells.map(([row, column, formula]): CellContents => ({ row, column, value: 0, formula }));
  const shared = shareFormulas(made);
  return made.map((cell) => {
    const { id = '-', isFirst = false } = shared.get(cell) ?? {};
    return isFirst ? `${id} first` : id;
  });
}

test('copies of a formula are said once, wherever they stand on the tab', () => {
  expect(groups([1, 3, '=A1+$B$1'], [1, 4, '=B1+$B$1'], [9, 3, '=A9+$B$1'], [9, 4, '=A9+$B$1'])).toEqual(['shared-1 first', 'shared-1', 'shared-1', '-']);
});

test('text, tab names and tables are no cells, and must be the same', () => {
  expect(groups([1, 1, `=IF('C1 D2'!A2="B3",Lines[Q1],1)`], [2, 1, `=IF('C1 D2'!A3="B3",Lines[Q1],1)`])).toEqual(['shared-1 first', 'shared-1']);
  expect(groups([1, 1, '=IF(A2="B3",1)'], [2, 1, '=IF(A3="B4",1)'])).toEqual(['-', '-']);
  expect(groups([1, 1, `='C1'!A2`], [2, 1, `='C2'!A3`])).toEqual(['-', '-']);
});

test.each(['=SUM(A:A)', '=SUM($A:$A)', '=SUM(1:3)', '=A1#', '=@A1', '={1,2}', '=INDEX($E$3:E$3,1)'])('%s may mean another thing in a copy, and is said in each cell', (formula) => {
  expect(groups([7, 2, formula], [7, 2, formula])).toEqual(['-', '-']);
});

test('what fills more cells than its own is left alone', () => {
  const cells: CellContents[] = [{ row: 1, column: 1, value: 0, formula: '=$D$1', spill: { rows: 2, columns: 1 } }, { row: 1, column: 2, value: 0, formula: '=$D$1', spill: { rows: 2, columns: 1 } }];
  expect(shareFormulas(cells).size).toBe(0);
});

test.each([
  ['=A1+$B$1&C$2&$D3', '=C2+$B$1&E$2&$D4'],
  [`='C1 D2'!aa9&"A1"&Lines[Q1]`, `='C1 D2'!AC10&"A1"&Lines[Q1]`],
  ['=XFC5', '=#REF!'],
  ['=1', '=1'],
])('%s reads %s a row down and two columns to the right', (formula, copy) => {
  expect(copier(formula)(1, 2)).toBe(copy);
});
