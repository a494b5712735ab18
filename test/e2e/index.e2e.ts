import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { formatCaseDocument, publishedCase } from '../../src/case';
import { readXlsx } from '../../src/hosts/xlsx';
import { caseIn } from '../hosts/excel/workbook';
import { launch, openWindow, type Watched } from './browser';
import { SpreadsheetPage } from './spreadsheet';

/** The pane beside a spreadsheet, without Excel. */
let browser: Browser;
let watched: Watched;
let page: Page;
let sheet: SpreadsheetPage;

const title = () => page.getByRole('heading', { level: 1 }).innerText();
const from = (words: string) => page.getByText(`From: ${words}`).waitFor();

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

beforeEach(async () => {
  watched = await openWindow(browser, { viewport: { width: 1400, height: 850 } });
  page = watched.page;
  sheet = new SpreadsheetPage(page);
  await sheet.open();
});

/** Office.js is not even asked for: the page must work where its address cannot be reached. */
afterEach(async () => {
  expect(watched.office).toEqual([]);
  expect(watched.left).toEqual([]);
  expect(watched.troubles).toEqual([]);
  await page.context().close();
});

async function downloaded(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download the workbook' }).click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('opens on the published case with its figures, beside an empty spreadsheet', async () => {
  expect(await title()).toBe(publishedCase.title);
  const shown = await page.getByRole('main').innerText();
  for (const words of ['Harborough District Council (HDC)', '£687,382', 'Melton Borough Council (MBC)', '£231,528']) expect(shown).toContain(words);
  expect(await page.locator('[data-u-comp="slide-tab-item"]').allInnerTexts()).toEqual(['Sheet1']);
});

test('builds the tabs, and follows what is typed in them', async () => {
  await sheet.build();
  await page.getByRole('button', { name: 'Posts', exact: true }).click();
  await sheet.type('E7', '200000');
  await sheet.waitForHeadline('£597,382');
});

test('hands over the workbook with tabs of one’s own, and opens it again', async () => {
  await sheet.build();
  await page.getByRole('button', { name: 'Posts', exact: true }).click();
  await sheet.type('E7', '200000');
  await sheet.showTab('Sheet1');
  await sheet.type('A1', "='Savings HDC'!E8*2");
  await sheet.type('A2', 'Our own words');
  await sheet.waitForHeadline('£597,382');
  const { name, bytes } = await downloaded();
  expect(name).toBe('harborough-and-melton-strategic-partnership.xlsx');
  const cells = await readXlsx(bytes);
  const [own] = cells.tabs;
  expect([own?.name, own?.formula(1, 1), own?.value(1, 1), own?.value(2, 1)]).toEqual(['Sheet1', "='Savings HDC'!E8*2", -1_194_764, 'Our own words']);
  expect(caseIn(cells).posts[0]?.salary).toEqual({ value: 200_000 });

  await page.getByRole('button', { name: 'Start afresh' }).click();
  await page.getByRole('button', { name: 'Remove it all' }).click();
  await from('the published example');
  await sheet.ready();
  await page.getByLabel('A workbook built here, with your own tabs').setInputFiles({ name: 'ours.xlsx', mimeType: 'application/octet-stream', buffer: bytes });
  await page.getByRole('button', { name: 'Open it' }).click();
  await from('this workbook');
  await sheet.waitForHeadline('£597,382');
  const again = await readXlsx((await downloaded()).bytes);
  expect([again.tabs[0]?.formula(1, 1), again.tabs[0]?.value(2, 1)]).toEqual(["='Savings HDC'!E8*2", 'Our own words']);
  expect(caseIn(again)).toStrictEqual(caseIn(cells));
});

test('keeps the work over a reload, in this browser only, until one starts afresh', async () => {
  await sheet.build();
  await page.getByRole('button', { name: 'Posts', exact: true }).click();
  await sheet.type('E7', '200000');
  await sheet.waitForHeadline('£597,382');
  await page.getByText(/^Kept in this browser only, at /).waitFor();
  await page.waitForTimeout(1500);
  await page.reload();
  await from('this workbook');
  await sheet.waitForHeadline('£597,382');
  await sheet.ready();

  await page.getByRole('button', { name: 'Start afresh' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await sheet.waitForHeadline('£597,382');
  await page.getByRole('button', { name: 'Start afresh' }).click();
  await page.getByRole('button', { name: 'Remove it all' }).click();
  await from('the published example');
  await page.reload();
  await from('the published example');
  await sheet.waitForHeadline('£687,382');
  await sheet.ready();
});

test('a cell that is typed over is found, and restored', async () => {
  await sheet.build();
  await page.getByRole('button', { name: 'Savings HDC', exact: true }).click();
  await sheet.type('E8', '123');
  await sheet.view('Check');
  await page.getByRole('button', { name: 'Check this workbook' }).click();
  await page.getByText(/'Savings HDC'!E8 holds £123\.00, typed over its formula/).first().waitFor();
  await page.getByRole('button', { name: /^Restore/ }).first().click();
  await page.getByText(/restored/i).first().waitFor();
  const cells = await readXlsx((await downloaded()).bytes);
  const savings = cells.tabs.find(({ name }) => name === 'Savings HDC');
  expect(savings?.value(8, 5)).toBe(-687_382);
  expect(savings?.formula(8, 5)).toMatch(/^=/);
});

test('a case file that is opened takes the place of the case shown, and a bad one says what is wrong', async () => {
  await sheet.view('Start');
  const open = (name: string, text: string) => page.getByLabel('A case file or a workbook built here').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await open('ours.json', formatCaseDocument({ ...publishedCase, title: 'Our <b>case</b>' }));
  await from('ours.json');
  expect(await title()).toBe('Our <b>case</b>');
  await sheet.view('Start');
  await open('bad.json', '{"format":"partnership-case","version":1,"case":{"title":3}}');
  await page.getByRole('heading', { name: 'bad.json was not opened' }).waitFor();
  expect(await page.getByText('title is 3').count()).toBe(1);
  expect(await title()).toBe('Our <b>case</b>');
});
