import type { Browser } from 'playwright-core';
import { Officer } from '../excel-host/officer';
import { address, launch, openWindow, type Watched } from './browser';
import { type Desktop, IN_EXCEL, putInExcel } from './desktop';
import { Keyboard } from './keyboard';

/** What an officer does with the example, with the keyboard alone; after each step it is where the next one begins. */
let browser: Browser;
let watched: Watched;
let desktop: Desktop;
let keyboard: Keyboard;

const workbook = () => desktop.excel.workbook;

/** The field of the case that the keyboard is on. */
const path = () => watched.page.evaluate(() => document.activeElement?.getAttribute('data-path') ?? null);

beforeAll(async () => {
  browser = await launch();
  watched = await openWindow(browser);
  const { page } = watched;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  keyboard = new Keyboard(page);
  desktop = await putInExcel(page);
  await page.goto(address(IN_EXCEL));
  await page.getByText('Master check: OK').waitFor();
  await keyboard.keys('Tab');
});

afterAll(() => browser.close());

afterEach(() => {
  expect({ left: watched.left, troubles: watched.troubles, unknown: desktop.excel.host.unknown }).toEqual({ left: [], troubles: [], unknown: [] });
});

test('the report is copied', async () => {
  await keyboard.press(/^Copy sentence and table$/);
  await keyboard.sees('Copied. Paste it into the report.');
  expect(await keyboard.on()).toBe('Copy sentence and table');
  expect(await watched.page.evaluate(() => navigator.clipboard.readText())).toContain('687,382');
});

test('what is missing leads to its field', async () => {
  await keyboard.view('Case');
  await keyboard.press(/^To be confirmed: /);
  await keyboard.press(/^Phases 1 and 2 collaboration, 2025\/26, HDC$/);
  await keyboard.comesTo(/^2025\/26 \(£, a saving is negative\)$/);
  expect(await path()).toMatch(/^lines\[\d+\]\.amounts\["2025\/26"\]$/);
  await keyboard.view('Results');
  await keyboard.press(/^Not decided: /);
  await keyboard.press(/^Chief Executive, HRA share, MBC$/);
  await keyboard.comesTo(/^HRA share of Melton Borough Council$/);
  expect(await path()).toBe('posts[0].hraShare.MBC');
});

test('undo says what it took back, unfolds it, and can be pressed again', async () => {
  await keyboard.type(/^HRA share of Melton/, '10%');
  await keyboard.keys('Shift+Tab');
  await keyboard.type(/^HRA share of Melton/, '20%');
  await keyboard.sees('Last change: HRA share of Melton Borough Council of Chief Executive');
  await keyboard.view('Results');
  const field = watched.page.locator('[data-path="posts[0].hraShare.MBC"]');
  for (const value of ['10%', '']) {
    await keyboard.keys('Control+Z');
    expect(await keyboard.said()).toBe('Undone: HRA share of Melton Borough Council of Chief Executive.');
    expect(await keyboard.on()).toBe('Case');
    await field.waitFor();
    expect(await field.inputValue()).toBe(value);
  }
});

test('where what had the keyboard goes with the undo, the field that is restored has it', async () => {
  await keyboard.keys('Control+Y', 'Control+Y');
  await keyboard.press(/^Posts$/);
  await keyboard.comesTo(/^Chief Executive/);
  await keyboard.keys('Control+Z');
  await keyboard.comesTo(/^HRA share of Melton/);
  expect(await keyboard.said()).toMatch(/^Undone: HRA share/);
});

test('the questions of a new case that are left give the keyboard back', async () => {
  await keyboard.view('Start');
  await keyboard.press(/^New case$/);
  await keyboard.comesTo(/^Council 1/);
  await keyboard.press(/^Back$/);
  await keyboard.comesTo(/^Where to start$/);
});

