import { emptyTab, EMPTY_CONTENTS, type CellContents } from '../../../src/workbook/contents/contents';
import { PageEngine } from './calculated';

/** What reads a formula that comes to nothing: to an empty text, or to an empty cell, which is nought. As Excel has it. */

const engine = new PageEngine();

afterAll(() => engine.close());

const READS = ['COUNTA(?)', 'COUNT(?)', 'ISBLANK(?)', '?=0', '?=""', 'COUNTBLANK(?)', 'ISTEXT(?)', 'COUNTIF(?,0)', 'IFERROR(?+1,"none")'];

test.each([
  ['=""', null, [1, 0, false, false, true, 1, true, 0, 'none']],
  ['=T(A1)', null, [1, 0, false, false, true, 1, true, 0, 'none']],
  ['=A1', 0, [1, 1, false, true, false, 0, false, 1, 1]],
  ['=IF(TRUE,A1)', 0, [1, 1, false, true, false, 0, false, 1, 1]],
  ['=IFERROR(A1,5)', 0, [1, 1, false, true, false, 0, false, 1, 1]],
  ['=VLOOKUP(7,H1:I1,2,FALSE)', 0, [1, 1, false, true, false, 0, false, 1, 1]],
])('%s shows %s, and what reads it shows that', async (formula, shows, reads) => {
  const cells: CellContents[] = [
    { row: 1, column: 8, value: 7 }, { row: 1, column: 2, value: null, formula },
    ...READS.map((read, i) => ({ row: i + 1, column: 3, value: null, formula: `=${read.replaceAll('?', 'B1')}` })),
  ];
  const { tabs } = await engine.calculated({ ...EMPTY_CONTENTS, tabs: [{ ...emptyTab('Empty'), cells }] });
  expect(tabs[0]!.cells.find(({ column }) => column === 2)!.value).toBe(shows);
  expect(tabs[0]!.cells.filter(({ column }) => column === 3).map(({ value }) => value)).toEqual(reads);
});
