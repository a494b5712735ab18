import type { Cell } from 'hucre';
import { writeXlsx as writeFile } from 'hucre/xlsx';
import { COUNTED, CRITERIA } from '../cases/count-if';
import { recalculate, type RecalculatedTab } from './recalculate';

/** How COUNTIF counts in LibreOffice, which the spreadsheet of the page is held to as well. */

let tab: RecalculatedTab;

beforeAll(async () => {
  const cells = new Map<string, Partial<Cell>>([
    ...COUNTED.flatMap((value, i) => (value === null ? [] : [[`${i},0`, { value }] as const])),
    ...CRITERIA.map(({ criterion }, i) => [`${i},1`, { formula: `COUNTIF($A$1:$A$${COUNTED.length},${criterion})`, formulaResult: -1 }] as const),
  ]);
  const bytes = await writeFile({ sheets: [{ name: 'Count', cells }] });
  [tab] = (await recalculate([{ name: 'count', bytes, tabs: ['Count'] }])).get('count')! as [RecalculatedTab];
});

test.each(CRITERIA.map((each, i) => [each.criterion, each.count, i + 1] as const))('COUNTIF finds %s %i times', (_criterion, count, row) => {
  expect(tab.value(row, 2)).toBe(count);
});
