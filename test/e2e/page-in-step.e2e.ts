import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { publishedCase } from '../../src/case';
import { appraise } from '../../src/engine';
import { readXlsx } from '../../src/hosts/xlsx';
import { compile } from '../../src/workbook/compile';
import { caseIn } from '../hosts/excel/workbook';
import { launch, openWindow, type Watched } from './browser';
import { SpreadsheetPage } from './spreadsheet';

/** In the page, a figure is the same in the pane and in its cell, whichever of them it is typed in. */
let browser: Browser;
let watched: Watched;
let page: Page;
let sheet: SpreadsheetPage;

const box = () => page.locator('[data-path="posts[0].salary"]');
const salaryIs = (shown: string) => page.waitForFunction((value) => document.querySelector<HTMLInputElement>('[data-path="posts[0].salary"]')?.value === value, shown);

beforeAll(async () => {
  browser = await launch();
  watched = await openWindow(browser, { viewport: { width: 1400, height: 850 } });
  page = watched.page;
  sheet = new SpreadsheetPage(page);
  await sheet.open();
  await sheet.build();
  await sheet.view('Case');
  await page.locator('.entry', { hasText: 'Posts' }).click();
  await page.locator('.entry', { hasText: 'Chief Executive' }).first().click();
});

afterAll(async () => {
  expect([watched.left, watched.troubles]).toEqual([[], []]);
  await browser.close();
});

/** The salary of the first post on the tab of posts, of the build that the page makes of the published case. */
function salaryCell(): string {
  const { tabs } = compile(publishedCase, appraise(publishedCase));
  for (const { id, blocks } of tabs) {
    if (id !== 'posts') continue;
    for (const { row, column, values } of blocks) {
      for (const [r, cells] of values.entries()) {
        const c = cells.indexOf(publishedCase.posts[0]!.salary.value);
        if (c >= 0) return `${String.fromCharCode(64 + column + c)}${row + r}`;
      }
    }
  }
  throw new RangeError('no cell holds the salary');
}

async function salaryInFile(): Promise<unknown> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download the workbook' }).click()]);
  return caseIn(await readXlsx(readFileSync(await file.path()))).posts[0]?.salary.value;
}

test('a figure edited in the pane is in its cell, and what follows from it too', async () => {
  await box().fill('200,000');
  await box().press('Enter');
  await page.getByText('1 cell of the tabs follows.').waitFor();
  expect(await salaryInFile()).toBe(200_000);
});

test('a figure typed in its cell is in the pane', async () => {
  await sheet.showTab('Posts');
  await sheet.type(salaryCell(), '210000');
  await salaryIs('210,000');
  await page.getByText('The inputs were changed in the tabs.').first().waitFor();
  expect(await salaryInFile()).toBe(210_000);
});

test('after that, undo takes back what is changed in the pane, in the cell too', async () => {
  await box().fill('220,000');
  await box().press('Enter');
  await page.getByText('1 cell of the tabs follows.').waitFor();
  await page.getByRole('button', { name: /^Undo: salary/ }).click();
  await salaryIs('210,000');
  for (let i = 0; i < 20 && (await salaryInFile()) !== 210_000; i += 1) await page.waitForTimeout(500);
  expect(await salaryInFile()).toBe(210_000);
});
