import type { Browser, Page } from 'playwright-core';
import { publishedCase } from '../../src/case';
import { readXlsx } from '../../src/hosts/xlsx';
import { Officer } from '../excel-host/officer';
import { snapshot } from '../excel-host/snapshot';
import { address, launch, openWindow, type Watched } from './browser';
import { type Desktop, IN_EXCEL, putInExcel } from './desktop';

/** The life of a build in somebody's workbook, one step after the other: edit, check, restore, rebuild, fail, repair, remove. */
let browser: Browser;
let watched: Watched;
let page: Page;
let desktop: Desktop;
let officer: Officer;

const TOTAL = "'Savings HDC'!H25";
const OTHER = "'Savings MBC'!H25";
const OWN = 'MTFS 2026';
const workbook = () => desktop.excel.workbook;
const sheet = (name: string) => workbook().sheet(name);
const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click();
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const status = () => page.getByRole('status').innerText();

beforeAll(async () => {
  browser = await launch();
  await openPane();
  officer = new Officer(workbook());
});

afterAll(() => browser.close());

afterEach(() => {
  expect({ left: watched.left, troubles: watched.troubles, unknown: desktop.excel.host.unknown }).toEqual({ left: [], troubles: [], unknown: [] });
});

/** As when an officer opens the workbook; the same one again where there is one. */
async function openPane(): Promise<void> {
  const there = desktop ? { workbook: workbook() } : {};
  await page?.context().close();
  watched = await openWindow(browser);
  page = watched.page;
  desktop = await putInExcel(page, there);
  await page.goto(address(IN_EXCEL));
  await page.getByText('Master check: OK').waitFor();
}

async function plan(): Promise<void> {
  await tab('Workbook');
  await button('Build in this workbook').click();
  await page.getByText('Nothing is written yet.', { exact: true }).waitFor();
}

test('the tabs are built once the officer agrees, and are linked to', async () => {
  await plan();
  await button('Build these tabs').click();
  await heading('Built').waitFor();
  expect(await page.getByText('From: this workbook').count()).toBe(1);
  officer.type(OWN, 'B4', `=${TOTAL}`);
  await desktop.excel.host.calculate();
  expect(sheet(OWN).value(4, 2)).toBe(sheet('Savings HDC').value(25, 8));
});

test('the headline follows what is typed, without a word and without moving the keyboard', async () => {
  await tab('Results');
  await page.getByRole('tab', { name: 'Results' }).focus();
  const said = await status();
  const places = workbook().sheets.flatMap(({ name, ...own }) => [...sheet(name).entries()].filter(([, , cell]) => cell.value === publishedCase.title && own).map(([row]) => ({ name, row })));
  expect(places.length).toBeGreaterThan(0);
  officer.type('Case', `B${places.find(({ name }) => name === 'Case')!.row}`, 'The case as typed');
  await page.getByRole('heading', { level: 1, name: 'The case as typed' }).waitFor();
  expect(await status()).toBe(said);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Results');
});

test('a formula that was typed over is found, gone to and restored', async () => {
  const formula = sheet('Savings HDC').formula(25, 8);
  officer.type('Savings HDC', 'H25', 700000);
  officer.type('Savings MBC', 'H25', 1);
  await tab('Check');
  await button('Check this workbook').click();
  await page.getByText(/are not as built/).first().waitFor();
  await page.getByText(`${TOTAL} holds £700,000.00, typed over its formula`).first().waitFor();
  await button(`Go to ${TOTAL}`).click();
  await page.getByText('Savings HDC is in view.').waitFor();
  expect(workbook().selection).toMatchObject({ row: 25, column: 8 });
  await button(`Restore ${TOTAL}`).click();
  await page.getByText(/^1 cell is restored\./).waitFor();
  await desktop.excel.host.calculate();
  expect(sheet('Savings HDC').formula(25, 8)).toBe(formula);
  expect(sheet(OWN).value(4, 2)).toBe(sheet('Savings HDC').value(25, 8));
  expect(await button(`Restore ${TOTAL}`).count()).toBe(0);
});

test('a difference is accepted with a reason that the workbook keeps', async () => {
  const card = page.getByRole('listitem').filter({ has: page.getByLabel(`Accept with a reason: ${OTHER}`) });
  await card.getByText('Accept with a reason').click();
  await button(`Accept ${OTHER}`).click();
  await card.getByText('Needed to accept.').first().waitFor();
  await card.getByRole('textbox', { name: 'Reason' }).fill('Agreed by both councils');
  await card.getByRole('textbox', { name: 'Your name' }).fill('A. Officer');
  await button(`Accept ${OTHER}`).click();
  await page.getByText(/^Accepted by A\. Officer on .*: Agreed by both councils$/).waitFor();
  await openPane();
  await tab('Check');
  await button('Check this workbook').click();
  await page.getByText(/^Accepted by A\. Officer on .*: Agreed by both councils$/).waitFor();
});

