import type { Browser } from 'playwright-core';
import type { Workbook } from '../excel-host/model/workbook';
import { address, launch, openWindow, type Watched } from './browser';
import { IN_EXCEL, putInExcel } from './desktop';

/** What the pane in Excel holds and the tabs do not, when the workbook is closed and opened again. */
const SAVED = 'https://finance.example/MTFS 2026.xlsx';
const UNDO = 'Undo: what was not in the tabs yet';

let browser: Browser;
let watched: Watched;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect({ left: watched.left, troubles: watched.troubles }).toEqual({ left: [], troubles: [] });
  await watched.page.context().close();
});

const WAITS = /^Not in the tabs yet/;

/** A workbook of that place with the tabs built, and a cost more in the pane, for which they need a build. */
async function oneCostMore(place: string): Promise<Workbook> {
  watched = await openWindow(browser);
  const { page } = watched;
  const desktop = await putInExcel(page, { place });
  await page.goto(address(IN_EXCEL));
  await page.getByText('Master check: OK').waitFor();
  await page.getByRole('tab', { name: 'Workbook', exact: true }).click();
  await page.getByRole('button', { name: 'Build in this workbook' }).click();
  await page.getByRole('button', { name: 'Build these tabs' }).click();
  await page.getByRole('heading', { name: 'Built', exact: true }).waitFor();
  await page.getByRole('tab', { name: 'Case', exact: true }).click();
  await page.locator('.entry', { hasText: 'Costs of change' }).first().click();
  await page.getByRole('button', { name: 'Add a cost' }).click();
  await page.getByRole('button', { name: 'Remove' }).waitFor();
  await page.waitForTimeout(1500);
  return desktop.excel.workbook;
}

/** The workbook is opened again in the same browser; another page, since the end of the first's bridge is gone. */
async function again(place: string, workbook: Workbook): Promise<void> {
  const context = watched.page.context();
  await watched.page.close();
  const page = await context.newPage();
  await putInExcel(page, { place, workbook });
  await page.goto(address(IN_EXCEL));
  await page.getByText('From: this workbook').waitFor();
  watched = { ...watched, page };
}

test('changes that wait for a build come back with a workbook that is saved, to be undone as one', async () => {
  const workbook = await oneCostMore(SAVED);
  await again(SAVED, workbook);
  await watched.page.getByRole('button', { name: UNDO }).waitFor();
  await watched.page.getByRole('tab', { name: 'Case', exact: true }).click();
  await watched.page.getByText(WAITS).waitFor();
  await watched.page.getByRole('button', { name: UNDO }).click();
  await watched.page.getByText(WAITS).waitFor({ state: 'hidden' });
  await watched.page.waitForTimeout(1500);
  await again(SAVED, workbook);
  expect(await watched.page.getByRole('button', { name: UNDO }).count()).toBe(0);
});

test.each([['another place', 'https://finance.example/Other.xlsx'], ['no place yet', 'Book1']])('nothing of them comes to a workbook of %s', async (_what, place) => {
  const workbook = await oneCostMore(place === 'Book1' ? place : SAVED);
  await again(place, workbook);
  await watched.page.getByRole('tab', { name: 'Case', exact: true }).click();
  expect(await watched.page.getByText(WAITS).count()).toBe(0);
  expect(await watched.page.getByRole('button', { name: UNDO }).count()).toBe(0);
});
