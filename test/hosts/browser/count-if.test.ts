import { COUNTED, CRITERIA } from '../../cases/count-if';
import { emptyTab, EMPTY_CONTENTS, type CellContents } from '../../../src/workbook/contents/contents';
import { PageEngine } from './calculated';

/** COUNTIF of the page beside that of LibreOffice, which test/sheets holds to the same counts. */

const engine = new PageEngine();

afterAll(() => engine.close());

test('COUNTIF of the page finds each criterion as often as other spreadsheets do', async () => {
  const cells: CellContents[] = [
    ...COUNTED.map((value, i) => ({ row: i + 1, column: 1, value })),
    ...CRITERIA.map(({ criterion }, i) => ({ row: i + 1, column: 2, value: null, formula: `=COUNTIF($A$1:$A$${COUNTED.length},${criterion})` })),
  ];
  const { tabs } = await engine.calculated({ ...EMPTY_CONTENTS, tabs: [{ ...emptyTab('Count'), cells }] });
  const counts = new Map(tabs[0]!.cells.filter(({ column }) => column === 2).map(({ row, value }) => [row, value]));
  expect(CRITERIA.map(({ criterion }, i) => ({ criterion, count: counts.get(i + 1) }))).toEqual(CRITERIA);
});

test('it counts over formulas, over several columns, and with several criteria at once', async () => {
  const formulas = ['="nee"&"ds"', '=2+3', '=COUNTIF(A1:B2,"needs*")', '=COUNTIF(A1:A2,5)', '=SUM(COUNTIF(A1:A2,B1:B2))'];
  const cells: CellContents[] = [
    ...formulas.map((formula, i) => ({ row: i + 1, column: 1, value: null, formula })),
    { row: 1, column: 2, value: 'needs more' }, { row: 2, column: 2, value: 5 },
  ];
  const { tabs } = await engine.calculated({ ...EMPTY_CONTENTS, tabs: [{ ...emptyTab('Count'), cells }] });
  expect(tabs[0]!.cells.filter(({ column }) => column === 1).map(({ value }) => value)).toEqual(['needs', 5, 2, 1, 1]);
});
