import { COMPARED, COMPARISONS } from '../../cases/comparisons';
import { emptyTab, EMPTY_CONTENTS, type CellContents } from '../../../src/workbook/contents/contents';
import { PageEngine } from './calculated';

/** What compares in the page, beside Excel. LibreOffice is held to the same in test/sheets. */

const engine = new PageEngine();

afterAll(() => engine.close());

test('=, <>, < and their like in the page say what they do in Excel', async () => {
  const cells: CellContents[] = [
    ...COMPARED.map(({ value = null, formula }, i) => ({ row: i + 1, column: 1, value, ...(formula !== undefined && { formula }) })),
    ...COMPARISONS.map(({ formula }, i) => ({ row: i + 1, column: 3, value: null, formula })),
  ];
  const { tabs } = await engine.calculated({ ...EMPTY_CONTENTS, tabs: [{ ...emptyTab('Compare'), cells }] });
  const shown = new Map(tabs[0]!.cells.filter(({ column }) => column === 3).map(({ row, value }) => [row, value]));
  expect(COMPARISONS.map(({ formula }, i) => `${formula} shows ${shown.get(i + 1)}`)).toEqual(COMPARISONS.map(({ formula, shows }) => `${formula} shows ${shows}`));
});
