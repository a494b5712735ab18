import type { Browser, Page } from 'playwright-core';
import { publishedCase } from '../../src/case';
import { FUNCTION_REFERENCE } from '../../src/functions/reference';
import { readXlsx } from '../../src/hosts/xlsx';
import { TAB_CHOICES } from '../../src/workbook/tab-choices';
import { functions } from '../functions/functions.golden.json';
import { caseIn, differences, readEverything, specOf } from '../hosts/excel/workbook';
import { cellsOf } from '../workbook/spec-cells';
import { address, launch, openWindow, type Watched } from './browser';
import { type Desktop, IN_EXCEL, putInExcel } from './desktop';

/** An officer's journey through the pane, one step after the other, in the Excel client's own code. */
let browser: Browser;
let watched: Watched;
let page: Page;
let desktop: Desktop;
let titleCell: ReturnType<typeof find> | undefined;

const fewest = TAB_CHOICES.filter(({ byDefault }) => byDefault).map(({ id }) => id);
const today = () => new Intl.DateTimeFormat('sv-SE').format(new Date());
const spec = specOf(publishedCase, { tabs: fewest, builtOn: today(), taken: { tabs: ['MTFS 2026'], tables: [], names: [] } });
const workbook = () => desktop.excel.workbook;
const tab = (name: string) => page.getByRole('tab', { name }).click();
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

beforeAll(async () => {
  browser = await launch();
  watched = await openWindow(browser);
  page = watched.page;
  desktop = await putInExcel(page);
  workbook().sheet('MTFS 2026').put(14, 4, { value: 1750000, formula: null });
  await page.goto(address(IN_EXCEL));
  await page.getByText('Master check: OK').waitFor();
});

afterAll(() => browser.close());

/** After every step: nothing left this machine, nothing went wrong behind the page, nothing was asked for that Excel does not have. */
afterEach(() => {
  expect(watched.left).toEqual([]);
  expect(watched.troubles).toEqual([]);
  expect(desktop.excel.host.unknown).toEqual([]);
});

test('office.js brings its files for Excel on Windows, and says when commands may come', () => {
  expect(watched.office).toEqual(expect.arrayContaining(['office.js', 'excel-win32-16.01.js']));
  expect(desktop.asked).toContain('NotifyActionHandlerReady');
});

test('the pane opens on the published case, with what it can do in a workbook', async () => {
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(publishedCase.title);
  expect(await page.getByText('From: the published example').count()).toBe(1);
  expect(await page.getByText('£687,382').count()).toBeGreaterThan(0);
  expect(await page.getByRole('tab').allInnerTexts()).toEqual(['Start', 'Case', 'Results', 'Check', 'Workbook']);
});

test.each(FUNCTION_REFERENCE.flatMap(({ name, examples }) => examples.map(({ shows, args, expected }) => [name, shows, args, expected] as const)))(
  '%s answers Excel: %s',
  async (name, _shows, args, expected) => {
    const [, succeeded, value] = await desktop.call(name, asExcelPasses(name, args));
    expect({ succeeded, value: asShown(value) }).toEqual({ succeeded: true, value: expected });
  },
);

test('a function says in words why it has no answer', async () => {
  const [, succeeded, message] = await desktop.call('APPORTION', [140000, [[97600], [-1]], null]);
  expect(succeeded).toBe(false);
  expect(message).toMatch(/weights/);
});

test('a build says first what it will do, then each tab as it comes, and then what there is', async () => {
  await tab('Workbook');
  await button('Build in this workbook').click();
  await page.getByText('Nothing is written yet.', { exact: true }).waitFor();
  await page.getByText(`${spec.tabs.length} tabs will be added after yours.`).waitFor();
  expect(workbook().sheets.map(({ name }) => name)).toEqual(['MTFS 2026']);
  const steps = await noteSteps();
  await button('Build these tabs').click();
  await page.getByRole('heading', { name: 'Built', exact: true }).waitFor();
  const said = await steps();
  expect(said.length).toBeGreaterThan(3);
  for (const words of said) expect(words).toMatch(new RegExp(`^\\d+ of ${spec.tabs.length}: `));
  expect(workbook().sheets.map(({ name }) => name)).toEqual(['MTFS 2026', ...spec.tabs.map(({ name }) => name)]);
});

test('the workbook calculates in every cell what the engine found, and holds the case', async () => {
  const cells = await readEverything();
  expect(differences(spec, cells)).toEqual([]);
  expect(caseIn(cells)).toStrictEqual(caseIn(cellsOf(spec)));
  expect(workbook().sheet('MTFS 2026').value(14, 4)).toBe(1750000);
});

