import { readFileSync } from 'node:fs';
import { formatCaseDocument, publishedCase } from '../../src/case';
import { readXlsx } from '../../src/hosts/xlsx';
import { HIGHLIGHT_COLOURS } from '../../src/workbook/look';
import { caseIn } from '../hosts/excel/workbook';
import { spreadsheetFor } from './spreadsheet';

/** The pane beside a spreadsheet, without Excel. */
const sheet = spreadsheetFor('each test');

const title = () => sheet.page.getByRole('heading', { level: 1 }).innerText();
const from = (words: string) => sheet.page.getByText(`From: ${words}`).waitFor();

test('opens on the published case with its figures, beside an empty spreadsheet', async () => {
  expect(await title()).toBe(publishedCase.title);
  const shown = await sheet.page.getByRole('main').innerText();
  for (const words of ['Harborough District Council (HDC)', '£687,382', 'Melton Borough Council (MBC)', '£231,528']) expect(shown).toContain(words);
  expect(await sheet.page.locator('[data-u-comp="slide-tab-item"]').allInnerTexts()).toEqual(['Sheet1']);
});

test('builds the tabs, and follows what is typed in them', async () => {
  await sheet.build();
  await sheet.page.getByRole('button', { name: 'Posts', exact: true }).click();
  await sheet.type('E7', '200000');
  await sheet.waitForHeadline('£597,382');
});

test('what is built has its colours at once: the figures of Lines that are to be confirmed', async () => {
  await sheet.build();
  await sheet.page.getByRole('button', { name: 'Lines', exact: true }).click();
  await sheet.page.waitForFunction((fill) => [...document.querySelectorAll('canvas')].some((canvas) => {
    const brush = canvas.width > 0 ? canvas.getContext('2d') : null;
    const { data } = brush?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    let pixels = 0;
    for (let i = 0; i < data.length; i += 4) if (data[i] === fill[0] && data[i + 1] === fill[1] && data[i + 2] === fill[2]) pixels += 1;
    return pixels > 1_000;
  }), [...Buffer.from(HIGHLIGHT_COLOURS.attention.fill, 'hex')]);
});

test('hands over the workbook with tabs of one’s own, and opens it again', async () => {
  await sheet.build();
  await sheet.page.getByRole('button', { name: 'Posts', exact: true }).click();
  await sheet.type('E7', '200000');
  await sheet.showTab('Sheet1');
  await sheet.type('A1', "='Savings HDC'!E8*2");
  await sheet.type('A2', 'Our own words');
  await sheet.waitForHeadline('£597,382');
  const { name, bytes } = await sheet.download();
  expect(name).toBe('harborough-and-melton-strategic-partnership.xlsx');
  const cells = await readXlsx(bytes);
  const [own] = cells.tabs;
  expect([own?.name, own?.formula(1, 1), own?.value(1, 1), own?.value(2, 1)]).toEqual(['Sheet1', "='Savings HDC'!E8*2", -1_194_764, 'Our own words']);
  expect(caseIn(cells).posts[0]?.salary).toEqual({ value: 200_000 });

  await sheet.page.getByRole('button', { name: 'Start afresh' }).click();
  await sheet.page.getByRole('button', { name: 'Remove it all' }).click();
  await from('the published example');
  await sheet.ready();
  const file = { name: 'ours.xlsx', mimeType: 'application/octet-stream', buffer: bytes };
  // From the pane and from the bar it is the same; its case alone leaves the workbook in the page as it is.
  await sheet.view('Start');
  await sheet.page.getByLabel('A case file or a workbook built here').setInputFiles(file);
  await sheet.page.getByRole('button', { name: 'Its case alone' }).click();
  await from('ours.xlsx');
  await sheet.page.getByLabel('A case file, or a workbook with your own tabs').setInputFiles(file);
  await sheet.page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  expect(await sheet.page.locator('[data-u-comp="slide-tab-item"]').allInnerTexts()).toEqual(['Sheet1']);
  await sheet.page.getByLabel('A case file, or a workbook with your own tabs').setInputFiles(file);
  await sheet.page.getByRole('button', { name: 'The whole workbook' }).click();
  await from('this workbook');
  await sheet.waitForHeadline('£597,382');
  const again = await readXlsx((await sheet.download()).bytes);
  expect([again.tabs[0]?.formula(1, 1), again.tabs[0]?.value(2, 1)]).toEqual(["='Savings HDC'!E8*2", 'Our own words']);
  expect(caseIn(again)).toStrictEqual(caseIn(cells));
});

