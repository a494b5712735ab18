import type { Page } from 'playwright-core';
import { Officer } from '../excel-host/officer';
import type { Desktop } from './desktop';

/** The pane in Excel, as the table below goes through it. */
export interface Place {
  readonly page: Page;
  readonly desktop: Desktop;
}

/** What is looked at, and the way there from the row before. */
type Row = readonly [view: string, go: (place: Place) => Promise<unknown>];

const tab = ({ page }: Place, name: string) => page.getByRole('tab', { name, exact: true }).click();
const press = ({ page }: Place, name: string) => page.getByRole('button', { name, exact: true }).first().click();
const heading = ({ page }: Place, name: string) => page.getByRole('heading', { name, exact: true }).waitFor();
const sees = ({ page }: Place, words: string | RegExp) => page.getByText(words).first().waitFor();

/** An entry of the case's lists; its words begin so. */
const entry = ({ page }: Place, name: string) => page.locator('.entry', { hasText: name }).first().click();
const unfold = ({ page }: Place) => page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
const fill = ({ page }: Place, label: string, words: string) => page.getByLabel(label, { exact: true }).first().fill(words);

/** All of the case, then a list of it. */
async function list(at: Place, name: string): Promise<void> {
  await tab(at, 'Case');
  const back = at.page.locator('nav .link');
  while ((await back.count()) > 0) await back.first().click();
  await entry(at, name);
  await heading(at, name);
}

/** The form of an item, with all of it unfolded. */
const form = (name: string, item: string): Row => [
  `case, form in ${name}`,
  async (at) => {
    await list(at, name);
    await entry(at, item);
    await unfold(at);
  },
];

/** The first amount of a line of the published example. */
const YEAR = '2023/24 (£, a saving is negative)';

