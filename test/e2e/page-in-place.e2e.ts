import { publishedCase } from '../../src/case';
import { appraise } from '../../src/engine';
import { compile } from '../../src/workbook/compile';
import { spreadsheetFor } from './spreadsheet';

/** The life of a build in the page: edited in the pane, brought up to date, checked, accepted, removed. */
const sheet = spreadsheetFor('the file');

const press = (name: string | RegExp) => sheet.page.getByRole('button', { name, exact: typeof name === 'string' }).first().click();
const heading = (name: string) => sheet.page.getByRole('heading', { name, exact: true }).waitFor();
const tabs = () => sheet.page.locator('[data-u-comp="slide-tab-item"]').allInnerTexts();

beforeAll(async () => {
  await sheet.type('A1', 'Our own words');
  await sheet.build();
});

/** Where the Case tab has a field's value. */
function fieldCell(label: string): string {
  const { tabs: all } = compile(publishedCase, appraise(publishedCase));
  const rows = all.find(({ id }) => id === 'case')?.blocks.flatMap(({ row, values }) => values.map(([first], i) => ({ first, row: row + i }))) ?? [];
  return `B${rows.find(({ first }) => first === label)?.row ?? 0}`;
}

test('a year more is built into the tabs that stand, and nothing is wrong afterwards', async () => {
  await sheet.showTab('Case');
  await sheet.type(fieldCell('Number of years'), '4');
  await sheet.view('Workbook');
  await press('Build in this workbook');
  await heading('What will be brought up to date');
  await press('Bring up to date');
  await heading('Brought up to date');
  await sheet.view('Check');
  await press('Check this workbook');
  await sheet.page.getByText(/calculated cells agree with what the inputs give, to the penny\.$/).first().waitFor();
});

test('a difference is accepted with a reason that the workbook keeps', async () => {
  await sheet.view('Workbook');
  await press('Savings HDC');
  await sheet.type('E8', '5');
  await sheet.view('Check');
  await press('Check again');
  await sheet.page.getByLabel("Accept with a reason: 'Savings HDC'!E8").click();
  await sheet.page.getByRole('textbox', { name: 'Reason' }).first().fill('Agreed by both councils');
  await sheet.page.getByRole('textbox', { name: 'Your name' }).first().fill('A. Officer');
  await press("Accept 'Savings HDC'!E8");
  await sheet.page.getByText(/^Accepted by A\. Officer on .*: Agreed by both councils$/).waitFor();
});

test('what was built is removed, and one’s own tab stays', async () => {
  await sheet.view('Workbook');
  await sheet.page.getByText('Remove', { exact: true }).click();
  await press('See what would go');
  await press(/^Remove these \d+ tabs$/);
  await sheet.page.getByText(/^\d+ tabs are removed\./).first().waitFor();
  expect(await tabs()).toEqual(['Sheet1']);
});
