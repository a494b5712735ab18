import { readFileSync } from 'node:fs';
import { readXlsx } from '../../src/hosts/xlsx';
import { spreadsheetFor } from './spreadsheet';

/** What a finance director does in the first five minutes, in one go and without help. */
const sheet = spreadsheetFor('the file');
let steps = 0;

/** More than these would be too many; fewer is better: then lower the number. */
const MOST_STEPS = 22;

/** Section 9 of the report, in pounds, a saving negative: new in each of three years, then over the period. */
const REPORT: readonly (readonly [string, number, number, number | string, number])[] = [
  ['Chief Executive', -41_184, 0, 0, -123_552],
  ['Deputy Chief Executives', 18_512, 0, 0, 55_536],
  ['Director of Communities', -79_289, 0, 0, -237_867],
  ['Phases 1 and 2 collaboration', -120_469, -26_146, 'TBC', -413_699],
  ['Cost of change', 32_200, 0, 0, 32_200],
  ['Total', -190_230, -26_146, 0, -687_382],
];

async function press(name: string | RegExp): Promise<void> {
  steps += 1;
  await sheet.page.getByRole('button', { name, exact: typeof name === 'string' }).first().click();
}

async function view(name: string): Promise<void> {
  steps += 1;
  await sheet.view(name);
}

async function choose(label: string, option: string): Promise<void> {
  steps += 1;
  await sheet.page.getByLabel(label, { exact: true }).selectOption({ label: option });
}

async function fill(label: string, words: string): Promise<void> {
  steps += 1;
  await sheet.page.getByLabel(label, { exact: true }).fill(words);
}

const sees = (words: string | RegExp) => sheet.page.getByText(words).first().waitFor();
const council = () => sheet.page.locator('.card, section').filter({ hasText: 'Harborough District Council (HDC)' }).first();

test('the published figures stand beside those that follow from the inputs', async () => {
  steps += 1;
  await sheet.page.getByText(/^Show all \d+$/).click();
  await sees('HDC: Savings as a part of the deficit (sections 1.14 and 9): published 15.6%, calculated 15.75%.');
  await sees('HDC: Area, share (sections 8 and 10): published 69%, calculated 55.0%.');
  await sees('MBC: Area, share (sections 8 and 10): published 31%, calculated 45.0%.');
});

test('leaving out what is already in the MTFS takes coverage from 15.75% to 14.2% to 8.7%', async () => {
  expect(await council().innerText()).toContain('15.75% of the deficit of £4,364,000');
  const ways = await sheet.page.getByLabel('What coverage counts').locator('option').allInnerTexts();
  const [known, maybe] = ways.filter((way) => /MTFS/.test(way)) as [string, string];
  await choose('What coverage counts', known);
  await sees(/^14\.19% of the deficit of £4,364,000/);
  await choose('What coverage counts', maybe);
  await sees(/^8\.74% of the deficit of £4,364,000/);
});

test('the Chief Executive on population: £41,184 becomes £20,184, and £43,930 becomes £64,930', async () => {
  await press('Apportionment');
  await choose('Basis', 'Population');
  await sees(/£41,184 becomes £20,184/);
  await sees(/£43,930 becomes £64,930/);
  await fill('Reason', 'Each pays by the people it serves');
  await fill('Decided by', 'Section 151 officers');
  await press('Record the decision');
  await sees(/Population, decided by Section 151 officers/);
  await press(/^Undo/);
});

test('the tabs are built beside one’s own, and the Harborough tab is in view', async () => {
  await view('Workbook');
  await press('Build in this workbook');
  await press('Build these tabs');
  await sheet.page.getByRole('heading', { name: 'Built', exact: true }).waitFor();
  await press('Savings HDC');
  await sees('Savings HDC is in view.');
});

test('a cell that is broken is found, explained and restored', async () => {
  await sheet.type('E8', '1');
  steps += 1;
  await view('Check');
  await press('Check this workbook');
  await sees(/'Savings HDC'!E8 holds £1\.00, typed over its formula/);
  await press("Restore 'Savings HDC'!E8");
  await sees(/1 cell is restored/);
});

test('the workbook is downloaded: the Harborough lines are those of the report, each a formula to follow', async () => {
  const [file] = await Promise.all([sheet.page.waitForEvent('download'), press('Download the workbook')]);
  const { tabs } = await readXlsx(readFileSync(await file.path()));
  const savings = tabs.find(({ name }) => name === 'Savings HDC');
  const rows = new Map(Array.from({ length: 40 }, (_, i) => [savings?.value(i + 1, 1), i + 1]));
  for (const [line, ...wanted] of REPORT) {
    const row = rows.get(line) ?? 0;
    const cells = [5, 6, 7, 8].map((column) => ({ value: savings?.value(row, column), formula: savings?.formula(row, column)?.slice(0, 1) }));
    expect([line, ...cells]).toEqual([line, ...wanted.map((value) => ({ value, formula: '=' }))]);
  }
  expect(steps).toBeLessThanOrEqual(MOST_STEPS);
});
