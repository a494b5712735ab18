import { EMPTY_CONTENTS, emptyTab, type CellContents, type WorkbookContents } from '../../../src/workbook/contents/contents';
import { usesInContents, withoutFunctions } from '../../../src/workbook/replace-functions/in-contents';
import { outcomeOf } from '../../../src/workbook/replace-functions/uses';

function workbook(cells: readonly CellContents[]): WorkbookContents {
  return { ...EMPTY_CONTENTS, tabs: [{ ...emptyTab('Own'), cells }] };
}

const at = (row: number, column: number, value: CellContents['value'], formula?: string): CellContents => ({ row, column, value, ...(formula !== undefined && { formula }) });
const INPUTS = [at(1, 1, 140_000), at(2, 1, 97_600), at(3, 1, 51_800)];
const COVERAGE = '=MTFS.DEFICIT_COVERAGE(A2:A3,A1:A1)';

test('a workbook without our functions is left as it is', () => {
  expect(usesInContents(workbook([...INPUTS, at(4, 1, 3, '=SUM(A1:A3)')]))).toEqual([]);
});

test('a result that fills several cells becomes a plain formula in each, with its value and look', () => {
  const cells: CellContents[] = [...INPUTS, { ...at(1, 2, 91_459.17, '=MTFS.APPORTION(A1,A2:A3)'), spill: { rows: 2, columns: 1 }, look: 4 }, { ...at(2, 2, 48_540.83), spilled: true }];
  const given = workbook(cells);
  const uses = usesInContents(given);
  expect(uses).toMatchObject([{ address: 'Own!B1', size: { rows: 2, columns: 1 }, shows: [[91_459.17], [48_540.83]] }]);
  const { contents, left } = withoutFunctions(given, uses);
  expect(left).toEqual([]);
  const [, , one, two] = [...contents.tabs[0]!.cells].sort((a, b) => a.column - b.column || a.row - b.row).slice(1);
  expect(one).toMatchObject({ row: 1, column: 2, value: 91_459.17, look: 4, formula: expect.not.stringContaining('MTFS') });
  expect(two).toMatchObject({ row: 2, column: 2, value: 48_540.83, formula: expect.not.stringContaining('MTFS') });
  expect(usesInContents(contents)).toEqual([]);
  expect(contents.tabs[0]!.cells.some((cell) => 'spilled' in cell || 'spill' in cell)).toBe(false);
});

test('what has no plain formula becomes its value; what would fill the officer’s own cells, or is an error, stays', () => {
  const cells = [
    ...INPUTS,
    at(5, 1, 7, '=COUNT(MTFS.APPORTION(A1,A2:A3))'),
    at(1, 4, '#SPILL!', '=MTFS.APPORTION(A1,A2:A3)'), at(2, 4, 'Our own words'),
    at(5, 4, 1.07, COVERAGE),
  ];
  const given = workbook(cells);
  const { contents, values, left } = withoutFunctions(given, usesInContents(given));
  const cell = (row: number, column: number) => contents.tabs[0]!.cells.find((each) => each.row === row && each.column === column);
  expect(left.map(({ address }) => address)).toEqual(['Own!D1']);
  expect(values.map(({ address }) => address)).toEqual(['Own!A5']);
  expect(usesInContents(given).map((use) => [use.address, outcomeOf(use).becomes, outcomeOf(use).why])).toEqual([
    ['Own!A5', 'value', 'It can become a value only, because COUNT takes the whole result of the function at once.'],
    ['Own!D1', 'itself', 'It is left as it is, because the cells that its result would fill hold something else.'],
    ['Own!D5', 'formula', ''],
  ]);
  expect(cell(1, 4)?.formula).toContain('MTFS');
  expect(cell(2, 4)?.value).toBe('Our own words');
  expect(cell(5, 1)).toEqual({ row: 5, column: 1, value: 7 });
  expect(cell(5, 4)).toMatchObject({ value: 1.07, formula: expect.not.stringContaining('MTFS') });
});
