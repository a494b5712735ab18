import { readContents } from '../../src/hosts/xlsx';
import { spreadsheetFor } from './spreadsheet';

/** The menu in the heading of a table of the page does what it offers. */
const sheet = spreadsheetFor('the file');

test('a table of inputs is sorted by the menu in its heading', async () => {
  await sheet.build();
  await sheet.goTo('Posts');
  const box = await sheet.page.locator('[id^="univer-sheet-main-canvas"]').boundingBox();
  if (!box) throw new Error('no canvas');
  // The arrow in the heading of the salary.
  await sheet.page.mouse.click(box.x + 608, box.y + 166);
  await sheet.page.getByText('Ascending', { exact: true }).click();
  await sheet.page.waitForTimeout(2500);
  const { tabs } = await readContents(new Uint8Array((await sheet.download()).bytes));
  const salaries = tabs.find(({ name }) => name === 'Posts')!.cells.filter(({ row, column, value }) => column === 5 && row > 6 && typeof value === 'number');
  expect(salaries.sort((a, b) => a.row - b.row).map(({ value }) => value)).toEqual([90_000, 105_000, 140_000]);
});