/** Every view of the pane in Excel, with what can stand in it. */
export const VIEWS: readonly Row[] = [
  ['results', (at) => unfold(at)],
  ['start', (at) => tab(at, 'Start')],
  ['start, questions that are not answered', async (at) => {
    await press(at, 'New case');
    await press(at, 'Make the case');
    await sees(at, 'Write the name of the council.');
  }],
  ['case', async (at) => {
    await tab(at, 'Case');
    await unfold(at);
  }],
  ['case, a list', (at) => list(at, 'Opportunities')],
  ['case, form of About the case', async (at) => {
    await list(at, 'About the case');
    await unfold(at);
  }],
  form('Councils', 'Harborough'),
  form('Bases for sharing', 'Population'),
  form('Posts', 'Chief Executive'),
  form('Costs of change', 'HR support'),
  form('Deficits', 'Harborough'),
  form('Opportunities', ''),
  form('Savings lines', 'Phases 1 and 2'),
  ['case, a figure that is none', async (at) => {
    await fill(at, YEAR, 'lots');
    await at.page.keyboard.press('Enter');
    await sees(at, /^Write a number/);
  }],
  ['case, something to put right, and a change to undo', async (at) => {
    await fill(at, YEAR, '-1,000');
    await fill(at, 'What is saved', '');
    await at.page.keyboard.press('Enter');
    await sees(at, 'Go to the first');
  }],
  ['case, undone', async (at) => {
    await at.page.getByRole('button', { name: /^Undo/ }).click();
    await sees(at, /^Undone: /);
  }],
  ['paste', async (at) => {
    await list(at, 'Deficits');
    await press(at, 'Paste a block');
    await heading(at, 'Paste a block');
  }],
  ['paste, a block with something wrong', async (at) => {
    await fill(at, 'The block', '£000\t2023/24\t2024/25\nHarborough\t1,750\tmany\nMelton\tTBC\t-\nTotal\t1,750\t0');
    await sees(at, /to put right in the block:$/);
  }],
  ['apportionment', async (at) => {
    await tab(at, 'Results');
    await press(at, 'Apportionment');
    await heading(at, 'The decision');
    await unfold(at);
  }],
  ['apportionment, another basis and no reason', async (at) => {
    await at.page.getByLabel('Basis', { exact: true }).selectOption({ label: 'Population' });
    await press(at, 'Record the decision');
    await sees(at, 'Say why.');
  }],
  ['grading', async (at) => {
    await press(at, 'Grading');
    await heading(at, 'Grading');
  }],
  ['grading, every kind, and a cell', async (at) => {
    await at.page.getByLabel('Kind of potential').selectOption({ label: 'All four kinds' });
    await at.page.getByRole('gridcell').nth(3).click();
    await at.page.keyboard.press('h');
    await sees(at, /^Changed: /);
  }],
  ['functions', async (at) => {
    await tab(at, 'Workbook');
    await press(at, 'Functions');
    await sees(at, 'MTFS.DEFICIT_COVERAGE(savings');
    await unfold(at);
  }],
  ['functions, none that fits', async (at) => {
    await fill(at, 'Find a function', 'zebra');
    await sees(at, /^No function fits "zebra"/);
  }],
  ['workbook', async (at) => {
    await press(at, 'Tabs');
    await unfold(at);
  }],
  ['check, nothing built', async (at) => {
    await tab(at, 'Check');
    await press(at, 'Check this workbook');
    await sees(at, /^Nothing is built in this workbook yet/);
  }],
  ['plan', async (at) => {
    await tab(at, 'Workbook');
    await press(at, 'Build in this workbook');
    await sees(at, 'Nothing is written yet.');
    await unfold(at);
  }],
  ['a build on its way', async (at) => {
    const held = at.desktop.holdAt(9);
    await press(at, 'Build these tabs');
    await held;
  }],
  ['built', async (at) => {
    at.desktop.goOn();
    await heading(at, 'Built');
  }],
  ['check', async (at) => {
    const officer = new Officer(at.desktop.excel.workbook);
    officer.type('MTFS 2026', 'B4', "='Savings HDC'!H25");
    officer.type('MTFS 2026', 'C10', '=MTFS.DEFICIT_COVERAGE(A11,A12)');
    officer.type('Savings HDC', 'H25', 700000);
    officer.type('Savings MBC', 'H24', '=H23*2');
    await tab(at, 'Check');
    await at.page.getByRole('button', { name: /^Check (this workbook|again)$/ }).click();
    await sees(at, /are not as built/);
    await unfold(at);
  }],
  ['check, accepting without a reason', async (at) => {
    await press(at, "Accept 'Savings HDC'!H25");
    await sees(at, 'Needed to accept.');
  }],
  ['check, accepted', async (at) => {
    await at.page.getByRole('textbox', { name: 'Reason' }).first().fill('Agreed by both councils');
    await at.page.getByRole('textbox', { name: 'Your name' }).first().fill('A. Officer');
    await press(at, "Accept 'Savings HDC'!H25");
    await sees(at, /^Accepted by A\. Officer/);
    await unfold(at);
  }],
  ['something that went wrong', async (at) => {
    at.desktop.failAtWrite();
    await press(at, "Restore 'Savings MBC'!H24");
    await at.page.getByRole('button', { name: 'Try again' }).waitFor();
    await unfold(at);
  }],
  ['plan of an update', async (at) => {
    await tab(at, 'Workbook');
    await press(at, 'Build in this workbook');
    await heading(at, 'What will be brought up to date');
    await unfold(at);
  }],
  ['copy for a committee', async (at) => {
    await press(at, 'Not now');
    await unfold(at);
    await press(at, 'Choose tabs to copy');
    await at.page.getByRole('button', { name: 'Make the copy' }).waitFor();
  }],
  ['functions for colleagues', async (at) => {
    await press(at, 'Find the functions');
    await sees(at, '=MTFS.DEFICIT_COVERAGE(A11,A12)');
  }],
  ['remove', async (at) => {
    await press(at, 'See what would go');
    await sees(at, 'This cannot be undone.');
    await unfold(at);
  }],
  ['inputs that cannot be read', async (at) => {
    const { workbook } = at.desktop.excel;
    const codes = workbook.sheets.flatMap(({ name }) => [...workbook.sheet(name).entries()].filter(([, , cell]) => cell.value === 'HDC' && cell.formula === null).map(([row, column]) => ({ name, row, column })));
    for (const { name, row, column } of codes) workbook.sheet(name).put(row, column, { value: '', formula: null });
    await tab(at, 'Start');
    await press(at, 'Read inputs');
    await heading(at, 'The inputs were not read');
    await unfold(at);
  }],
  ['inputs that cannot be read, with what is wrong put away', async (at) => {
    new Officer(at.desktop.excel.workbook).type('MTFS 2026', 'A30', 'A note');
    await press(at, 'Close');
    await at.page.getByRole('button', { name: 'See what is wrong' }).waitFor();
  }],
];