test('a rebuild keeps the cell that the officer keeps, and the links', async () => {
  officer = new Officer(workbook());
  await plan();
  await heading('What will be brought up to date').waitFor();
  await page.getByText('1 cell of yours refers to these tabs').waitFor();
  expect(await page.getByLabel(`Keep ${OTHER}`).isChecked()).toBe(true);
  const linked = sheet(OWN).formula(4, 2);
  await button('Bring up to date').click();
  await heading('Brought up to date').waitFor();
  expect(sheet('Savings MBC').value(25, 8)).toBe(1);
  expect(sheet(OWN).formula(4, 2)).toBe(linked);
  await tab('Check');
  await button('Check this workbook').click();
  await page.getByText(/^Accepted by A\. Officer on .*: Agreed by both councils$/).waitFor();
});

test('a request that fails is said, with the workbook as it was; Try again brings it up to date', async () => {
  officer.type('Savings HDC', 'H25', 700000);
  await plan();
  await page.getByLabel(`Keep ${TOTAL}`).uncheck();
  await desktop.excel.host.calculate();
  const before = snapshot(workbook());
  desktop.failAtWrite();
  await button('Bring up to date').click();
  await page.getByRole('heading', { name: /the workbook is as it was\.$/ }).waitFor();
  await desktop.excel.host.calculate();
  expect(snapshot(workbook())).toEqual(before);
  await button('Try again').click();
  await heading('Brought up to date').waitFor();
  await desktop.excel.host.calculate();
  expect(sheet('Savings HDC').formula(25, 8)).not.toBeNull();
});

test('a rebuild that Excel leaves half done is offered for repair, at once and when the workbook is opened again', async () => {
  officer.type('Savings HDC', 'H25', 700000);
  await plan();
  await page.getByLabel(`Keep ${TOTAL}`).uncheck();
  await desktop.excel.host.calculate();
  const before = snapshot(workbook());
  desktop.failAtWrite({ comesBack: false });
  await button('Bring up to date').click();
  await button('Try again').waitFor();
  await openPane();
  officer = new Officer(workbook());
  await heading('A build was not completed: the workbook may be half changed.').waitFor();
  await button('Repair').click();
  await heading('Repaired').waitFor();
  await desktop.excel.host.calculate();
  expect(snapshot(workbook())).toEqual(before);
});

test('a copy for a committee has the chosen tabs, and says what differs', async () => {
  await tab('Workbook');
  await page.getByText('Copy for a committee').click();
  await button('Choose tabs to copy').click();
  await button('Make the copy').click();
  await page.getByText('The copy is open as a new workbook. Save it from there.').waitFor();
  const copy = await readXlsx(Buffer.from(workbook().opened.at(-1) ?? '', 'base64'));
  expect(copy.tabs.map(({ name }) => name)).toContain('Savings HDC');
  expect(copy.tabs.flatMap((own) => Array.from({ length: 60 }, (_, i) => own.formula(i + 1, 8))).every((formula) => formula === null)).toBe(true);
});

test('functions of the add-in become plain formulas for colleagues, and come back', async () => {
  officer.type(OWN, 'A10', 140000);
  officer.type(OWN, 'A11', 97600);
  officer.type(OWN, 'A12', 51800);
  officer.type(OWN, 'C10', '=MTFS.DEFICIT_COVERAGE(A11,A12)');
  await page.getByText('For colleagues without the add-in').click();
  await button('Find the functions').click();
  await page.getByText('=MTFS.DEFICIT_COVERAGE(A11,A12)').first().waitFor();
  await button('Replace by formulas').click();
  await page.getByText('1 cell is replaced by formulas.').first().waitFor();
  expect(sheet(OWN).formula(10, 3)).not.toContain('MTFS');
  await button('Put the functions back').click();
  await page.getByText('1 function is put back.').first().waitFor();
  expect(sheet(OWN).formula(10, 3)).toContain('MTFS.DEFICIT_COVERAGE');
});

test('a removal says what goes and which cells refer to it, and leaves the officer’s own', async () => {
  await page.getByText('Remove', { exact: true }).click();
  await button('See what would go').click();
  await page.getByText(`'${OWN}'!B4: =${TOTAL}`).waitFor();
  await page.getByText('This cannot be undone.').waitFor();
  await button(/^Remove these \d+ tabs$/).click();
  await page.getByText(/^\d+ tabs are removed\./).first().waitFor();
  expect(workbook().sheets.map(({ name }) => name)).toEqual([OWN]);
  expect(workbook().names).toEqual([]);
  expect(sheet(OWN).value(10, 1)).toBe(140000);
});
