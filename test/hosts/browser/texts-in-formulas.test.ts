import { TEXT_FORMULAS } from '../../cases/texts-in-formulas';
import { ASKED, FIGURES, LABELS, YEAR_FORMULAS } from '../../cases/year-labels';
import { emptyTab, EMPTY_CONTENTS, type CellContents } from '../../../src/workbook/contents/contents';
import { PageEngine } from './calculated';

/** Texts in formulas are texts in the page, as in LibreOffice, which test/sheets holds to the same. */

const engine = new PageEngine();

afterAll(() => engine.close());

test('a financial year is found by its label, also where it could be a month', async () => {
  const cells: CellContents[] = [
    ...LABELS.map((value, i) => ({ row: i + 1, column: 1, value })), ...FIGURES.map((value, i) => ({ row: i + 1, column: 2, value })), ...ASKED.map((value, i) => ({ row: i + 1, column: 4, value })),
    ...YEAR_FORMULAS.map(({ formula }, i) => ({ row: i + 1, column: 6, value: null, formula })),
  ];
  expect(await shown(cells, 6)).toEqual(YEAR_FORMULAS.map(({ formula, shows }) => `${formula} shows ${shows}`));
});

test('a text that looks like an amount, a percentage or a date is a text where it is handed on', async () => {
  const cells = TEXT_FORMULAS.map(({ formula }, i): CellContents => ({ row: i + 1, column: 1, value: null, formula }));
  expect(await shown(cells, 1)).toEqual(TEXT_FORMULAS.map(({ formula, shows }) => `${formula} shows ${shows}`));
});

async function shown(cells: readonly CellContents[], among: number): Promise<string[]> {
  const { tabs } = await engine.calculated({ ...EMPTY_CONTENTS, tabs: [{ ...emptyTab('Texts'), cells }] });
  return tabs[0]!.cells.filter(({ column }) => column === among).map(({ formula, value }) => `${formula} shows ${value}`);
}
