import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { formatCaseDocument, publishedCase } from '../../src/case';
import { readXlsx } from '../../src/hosts/xlsx';
import { caseIn } from '../hosts/excel/workbook';
import { address, launch, openWindow, type Watched } from './browser';

/** The same pane as a page of its own, without Excel. */
let browser: Browser;
let watched: Watched;
let page: Page;

const title = () => page.getByRole('heading', { level: 1 }).innerText();
const open = (name: string, text: string) =>
  page.getByLabel('A case file or a workbook built here').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

beforeEach(async () => {
  watched = await openWindow(browser);
  page = watched.page;
  await page.goto(address('index.html'));
  await page.getByText('Master check: OK').waitFor();
});

/** Office.js is not even asked for: the page must work where its address cannot be reached. */
afterEach(async () => {
  expect(watched.office).toEqual([]);
  expect(watched.left).toEqual([]);
  expect(watched.troubles).toEqual([]);
  await page.context().close();
});

test('opens on the published case with its figures, and no word of Excel’s workbook', async () => {
  expect(await title()).toBe(publishedCase.title);
  const shown = await page.getByRole('main').innerText();
  for (const words of ['Harborough District Council (HDC)', '£687,382', 'Melton Borough Council (MBC)', '£231,528']) expect(shown).toContain(words);
  expect(await page.getByRole('button', { name: 'Read inputs' }).count()).toBe(0);
});

test('hands over a workbook that holds the case, and opens it again', async () => {
  await page.getByRole('tab', { name: 'Workbook' }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Build the workbook file' }).click()]);
  expect(file.suggestedFilename()).toBe('harborough-and-melton-strategic-partnership.xlsx');
  await page.getByText(/^Saved as harborough/).waitFor();
  const bytes = readFileSync(await file.path());
  expect(caseIn(await readXlsx(bytes))).toStrictEqual(publishedCase);
  await page.getByLabel('A case file or a workbook built here').setInputFiles({ name: 'ours.xlsx', mimeType: 'application/octet-stream', buffer: bytes });
  await page.getByText('From: ours.xlsx').waitFor();
  expect(await title()).toBe(publishedCase.title);
});

test('a case that is opened takes the place of the former one', async () => {
  await open('ours.json', formatCaseDocument({ ...publishedCase, title: 'Our <b>case</b>' }));
  await page.getByText('From: ours.json').waitFor();
  expect(await title()).toBe('Our <b>case</b>');
});

test('a bad file says what is wrong with it, and the former case stays', async () => {
  await open('bad.json', '{"format":"partnership-case","version":1,"case":{"title":3}}');
  await page.getByRole('heading', { name: 'bad.json was not opened' }).waitFor();
  expect(await page.getByText('title is 3').count()).toBe(1);
  expect(await title()).toBe(publishedCase.title);
  expect(await page.getByText('From: the published example').count()).toBe(1);
});

test('works with the keyboard alone', async () => {
  await page.getByRole('tab', { name: 'Results' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Workbook');
  await page.getByRole('button', { name: 'Build the workbook file' }).focus();
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
});
