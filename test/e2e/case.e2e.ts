import type { Browser, Page } from 'playwright-core';
import { caseIn, readEverything } from '../hosts/excel/workbook';
import { Officer } from '../excel-host/officer';
import { address, launch, openWindow, type Watched } from './browser';
import { type Desktop, IN_EXCEL, putInExcel } from './desktop';
import { Keyboard } from './keyboard';

/** A case of an officer's own, from nothing to a workbook that stays in step, with the keyboard alone. */
let browser: Browser;
let watched: Watched;
let page: Page;
let desktop: Desktop;
let officer: Officer;
let keyboard: Keyboard;

const OWN = 'MTFS 2026';
const sheet = (name: string) => desktop.excel.workbook.sheet(name);
const keys = (...all: readonly string[]) => keyboard.keys(...all);
const on = () => keyboard.on();
const tabTo = (words: RegExp) => keyboard.tabTo(words);
const view = (name: string) => keyboard.view(name);
const type = (label: RegExp, words: string) => keyboard.type(label, words);

beforeAll(async () => {
  browser = await launch();
  watched = await openWindow(browser);
  page = watched.page;
  keyboard = new Keyboard(page);
  desktop = await putInExcel(page);
  officer = new Officer(desktop.excel.workbook);
  officer.type(OWN, 'D14', [[900000, 950000, 990000]]);
  await page.goto(address(IN_EXCEL));
  await page.getByText('Master check: OK').waitFor();
  await keys('Tab');
});

afterAll(() => browser.close());

afterEach(() => {
  expect({ left: watched.left, troubles: watched.troubles, unknown: desktop.excel.host.unknown }).toEqual({ left: [], troubles: [], unknown: [] });
});

test('a few answers make a case', async () => {
  await view('Start');
  await tabTo(/^New case$/);
  await keys('Enter');
  await type(/^Council 1/, 'Harborough District Council');
  await type(/^Council 2/, 'Melton Borough Council');
  await type(/^First financial year/, '2026/27');
  await type(/^Number of years/, '3');
  await tabTo(/^Make the case$/);
  await keys('Enter');
  await page.getByText('From: a new case').waitFor();
  expect(await on()).toBe('Harborough and Melton partnership');
});

test('a first saving gives a first result', async () => {
  await tabTo(/^Add a first saving$/);
  await keys('Enter');
  await type(/^What is saved/, 'Shared depot');
  await type(/^2026\/27/, '(£120k)');
  await page.getByText('Saves £120,000.').waitFor();
  await type(/^2027\/28/, '20,000');
  await view('Results');
  await page.getByText('£320,000').first().waitFor();
});

test('a figure that is none is said beside its box, and Ctrl+Z takes a change back', async () => {
  await view('Case');
  await type(/^2028\/29/, 'lots');
  await page.getByText('Write a number, such as 41,184').waitFor();
  await page.keyboard.press('Shift+Tab');
  await type(/^2028\/29/, 'TBC');
  await page.getByText('Last change: 2028/29 of Shared depot').waitFor();
  await view('Case');
  await keys('Control+Z');
  await page.getByText('Undone: 2028/29 of Shared depot.').waitFor();
  await keys('Control+Y');
  await page.getByText('Done again: 2028/29 of Shared depot.').waitFor();
});

test('deficits are pasted, and looked at first', async () => {
  await tabTo(/^Savings lines$/);
  await keys('Enter');
  await tabTo(/^The case$/);
  await keys('Enter');
  await tabTo(/^Deficits/);
  await keys('Enter');
  await tabTo(/^Paste a block$/);
  await keys('Enter');
  await tabTo(/^The block/);
  await page.keyboard.insertText('£000\t2026/27\t2027/28\t2028/29\nHarborough\t1,750\t2,100\tTBC\nMelton\t900\t(50)\t-');
  await page.getByText('2 rows, figures in £000 and a positive figure is a deficit.').waitFor();
  await page.getByText('Read as 3 deficits and 1 surplus.').waitFor();
  await tabTo(/^Put 2 rows into the deficits$/);
  await keys('Enter');
  await page.getByText('Last change: pasted block of 2 rows into the deficits').waitFor();
  expect(await on()).toBe('Deficits');
});

test('a figure follows a cell of the officer’s own', async () => {
  await tabTo(/^Melton Borough Council/);
  await keys('Enter');
  officer.select(OWN, ['D14']);
  await tabTo(/^Link, note and source of 2026\/27 of Melton/);
  await keys('Enter');
  await tabTo(/^Use the selected cell for 2026\/27 of Melton/);
  await keys('Enter');
  await page.getByText("Linked to 'MTFS 2026'!D14").first().waitFor();
});

test('a link that is let go leaves the keyboard on its figure, and comes back with undo', async () => {
  await page.keyboard.press('Shift+Tab');
  await tabTo(/^Remove link of 2026\/27 of Melton/);
  await keys('Enter');
  await keyboard.comesTo(/^2026\/27/);
  await view('Case');
  await keys('Control+Z');
  await page.getByText("Linked to 'MTFS 2026'!D14").first().waitFor();
});

test('a selected row fills the years that follow, and goes with one undo', async () => {
  officer.select(OWN, ['D14:F14'], true);
  await tabTo(/^Use the selected cell for 2026\/27 of Melton/);
  await keys('Enter');
  await page.getByText("Last change: 3 years of Melton Borough Council linked to 'MTFS 2026'!D14:F14").waitFor();
  expect(await page.getByRole('textbox', { name: '2028/29' }).inputValue()).toBe('990,000');
  await keys('Control+Z');
  await page.getByText("Undone: 3 years of Melton Borough Council linked to 'MTFS 2026'!D14:F14.").waitFor();
  expect(await page.getByText(/^Linked to/).allTextContents()).toEqual(["Linked to 'MTFS 2026'!D14"]);
});

test('the case is built, and each later change is in its cell', async () => {
  await view('Workbook');
  await tabTo(/^Build in this workbook$/);
  await keys('Enter');
  await tabTo(/^Build these tabs$/);
  await keys('Enter');
  await page.getByRole('heading', { name: 'Built', exact: true }).waitFor();
  const deficits = sheet('Deficits');
  const linked = [...deficits.entries()].find(([, , { formula }]) => formula?.includes('D14'));
  expect(linked).toBeDefined();
  await view('Case');
  await tabTo(/^Deficits$/);
  await keys('Enter');
  await tabTo(/^Harborough District Council/);
  await keys('Enter');
  await type(/^2026\/27/, '1,800,000');
  await page.getByText('1 cell of the tabs follows.').waitFor();
  const read = caseIn(await readEverything());
  expect(read.deficits.find(({ council }) => council === 'HDC')?.amounts['2026/27']).toEqual({ value: 1800000 });
  expect(deficits.formula(linked![0], linked![1])).toContain('D14');
});

test('what is typed in a tab is in the pane, and undo begins there', async () => {
  const deficits = sheet('Deficits');
  const [row, column] = [...deficits.entries()].find(([, , { value }]) => value === 1800000)!;
  officer.type('Deficits', `${String.fromCharCode(64 + column)}${row}`, 1900000);
  await page.getByText('The inputs were changed in the tabs.').first().waitFor();
  expect(await page.getByRole('textbox', { name: '2026/27' }).inputValue()).toBe('1,900,000');
});
