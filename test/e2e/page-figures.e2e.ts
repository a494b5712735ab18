import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContents, writeContents } from '../../src/hosts/xlsx';
import { EMPTY_CONTENTS, emptyTab, type TabContents } from '../../src/workbook/contents/contents';
import { spreadsheetFor } from './spreadsheet';

/** A figure that its column has no room for is not shown in part: 234,567 of 1,234,567 would be read as another figure. */
const sheet = spreadsheetFor('the file');

const NARROW = 5;
const figures: TabContents = {
  ...emptyTab('Figures'),
  cells: [
    { row: 1, column: 1, value: 1_234_567, look: 0 }, { row: 1, column: 2, value: 'beside' },
    { row: 2, column: 1, value: -7_654_321, formula: '=-7654321', look: 1 },
    { row: 3, column: 1, value: 42, look: 0 },
    { row: 4, column: 1, value: 1 / 3 }, { row: 5, column: 1, value: 123_456_789.25 },
    { row: 6, column: 1, value: 'A text that is longer than its column' }, { row: 6, column: 2, value: 'beside' },
    { row: 7, column: 1, value: 8_888_888, look: 0 },
  ],
  widths: [NARROW, 10],
  merges: [{ row: 7, column: 1, rows: 1, columns: 3 }],
};

/** Writes down what is drawn as text, in place of reading a picture. */
const RECORD = `
  globalThis.drawn = new Set();
  for (const { prototype } of [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D]) {
    const { fillText } = prototype;
    prototype.fillText = function (text, ...at) { globalThis.drawn.add(text); return fillText.call(this, text, ...at); };
  }`;

function drawn(): Promise<string[]> {
  return sheet.page.evaluate('[...globalThis.drawn]');
}

/** Drags the right edge of column A. */
async function widen(pixels: number): Promise<void> {
  const box = await sheet.page.locator('[id^="univer-sheet-main-canvas"]').boundingBox();
  if (!box) throw new Error('no canvas');
  const [edge, middle] = [box.x + 46 + NARROW * 7 + 5, box.y + 10];
  await sheet.page.mouse.move(edge - 4, middle);
  await sheet.page.mouse.move(edge - 1, middle, { steps: 3 });
  await sheet.page.mouse.down();
  await sheet.page.mouse.move(edge + pixels, middle, { steps: 5 });
  await sheet.page.mouse.up();
}

test('a figure too long for its column is shown as ####, as in Excel, until the column is wide enough; the figure itself stays', async () => {
  await sheet.page.addInitScript(RECORD);
  await sheet.page.reload();
  await sheet.ready();
  const path = join(tmpdir(), 'figures.xlsx');
  writeFileSync(path, await writeContents({ ...EMPTY_CONTENTS, title: 'Figures', tabs: [figures], looks: [{ format: '#,##0' }, { format: '#,##0', wrap: true }] }));
  await sheet.page.getByLabel('A case file, or a workbook with your own tabs').setInputFiles(path);
  await sheet.page.getByRole('button', { name: 'The whole workbook' }).click();
  await sheet.page.locator('[data-u-comp="slide-tab-item"]').filter({ hasText: 'Figures' }).waitFor();
  await sheet.select('D9');
  await sheet.page.waitForTimeout(500);
  const narrow = await drawn();
  expect(narrow).toEqual(expect.arrayContaining(['42', '0.33', '8,888,888', 'A text that is longer than its column']));
  expect(narrow.filter((text) => /^#+$/.test(text))).not.toEqual([]);
  expect(narrow.filter((text) => /1,234|7,654|^123456/.test(text))).toEqual([]);
  await sheet.page.evaluate('globalThis.drawn.clear()');
  await widen(80);
  await sheet.page.waitForTimeout(500);
  const wide = await drawn();
  expect(wide).toEqual(expect.arrayContaining(['1,234,567', '-7,654,321', '42', '123456789.25']));
  expect(wide.filter((text) => /^#+$/.test(text))).toEqual([]);
  const [tab] = (await readContents(new Uint8Array((await sheet.download()).bytes))).tabs;
  const held = ({ cells }: TabContents) => new Map(cells.filter(({ value }) => value !== null).map(({ row, column, value }) => [`${row},${column}`, value]));
  expect(held(tab!)).toEqual(held(figures));
});
