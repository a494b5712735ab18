import { publishedCase } from '../../src/case';
import { appraise } from '../../src/engine';
import { readXlsx } from '../../src/hosts/xlsx';
import { compile } from '../../src/workbook/compile';
import { caseIn } from '../hosts/excel/workbook';
import { spreadsheetFor } from './spreadsheet';

/** In the page, a figure is the same in the pane and in its cell, whichever of them it is typed in. */
const sheet = spreadsheetFor('the file');

const box = () => sheet.page.locator('[data-path="posts[0].salary"]');
const salaryIs = (shown: string) => sheet.page.waitForFunction((value) => document.querySelector<HTMLInputElement>('[data-path="posts[0].salary"]')?.value === value, shown);

beforeAll(async () => {
  await sheet.build();
  await sheet.view('Case');
  await sheet.page.locator('.entry', { hasText: 'Posts' }).click();
  await sheet.page.locator('.entry', { hasText: 'Chief Executive' }).first().click();
});

/** The salary of the first post on the tab of posts, of the build that the page makes of the published case. */
function salaryCell(): string {
  const { tabs } = compile(publishedCase, appraise(publishedCase));
  for (const { id, blocks } of tabs) {
    if (id !== 'posts') continue;
    for (const { row, column, values } of blocks) {
      for (const [r, cells] of values.entries()) {
        const c = cells.indexOf(publishedCase.posts[0]!.salary.value);
        if (c >= 0) return `${String.fromCharCode(64 + column + c)}${row + r}`;
      }
    }
  }
  throw new RangeError('no cell holds the salary');
}

async function salaryInFile(): Promise<unknown> {
  const { bytes } = await sheet.download();
  return caseIn(await readXlsx(bytes)).posts[0]?.salary.value;
}

test('a figure edited in the pane is in its cell, and what follows from it too', async () => {
  await box().fill('200,000');
  await box().press('Enter');
  await sheet.page.getByText('1 cell of the tabs follows.').waitFor();
  expect(await salaryInFile()).toBe(200_000);
});

test('a figure typed in its cell is in the pane', async () => {
  await sheet.showTab('Posts');
  await sheet.type(salaryCell(), '210000');
  await salaryIs('210,000');
  await sheet.page.getByText('The inputs were changed in the tabs.').first().waitFor();
  expect(await salaryInFile()).toBe(210_000);
});

test('after that, undo takes back what is changed in the pane, in the cell too', async () => {
  await box().fill('220,000');
  await box().press('Enter');
  await sheet.page.getByText('1 cell of the tabs follows.').waitFor();
  await sheet.page.getByRole('button', { name: /^Undo: salary/ }).click();
  await salaryIs('210,000');
  for (let i = 0; i < 20 && (await salaryInFile()) !== 210_000; i += 1) await sheet.page.waitForTimeout(500);
  expect(await salaryInFile()).toBe(210_000);
});

test('another sign of a saving, chosen in the pane, turns round what is typed in the tabs at the next build', async () => {
  const held = async () => caseIn(await readXlsx((await sheet.download()).bytes));
  const before = await held();
  await sheet.view('Case');
  await sheet.page.locator('.entry', { hasText: 'About the case' }).click();
  await sheet.page.getByLabel('Here and in the tabs a saving is').selectOption({ label: 'Positive, a cost negative' });
  await sheet.view('Workbook');
  await sheet.page.getByRole('button', { name: 'Build in this workbook' }).click();
  await sheet.page.getByText('The case asks now for a saving that is positive:').waitFor();
  await sheet.page.getByRole('button', { name: 'Bring up to date' }).click();
  await sheet.page.getByRole('heading', { name: 'Brought up to date', exact: true }).waitFor();
  expect(await held()).toEqual({ ...before, signConvention: 'saving positive' });
  await sheet.view('Check');
  await sheet.page.getByRole('button', { name: 'Check this workbook' }).click();
  await sheet.page.getByText('calculated cells agree with what the inputs give, to the penny.').first().waitFor();
});