test('a link of the pane brings its tab into view', async () => {
  const { name } = spec.tabs.at(-1)!;
  await button(name).click();
  await page.getByText(`${name} is in view.`).waitFor();
  expect(workbook().active.name).toBe(name);
});

test('what is typed in a tab is in the pane once inputs are read', async () => {
  const title = 'The case as we see it';
  retitle(title);
  await tab('Start');
  await button('Read inputs').click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  expect(await page.getByText('From: this workbook').count()).toBe(1);
});

test('an input that cannot be is named by its cell, with the way there', async () => {
  const { sheet, row, column } = find(publishedCase.councils[0]!.code);
  workbook().sheet(sheet).put(row, column, { value: '', formula: null });
  await tab('Start');
  await button('Read inputs').click();
  await page.getByRole('heading', { name: 'The inputs were not read' }).waitFor();
  await page.getByRole('button', { name: /^Go to / }).first().click();
  await page.getByText(/ is in view\.$/).waitFor();
  expect(workbook().active.name).toBe(sheet);
  workbook().sheet(sheet).put(row, column, { value: publishedCase.councils[0]!.code, formula: null });
  await button('Read again').click();
  await page.getByRole('heading', { name: 'The inputs were not read' }).waitFor({ state: 'detached' });
});

test('a formula goes into the selected cell', async () => {
  const { formula } = FUNCTION_REFERENCE[0]!.examples[0]!;
  const notes = workbook().sheet('MTFS 2026');
  workbook().active = notes;
  workbook().selection = { row: 40, column: 2, rows: 1, columns: 1 };
  await tab('Workbook');
  await button('Functions').click();
  await button(`Insert into the selected cell: ${formula}`).click();
  await page.getByText('is in the selected cell').first().waitFor();
  expect(notes.formula(40, 2)).toBe(formula);
  notes.put(40, 2, null);
});

test('a copy opens as a workbook of its own, with every tab', async () => {
  await tab('Workbook');
  await button('Make a copy').click();
  await page.getByText('The copy is open as a new workbook.').waitFor();
  const [copy] = workbook().opened;
  expect(caseIn(await readXlsx(Buffer.from(copy ?? '', 'base64')))).toMatchObject({ title: 'The case as we see it', councils: publishedCase.councils });
});

test('Check on the ribbon shows the pane and checks the workbook', async () => {
  await tab('Workbook');
  await button('Functions').click();
  await desktop.press('checkCase');
  await page.getByText(/^[\d,]+ calculated cells agree with what the inputs give, to the penny\.$/).first().waitFor();
  expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Check');
  expect(desktop.asked).toContain('SetAppRuntimeState');
  expect(desktop.completed).toEqual(['checkCase']);
});

test('Excel may also ask for an action by name alone', async () => {
  await tab('Results');
  await desktop.ask('checkCase');
  await page.getByRole('heading', { name: 'Check', exact: true }).waitFor();
  await button('Check again').waitFor();
  expect(desktop.completed).toEqual(['checkCase']);
});

test('Build on the ribbon shows the pane and how it would bring up to date what is there', async () => {
  const before = workbook().sheets.length;
  await tab('Results');
  await desktop.press('buildTabs');
  await page.getByRole('heading', { name: 'What will be brought up to date' }).waitFor();
  expect(desktop.completed).toEqual(['checkCase', 'buildTabs']);
  expect(workbook().sheets).toHaveLength(before);
});

/** Excel says null for each argument that is left out. */
function asExcelPasses(name: string, args: readonly unknown[]): unknown[] {
  const { parameters } = functions.find(({ id }) => id === name)!;
  return parameters.map((_, i) => args[i] ?? null);
}

/** To the 15 digits that a cell has. */
function asShown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asShown);
  return typeof value === 'number' ? Number(value.toPrecision(15)) : value;
}

/** Notes what the progress bar says, from now on; the function gives it. */
async function noteSteps(): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver(() => {
      const words = document.querySelector('[role=progressbar]')?.getAttribute('aria-valuetext');
      if (words && said.at(-1) !== words) said.push(words);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
}

/** As an officer does on the tab of the case. */
function retitle(title: string): void {
  const { sheet, row, column } = titleCell ??= find(publishedCase.title);
  workbook().sheet(sheet).put(row, column, { value: title, formula: null });
}

/** The first cell of our tabs that was typed and holds this. */
function find(value: string): { sheet: string; row: number; column: number } {
  for (const sheet of workbook().sheets) {
    for (const [row, column, cell] of sheet.entries()) {
      if (cell.value === value && cell.formula === null && sheet.tables.length + Number(sheet.name === 'Case') > 0) return { sheet: sheet.name, row, column };
    }
  }
  throw new RangeError(`no cell holds "${value}"`);
}