test('a decision on a basis is recorded; what is missing in it has the keyboard first', async () => {
  await keyboard.view('Results');
  await keyboard.press(/^Apportionment$/);
  await keyboard.tabTo(/^Basis/);
  await keyboard.page.keyboard.type('Population');
  await keyboard.sees(/£41,184 becomes £20,184/);
  await keyboard.press(/^Record the decision$/);
  await keyboard.comesTo(/^Reason/);
  await keyboard.type(/^Reason/, 'Each pays by the people it serves');
  await keyboard.type(/^Decided by/, 'Section 151 officers');
  await keyboard.press(/^Record the decision$/);
  await keyboard.sees(/^Population, decided by Section 151 officers/);
  await keyboard.comesTo(/^The decision$/);
  await keyboard.keys('Control+Z');
  await keyboard.sees('No decision is recorded yet.');
  expect(await keyboard.said()).toMatch(/^Undone: basis of .*Population/);
  expect(await keyboard.on()).toBe('The decision');
});

test('grades are set by letters, and an undone one has the keyboard again', async () => {
  await keyboard.view('Results');
  await keyboard.press(/^Grading$/);
  const cell = () => watched.page.evaluate(() => ({ at: document.activeElement?.getAttribute('data-cell') ?? null, grade: document.activeElement?.getAttribute('data-grade') ?? null }));
  for (let i = 0; i < 12 && (await cell()).at === null; i += 1) await keyboard.keys('Tab');
  expect((await cell()).at).toBe('0 0');
  await keyboard.keys('ArrowDown', 'ArrowRight');
  for (const [key, grade] of Object.entries({ h: 'High', m: 'Medium', l: 'Low', n: 'None', t: 'TBC' })) {
    await keyboard.keys(key);
    expect(await cell()).toEqual({ at: '1 1', grade });
    expect(await keyboard.said()).toMatch(new RegExp(`^Changed: savings grade of .*: ${grade}\\.$`));
  }
  await keyboard.keys('ArrowDown', 'ArrowDown', 'Control+Z');
  expect(await keyboard.said()).toMatch(/^Undone: savings grade of .*: TBC\.$/);
  expect(await cell()).toEqual({ at: '1 1', grade: 'None' });
  await keyboard.keys('Control+Z');
  expect(await cell()).toEqual({ at: '1 1', grade: 'Low' });
  await keyboard.keys('Control+Y');
  expect(await cell()).toEqual({ at: '1 1', grade: 'None' });
});

test('the cell that has the keyboard is never under the heads of the columns', async () => {
  const isSeen = () =>
    watched.page.evaluate(() => {
      const at = document.activeElement;
      const { left, top, width } = at?.getBoundingClientRect() ?? new DOMRect();
      return at?.contains(document.elementFromPoint(left + width / 2, top + 2)) === true;
    });
  for (const key of [...Array<string>(16).fill('ArrowDown'), ...Array<string>(16).fill('ArrowUp')]) {
    await keyboard.keys(key);
    expect({ key, on: await keyboard.on(), isSeen: await isSeen() }).toMatchObject({ isSeen: true });
  }
});

test('a function is searched and inserted', async () => {
  workbook().selection = { row: 40, column: 2, rows: 1, columns: 1 };
  await keyboard.view('Workbook');
  await keyboard.press(/^Functions$/);
  await keyboard.type(/^Find a function/, 'coverage');
  expect(await keyboard.said()).toMatch(/functions? fits?\.$/);
  await keyboard.tabTo(/^Insert into the selected cell: =MTFS\.DEFICIT_COVERAGE/);
  const on = await keyboard.on();
  await keyboard.keys('Enter');
  await keyboard.sees('is in the selected cell');
  expect(await keyboard.on()).toBe(on);
  expect(on).toContain(String(workbook().sheet('MTFS 2026').formula(40, 2)));
});

