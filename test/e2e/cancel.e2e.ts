import type { Browser, Page } from 'playwright-core';
import { publishedCase } from '../../src/case';
import { TAB_CHOICES } from '../../src/workbook/tab-choices';
import { caseIn, readEverything, specOf } from '../hosts/excel/workbook';
import { address, launch, openWindow, type Watched } from './browser';
import { type Desktop, IN_EXCEL, putInExcel } from './desktop';

/** A build that an officer stops while Excel is at work. */
let browser: Browser;
let watched: Watched;
let page: Page;
let desktop: Desktop;

const fewest = TAB_CHOICES.filter(({ byDefault }) => byDefault).map(({ id }) => id);
const spec = specOf(publishedCase, { tabs: fewest });
const names = () => desktop.excel.workbook.sheets.map(({ name }) => name);
const button = (name: string) => page.getByRole('button', { name, exact: true });

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

beforeEach(async () => {
  watched = await openWindow(browser);
  page = watched.page;
  desktop = await putInExcel(page);
  await page.goto(address(IN_EXCEL));
  await page.getByText('Master check: OK').waitFor();
  await page.getByRole('tab', { name: 'Workbook' }).click();
});

afterEach(async () => {
  expect({ left: watched.left, troubles: watched.troubles, unknown: desktop.excel.host.unknown }).toEqual({ left: [], troubles: [], unknown: [] });
  await page.context().close();
});

test('stopped between two tabs, it takes back those that are finished', async () => {
  await whileExcelWorksOn(9);
  await page.getByText('Stopping after this tab…').first().waitFor();
  expect(await button('Cancel').getAttribute('aria-disabled')).toBe('true');
  desktop.goOn();
  await page.getByRole('heading', { name: 'Build cancelled' }).waitFor();
  await page.getByText('You cancelled: nothing was changed.', { exact: true }).first().waitFor();
  expect(names()).toEqual(['MTFS 2026']);
  expect(desktop.excel.workbook.names).toEqual([]);
});

test('stopped before the first tab, it leaves the workbook as it was, and the next build is whole', async () => {
  await whileExcelWorksOn(1);
  desktop.goOn();
  await page.getByText('You cancelled: nothing was changed.', { exact: true }).first().waitFor();
  expect(names()).toEqual(['MTFS 2026']);
  expect(desktop.excel.workbook.names).toEqual([]);
  await button('Build in this workbook').click();
  await button('Build these tabs').click();
  await page.getByRole('heading', { name: 'Built', exact: true }).waitFor();
  expect(names()).toEqual(['MTFS 2026', ...spec.tabs.map(({ name }) => name)]);
  expect(caseIn(await readEverything()).councils).toEqual(publishedCase.councils);
});

/** Builds, holds Excel at so many requests further on, and cancels meanwhile. */
async function whileExcelWorksOn(request: number): Promise<void> {
  await button('Build in this workbook').click();
  await button('Build these tabs').waitFor();
  const held = desktop.holdAt(request);
  await button('Build these tabs').click();
  await held;
  await button('Cancel').click();
}
