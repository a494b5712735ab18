import { publishedCase } from '../../src/case';
import { spreadsheetFor } from './spreadsheet';

/** In the page, figures follow cells of the officer's own tab, a whole row of them at once. */
const sheet = spreadsheetFor('the file');
const years = Object.keys(publishedCase.deficits[0]!.amounts);
const box = (year: string) => sheet.page.locator(`[data-path='deficits[0].amounts["${year}"]']`);
const use = () => sheet.page.getByRole('button', { name: `Use the selected cell for ${years[0]} of` }).click();
const shown = () => Promise.all(years.map((year) => box(year).inputValue()));

/** As with the mouse: from one cell to another, in either direction. */
async function select(from: string, press: string, times: number): Promise<void> {
  await sheet.select(from);
  for (let i = 0; i < times; i += 1) await sheet.page.keyboard.press(`Shift+${press}`);
  await sheet.page.waitForTimeout(200);
}

let before: readonly string[];

beforeAll(async () => {
  await sheet.type('B2', '£1,000');
  await sheet.type('C2', '2,000');
  await sheet.type('D2', 'TBC');
  await sheet.type('E2', '=B2+C2');
  await sheet.view('Case');
  await sheet.page.locator('.entry', { hasText: 'Deficits' }).click();
  await sheet.page.locator('.entry', { hasText: publishedCase.councils[0]!.name }).click();
  await sheet.page.locator('summary', { hasText: 'Link, note and source' }).first().click();
  before = await shown();
});

test('a row that was dragged backwards fills the years from its left, says what is left, and is one undo', async () => {
  await select('E2', 'ArrowLeft', 3);
  await use();
  await sheet.page.getByText(/^Last change: 3 years of .* linked to Sheet1!B2:D2, 1 selected cell left over$/).waitFor();
  expect(await shown()).toEqual(['1,000', '2,000', 'TBC']);
  await sheet.page.getByRole('button', { name: /^Undo: 3 years of/ }).click();
  expect(await shown()).toEqual(before);
});

test('a cell in it that is empty refuses all, and so does a block', async () => {
  await select('D2', 'ArrowRight', 2);
  await use();
  await sheet.page.getByRole('heading', { name: 'The selected cell, Sheet1!F2, is empty. Nothing was linked.' }).waitFor();
  await sheet.select('B2:C3');
  await use();
  await sheet.page.getByRole('heading', { name: 'Cells of several rows and columns, or in several places, are selected.' }).waitFor();
  expect(await shown()).toEqual(before);
});

test('a cell that another formula fills is no empty one', async () => {
  await sheet.type('B5', '=SEQUENCE(1,3,100,50)');
  await sheet.page.waitForTimeout(1000);
  await select('C5', 'ArrowRight', 1);
  await use();
  await sheet.page.getByText(/^Last change: 2 years of .* linked to Sheet1!C5:D5$/).waitFor();
  expect(await shown()).toEqual(['150', '200', before[2]]);
  await sheet.page.getByRole('button', { name: /^Undo: 2 years of/ }).click();
});

test('what was linked follows its cells', async () => {
  await select('B2', 'ArrowRight', 1);
  await use();
  await sheet.page.getByText(/^Last change: 2 years of .* linked to Sheet1!B2:C2$/).waitFor();
  await sheet.build();
  await sheet.showTab('Sheet1');
  await sheet.type('C2', '2500');
  await sheet.view('Case');
  await box(years[1]!).waitFor();
  await sheet.page.waitForFunction((path) => document.querySelector<HTMLInputElement>(`[data-path='${path}']`)?.value === '2,500', `deficits[0].amounts["${years[1]}"]`);
});
