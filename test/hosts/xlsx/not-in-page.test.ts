import type { ConditionalRule, WriteSheet } from 'hucre';
import { writeXlsx as writeFile } from 'hucre/xlsx';
import { publishedCase } from '../../../src/case';
import { openContents, writeContents, writeXlsx, type NotTaken } from '../../../src/hosts/xlsx';
import { cellsOfContents } from '../../../src/workbook/contents/cells-of';
import { chartsOf } from '../../../src/workbook/contents/charts-of';
import { EMPTY_CONTENTS, emptyTab } from '../../../src/workbook/contents/contents';
import { withTabs } from '../../../src/workbook/contents/with-tabs';
import { workbookOf } from '../../sheets/workbooks';
import { LIMITS, RULES } from '../../workbook/contents/officer-rules';

/** A tab as somebody made it in Excel, with something of its own. */
function own(more: Partial<WriteSheet>): WriteSheet {
  return { name: 'Own', rows: [['Service', 'Budget'], ['Waste', 100], ['Planning', 200]], ...more };
}

async function lostOf(...sheets: readonly WriteSheet[]) {
  return (await openContents(await writeFile({ sheets: [...sheets] }))).lost;
}

const DOT = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'));
const rule = (more: Partial<ConditionalRule>): ConditionalRule => ({ type: 'cellIs', priority: 1, range: 'B2:B3', style: { font: { bold: true } }, ...more });

const OWN: readonly (readonly [NotTaken, Partial<WriteSheet>])[] = [
  ['rule', { conditionalRules: [rule({ type: 'top10' as ConditionalRule['type'] })] }],
  ['rule', { conditionalRules: [rule({ type: 'aboveAverage' as ConditionalRule['type'] })] }],
  ['pictures', { images: [{ data: DOT, type: 'png', anchor: { from: { row: 4, col: 0 }, to: { row: 6, col: 2 } } }] }],
  ['pictures', { textBoxes: [{ text: 'Draft', anchor: { from: { row: 4, col: 0 }, to: { row: 6, col: 2 } } }] }],
  ['charts', { charts: [{ type: 'column', series: [{ values: 'B2:B3' }], anchor: { from: { row: 4, col: 0 } } }] }],
  ['part formats', { cells: new Map([['0,0', { richText: [{ text: 'Ser', font: { bold: true } }, { text: 'vice' }] }]]) }],
  ['filters', { autoFilter: { range: 'A1:B3' } }],
  ['groups', { rowDefs: new Map([[1, { outlineLevel: 1 }]]) }],
  ['protection', { protection: { sheet: true } }],
];

test.each(OWN)('what the page does not take over is said with its tab: %s', async (what, more) => {
  expect(await lostOf(own(more), { name: 'Plain', rows: [['x']] })).toEqual([{ what, tabs: ['Own'] }]);
});

test('a workbook whose structure is protected is said to be open without that', async () => {
  const { lost } = await openContents(await writeFile({ sheets: [own({})], workbookProtection: { lockStructure: true } }));
  expect(lost).toEqual([{ what: 'protection', tabs: [] }]);
});

test('of rules, notes, lists and looks that the page has, and of a build with its charts, nothing is lost', async () => {
  expect(await lostOf(own({ conditionalRules: [rule({ operator: 'greaterThan', formula: '150' })] }))).toEqual([]);
  expect((await openContents(await writeXlsx(workbookOf(publishedCase)))).lost).toEqual([]);
});

test('what the page itself put into a file is all there when it is opened again', async () => {
  const built = withTabs({ ...EMPTY_CONTENTS, tabs: [{ ...emptyTab('Own'), cells: [{ row: 1, column: 1, value: '#N/A' }], rules: RULES, limits: LIMITS }] }, workbookOf(publishedCase));
  expect((await openContents(await writeContents(built, chartsOf(cellsOfContents(built))))).lost).toEqual([]);
});