test('functions that others may not have are named before the download, and become plain formulas in the file', async () => {
  await sheet.type('A1', '140000');
  await sheet.type('A2', '97600');
  await sheet.type('A3', '51800');
  await sheet.type('B1', '=MTFS.APPORTION(A1,A2:A3)');
  await sheet.type('C1', '=COUNT(MTFS.APPORTION(A1,A2:A3))');
  await sheet.type('D1', '=MTFS.DEFICIT_COVERAGE(-A2:A3,A1)');
  const button = sheet.page.getByRole('button', { name: 'Download the workbook' });
  await button.click();
  await sheet.page.getByText(/know: Sheet1!B1, Sheet1!C1, Sheet1!D1\./).waitFor();
  expect(await sheet.page.getByRole('dialog').getByRole('listitem').allTextContents()).toEqual([
    'Sheet1!B1:B2: each becomes a formula.', expect.stringMatching(/^Sheet1!C1 becomes a fixed value, .*because COUNT takes the whole result/), 'Sheet1!D1 becomes a formula.',
  ]);
  await sheet.page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  await button.click();
  const [file] = await Promise.all([sheet.page.waitForEvent('download'), sheet.page.getByRole('button', { name: 'Download with plain formulas' }).click()]);
  await sheet.page.getByText(/is in your downloads\. Now a fixed value: Sheet1!C1\.$/).waitFor();
  const [own] = (await readXlsx(readFileSync(await file.path()))).tabs;
  expect([own?.value(1, 3), own?.formula(1, 3)]).toEqual([2, null]);
  expect([own?.value(1, 4), own?.formula(1, 4)]).toEqual([expect.closeTo(-149_400 / 140_000, 10), expect.not.stringContaining('MTFS')]);
  expect([own?.value(1, 2), own?.value(2, 2)]).toEqual([91_459.17, 48_540.83]);
  expect([own?.formula(1, 2), own?.formula(2, 2)]).toEqual([expect.not.stringContaining('MTFS'), expect.not.stringContaining('MTFS')]);
  await button.click();
  const [as] = await Promise.all([sheet.page.waitForEvent('download'), sheet.page.getByRole('button', { name: 'Download with the functions' }).click()]);
  expect((await readXlsx(readFileSync(await as.path()))).tabs[0]?.formula(1, 2)).toContain('MTFS.APPORTION');
});

test('keeps the work over a reload, in this browser only, until one starts afresh', async () => {
  await sheet.build();
  await sheet.page.getByRole('button', { name: 'Posts', exact: true }).click();
  await sheet.type('E7', '200000');
  await sheet.waitForHeadline('£597,382');
  await sheet.page.getByText(/^Kept in this browser only, at /).waitFor();
  await sheet.page.waitForTimeout(1500);
  await sheet.page.reload();
  await from('this workbook');
  await sheet.waitForHeadline('£597,382');
  await sheet.ready();

  await sheet.page.getByRole('button', { name: 'Start afresh' }).click();
  await sheet.page.getByRole('button', { name: 'Cancel' }).click();
  await sheet.waitForHeadline('£597,382');
  await sheet.page.getByRole('button', { name: 'Start afresh' }).click();
  await sheet.page.getByRole('button', { name: 'Remove it all' }).click();
  await from('the published example');
  await sheet.page.reload();
  await from('the published example');
  await sheet.waitForHeadline('£687,382');
  await sheet.ready();
});

test('a cell that is typed over is found, and restored', async () => {
  await sheet.build();
  await sheet.page.getByRole('button', { name: 'Savings HDC', exact: true }).click();
  await sheet.type('E8', '123');
  await sheet.view('Check');
  await sheet.page.getByRole('button', { name: 'Check this workbook' }).click();
  await sheet.page.getByText(/'Savings HDC'!E8 holds £123\.00, typed over its formula/).first().waitFor();
  await sheet.page.getByRole('button', { name: /^Restore/ }).first().click();
  await sheet.page.getByText(/restored/i).first().waitFor();
  const cells = await readXlsx((await sheet.download()).bytes);
  const savings = cells.tabs.find(({ name }) => name === 'Savings HDC');
  expect(savings?.value(8, 5)).toBe(-687_382);
  expect(savings?.formula(8, 5)).toMatch(/^=/);
});

test('a case file that is opened takes the place of the case shown, and a bad one says what is wrong', async () => {
  await sheet.view('Start');
  const open = (name: string, text: string) => sheet.page.getByLabel('A case file or a workbook built here').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await open('ours.json', formatCaseDocument({ ...publishedCase, title: 'Our <b>case</b>' }));
  await from('ours.json');
  expect(await title()).toBe('Our <b>case</b>');
  await sheet.view('Start');
  await open('bad.json', '{"format":"partnership-case","version":1,"case":{"title":3}}');
  await sheet.page.getByRole('heading', { name: 'bad.json was not opened' }).waitFor();
  expect(await sheet.page.getByText('title is 3').count()).toBe(1);
  expect(await title()).toBe('Our <b>case</b>');
});
