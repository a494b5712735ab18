import { spreadsheetFor } from './spreadsheet';

/** A slip of the pen in an input of the workbook in the page, and the way out of it. */
const sheet = spreadsheetFor('the file');

const notRead = () => sheet.page.getByRole('heading', { name: 'The inputs were not read' });
const title = (words: string) => sheet.page.getByRole('heading', { level: 1, name: words });

test('what is wrong is one button away, and is over once it is put right', async () => {
  await sheet.build();
  await sheet.showTab('Lines');
  await sheet.type('E7', 'plenty');
  await sheet.page.getByRole('button', { name: 'See what is wrong' }).click();
  await notRead().waitFor();
  await sheet.page.getByText('Lines!E7 is "plenty"').first().waitFor();
  await sheet.showTab('Lines');
  await sheet.type('E7', '-10,000');
  await notRead().waitFor({ state: 'detached' });
  expect(await sheet.page.getByRole('button', { name: 'See what is wrong' }).count()).toBe(0);
});

test('after a reload there is no other case in the place of this one, which comes as soon as it can be read', async () => {
  await sheet.type('E7', 'plenty');
  await sheet.page.getByRole('button', { name: 'See what is wrong' }).waitFor();
  await sheet.page.waitForTimeout(3000);
  await sheet.page.reload();
  await notRead().waitFor();
  await title('No case is open').waitFor();
  await sheet.page.getByRole('button', { name: 'Download the workbook' }).waitFor();
  expect(await sheet.page.getByRole('button', { name: /^Build/ }).count()).toBe(0);
  await sheet.showTab('Lines');
  await sheet.type('E7', '-10,000');
  await title('Harborough and Melton strategic partnership').waitFor();
  expect(await notRead().count()).toBe(0);
});
