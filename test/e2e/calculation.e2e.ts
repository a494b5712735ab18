import { readFileSync } from 'node:fs';
import { readXlsx } from '../../src/hosts/xlsx';
import { spreadsheetFor } from './spreadsheet';

/** Formulas in the page are calculated by a thread of their own, and by nothing else. */
const sheet = spreadsheetFor('the file');

async function shown(...cells: readonly (readonly [number, number])[]): Promise<unknown[]> {
  await sheet.page.getByRole('button', { name: 'Download the workbook' }).click();
  const [file] = await Promise.all([sheet.page.waitForEvent('download'), sheet.page.getByRole('button', { name: 'Download with the functions' }).click()]);
  const { tabs } = await readXlsx(readFileSync(await file.path()));
  return cells.map(([row, column]) => tabs[0]?.value(row, column));
}

async function follows(expected: readonly unknown[], ...cells: readonly (readonly [number, number])[]): Promise<void> {
  let values: unknown[] = [];
  for (let i = 0; i < 20 && JSON.stringify(values) !== JSON.stringify(expected); i += 1) {
    await sheet.page.waitForTimeout(250);
    values = await shown(...cells);
  }
  expect(values).toEqual(expected);
}

beforeAll(async () => {
  await sheet.build();
  await sheet.showTab('Sheet1');
});

test('there is a thread for it', () => {
  expect(sheet.page.workers().map((worker) => worker.url())).toEqual([expect.stringContaining('calculation')]);
});

test('it calculates what is typed, ours among it, into as many cells as it fills, and what follows from them', async () => {
  await sheet.type('A1', '97600');
  await sheet.type('A2', '51800');
  await sheet.type('B1', '=MTFS.APPORTION(140000,A1:A2)');
  await sheet.type('C1', '=ROUND(B2*2,2)');
  await sheet.type('C2', '=COUNTIF(B1:B2,">50000")');
  await follows([91459.17, 48540.83, 97081.66, 1], [1, 2], [2, 2], [1, 3], [2, 3]);
});

test('they follow an input', async () => {
  await sheet.type('A2', '97600');
  await follows([70000, 70000, 140000, 2], [1, 2], [2, 2], [1, 3], [2, 3]);
});

test('what is built follows too, and so does what refers to it', async () => {
  await sheet.type('A4', "=COUNTIF('Savings HDC'!E1:E400,\">0\")+'Savings HDC'!E8*2");
  const [before] = await shown([4, 1]);
  await sheet.page.getByRole('button', { name: 'Posts', exact: true }).click();
  await sheet.type('E7', '200000');
  await sheet.waitForHeadline('£597,382');
  let after = before;
  for (let i = 0; i < 20 && after === before; i += 1) [after] = await shown([4, 1]);
  expect([typeof before, typeof after]).toEqual(['number', 'number']);
  expect(after).not.toBe(before);
});
