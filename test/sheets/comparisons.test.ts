import type { Cell } from 'hucre';
import { writeXlsx as writeFile } from 'hucre/xlsx';
import { COMPARED, COMPARISONS } from '../cases/comparisons';
import { recalculate, type RecalculatedTab } from './recalculate';

/** What compares in LibreOffice, which the spreadsheet of the page is held to as well. */

let tab: RecalculatedTab;

beforeAll(async () => {
  const cells = new Map<string, Partial<Cell>>([
    ...COMPARED.flatMap(({ value, formula }, i): [string, Partial<Cell>][] => {
      if (formula !== undefined) return [[`${i},0`, { formula: formula.slice(1), formulaResult: -1 }]];
      return value === undefined ? [] : [[`${i},0`, { value }]];
    }),
    ...COMPARISONS.map(({ formula }, i) => [`${i},2`, { formula: formula.slice(1), formulaResult: -1 }] as const),
  ]);
  const bytes = await writeFile({ sheets: [{ name: 'Compare', cells }] });
  [tab] = (await recalculate([{ name: 'compare', bytes, tabs: ['Compare'] }])).get('compare')! as [RecalculatedTab];
});

test.each(COMPARISONS.map(({ formula, shows, elsewhere = shows }, i) => [formula, elsewhere, i + 1] as const))('%s shows %s', (_formula, shows, row) => {
  expect(tab.value(row, 3)).toEqual(typeof shows === 'string' && shows.startsWith('#') ? { error: shows } : shows);
});
