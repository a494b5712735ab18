import { readContents } from '../../src/hosts/xlsx';
import { spreadsheetFor } from './spreadsheet';

/** Figures and dates are typed in the page as an officer in the United Kingdom types them in Excel. */
const sheet = spreadsheetFor('the file');

const day = (year: number, month: number, date: number): number => Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;

async function cells(tab: string) {
  const { tabs, looks } = await readContents(new Uint8Array((await sheet.download()).bytes));
  const found = tabs.find(({ name }) => name === tab)!.cells;
  return (row: number, column: number) => {
    const { value, look } = found.find((cell) => cell.row === row && cell.column === column)!;
    return [value, look === undefined ? undefined : looks[look]?.format];
  };
}

const TYPED: readonly (readonly [string, unknown, string | undefined])[] = [
  ['5/3/2024', day(2024, 3, 5), 'd/m/yyyy'], ['01/04/2026', day(2026, 4, 1), 'dd/mm/yyyy'], ['31/3/2026', day(2026, 3, 31), 'd/m/yyyy'],
  ['2027/28', '2027/28', undefined], ['12/13/2024', '12/13/2024', undefined],
  ['(1,000)', -1000, '#,##0'], ['-£5,000.50', -5000.5, '£#,##0.00'], ['(£2,000)', -2000, '£#,##0'], ['80,000', 80_000, '#,##0'], ['£80,000', 80_000, '£#,##0'],
];

test('dates begin with the day, and brackets and a minus before the pound make negative amounts', async () => {
  for (const [i, [text]] of TYPED.entries()) await sheet.type(`A${i + 1}`, text);
  await sheet.type('B1', '=DATEVALUE("5/3/2024")');
  await sheet.type('B2', '=MONTH("01/04/2026")');
  await sheet.type('B3', '=MONTH(A1)');
  // A date that is opened to be edited and left as it was is the same date.
  await sheet.select('A1');
  await sheet.page.keyboard.press('F2');
  await sheet.page.keyboard.press('Enter');
  await sheet.page.waitForTimeout(1000);
  const at = await cells('Sheet1');
  expect(TYPED.map(([text], i) => [text, ...at(i + 1, 1)])).toEqual(TYPED);
  expect([1, 2, 3].map((row) => at(row, 2)[0])).toEqual([day(2024, 3, 5), 4, 3]);
});

test('an amount that is typed in a cell of a format for amounts leaves that format', async () => {
  await sheet.type('D1', '£1,000');
  await sheet.type('D1', '80,000');
  await sheet.type('D2', '1,000');
  await sheet.type('D2', '£80,000');
  const at = await cells('Sheet1');
  expect([at(1, 4), at(2, 4)]).toEqual([[80_000, '£#,##0'], [80_000, '#,##0']]);
});

test('a row that is typed below a table while results come in keeps every letter', async () => {
  await sheet.build();
  await sheet.showTab('Lines');
  const typed = ['More', 'HDC', 'recurring', 'no', '-111111', '-222222', '-333333'];
  const rows = [10, 11, 12];
  for (const row of rows) {
    await sheet.select(`A${row}`);
    for (const text of typed) {
      await sheet.page.keyboard.type(text, { delay: 90 });
      await sheet.page.keyboard.press('Tab');
      await sheet.page.waitForTimeout(250);
    }
  }
  const at = await cells('Lines');
  expect(rows.map((row) => typed.map((_, i) => at(row, i + 1)[0]))).toEqual(rows.map(() => typed.map((text) => (text.startsWith('-') ? Number(text) : text))));
});

test('such a row offers the lists of the rows above it', async () => {
  for (const [cell, offered] of [['B12', ['HDC', 'MBC']], ['C12', ['recurring', 'one-off']]] as const) {
    await sheet.select(cell);
    await sheet.page.keyboard.press('F2');
    const list = sheet.page.getByText('Select an item').locator('xpath=..');
    await list.waitFor();
    for (const word of offered) expect(await list.innerText()).toContain(word);
    await sheet.page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
  }
  await sheet.type('C12', 'rubbish');
  await sheet.page.getByText('Kind: choose one of recurring, one-off.').waitFor();
  await sheet.page.getByRole('button', { name: 'OK' }).click();
});
