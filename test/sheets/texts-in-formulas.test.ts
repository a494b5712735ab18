import type { Cell } from 'hucre';
import { writeXlsx as writeFile } from 'hucre/xlsx';
import { TEXT_FORMULAS } from '../cases/texts-in-formulas';
import { ASKED, FIGURES, LABELS, YEAR_FORMULAS } from '../cases/year-labels';
import { recalculate, type RecalculatedTab } from './recalculate';

/** What LibreOffice makes of texts in formulas, the labels of financial years first; the spreadsheet of the page is held to the same. */

const FORMULAS = [...YEAR_FORMULAS, ...TEXT_FORMULAS];
let tab: RecalculatedTab;

beforeAll(async () => {
  const column = (values: readonly (string | number)[], at: number) => values.map((value, i): [string, Partial<Cell>] => [`${i},${at}`, { value }]);
  const cells = new Map<string, Partial<Cell>>([
    ...column(LABELS, 0), ...column(FIGURES, 1), ...column(ASKED, 3), ...FORMULAS.map(({ formula }, i): [string, Partial<Cell>] => [`${i},5`, { formula: formula.slice(1), formulaResult: -1 }]),
  ]);
  const bytes = await writeFile({ sheets: [{ name: 'Texts', cells }] });
  [tab] = (await recalculate([{ name: 'texts', bytes, tabs: ['Texts'] }])).get('texts')! as [RecalculatedTab];
});

test.each(FORMULAS.map(({ formula, shows }, i) => [formula, shows, i + 1] as const))('%s shows %s', (_formula, shows, row) => {
  expect(tab.value(row, 6)).toBe(shows);
});