test('what goes wrong has the keyboard, and once it is tried again, the view has', async () => {
  await keyboard.keys('Enter');
  await keyboard.comesTo(/is not empty, so nothing was changed\.$/);
  workbook().selection = { row: 41, column: 2, rows: 1, columns: 1 };
  await keyboard.press(/^Try again$/);
  await keyboard.sees('is in the selected cell');
  await watched.page.getByRole('button', { name: 'Try again' }).waitFor({ state: 'detached' });
  expect(await watched.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tabpanel');
});

test('a plan that is put away gives the keyboard back; a build ends with it on what is built', async () => {
  await keyboard.view('Workbook');
  await keyboard.press(/^Tabs$/);
  await keyboard.press(/^Build in this workbook$/);
  await keyboard.comesTo(/^What will be built$/);
  await keyboard.press(/^Not now$/);
  await keyboard.comesTo(/^Workbook$/);
  await keyboard.press(/^Build in this workbook$/);
  await keyboard.comesTo(/^What will be built$/);
  await keyboard.press(/^Build these tabs$/);
  await keyboard.comesTo(/^Built$/);
  await keyboard.press(/^Savings HDC$/);
  await keyboard.sees('Savings HDC is in view.');
  expect(await keyboard.on()).toBe('Savings HDC');
});

test('a cell that is not as built is found, gone to, accepted or restored', async () => {
  const officer = new Officer(workbook());
  const formula = workbook().sheet('Savings HDC').formula(25, 8);
  officer.type('Savings HDC', 'H25', 700000);
  officer.type('Savings MBC', 'H25', 1);
  await keyboard.view('Check');
  await keyboard.press(/^Check this workbook$/);
  await keyboard.comesTo(/^Check$/);
  await keyboard.sees("'Savings HDC'!H25 holds £700,000.00, typed over its formula");
  await keyboard.press(/^Go to 'Savings HDC'!H25$/);
  await keyboard.sees('Savings HDC is in view.');
  expect(await keyboard.on()).toBe("Go to 'Savings HDC'!H25");
  await keyboard.press(/^Restore 'Savings HDC'!H25$/);
  await keyboard.sees(/^1 cell is restored\./);
  await keyboard.comesTo(/^Check$/);
  expect(workbook().sheet('Savings HDC').formula(25, 8)).toBe(formula);
  await keyboard.press(/^Accept with a reason: 'Savings MBC'!H25$/);
  await keyboard.type(/^Reason/, 'Agreed by both councils');
  await keyboard.type(/^Your name/, 'A. Officer');
  await keyboard.press(/^Accept 'Savings MBC'!H25$/);
  await keyboard.sees(/^Accepted by A\. Officer on .*: Agreed by both councils$/);
  await keyboard.comesTo(/^Check$/);
});

test('a copy for a committee is chosen and made', async () => {
  await keyboard.view('Workbook');
  await keyboard.press(/^Copy for a committee$/);
  await keyboard.press(/^Choose tabs to copy$/);
  await keyboard.sees('Tabs to copy');
  await keyboard.comesTo(/^Copy for a committee$/);
  await keyboard.press(/^Make the copy$/);
  await keyboard.sees('The copy is open as a new workbook. Save it from there.');
  expect(workbook().opened).toHaveLength(1);
});

test('functions in the officer’s own tabs are found, replaced and put back', async () => {
  await keyboard.press(/^For colleagues without the add-in$/);
  await keyboard.press(/^Find the functions$/);
  await keyboard.sees(/of yours ha(?:s|ve) functions of the add-in/);
  await keyboard.comesTo(/^For colleagues without the add-in$/);
  await keyboard.press(/^Replace by values$/);
  await keyboard.sees(/replaced by values\./);
  await keyboard.press(/^Put the functions back$/);
  await keyboard.sees(/put back\./);
  expect(workbook().sheet('MTFS 2026').formula(40, 2)).toContain('MTFS.DEFICIT_COVERAGE');
});

test('what was built is removed, once it was seen what goes', async () => {
  await keyboard.press(/^Remove$/);
  await keyboard.press(/^See what would go$/);
  await keyboard.sees('This cannot be undone.');
  await keyboard.comesTo(/^Remove$/);
  await keyboard.press(/^Remove these \d+ tabs$/);
  await keyboard.sees(/^\d+ tabs are removed\./);
  expect(workbook().sheets.map(({ name }) => name)).toEqual(['MTFS 2026']);
});
