import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { Officer } from '../excel-host/officer';
import { axeFinds, settled } from './axe';
import { address, launch, openWindow } from './browser';
import { BLACK, type Desktop, IN_EXCEL, putInExcel, WHITE } from './desktop';

/** Both pages as wide as Excel's pane, in each theme, into out/e2e to be looked at; axe says what people could not read or reach. */
const OUT = resolve('out', 'e2e', 'pictures');

interface Look {
  readonly options: BrowserContextOptions;
  /** The colours of Excel itself. */
  readonly theme: typeof WHITE;
}

const LOOKS: Readonly<Record<string, Look>> = {
  light: { options: { colorScheme: 'light' }, theme: WHITE },
  dark: { options: { colorScheme: 'dark' }, theme: BLACK },
  forced: { options: { colorScheme: 'dark', forcedColors: 'active' }, theme: BLACK },
};

const PAGES = ['taskpane', 'index'] as const;

let browser: Browser;

beforeAll(async () => {
  mkdirSync(OUT, { recursive: true });
  browser = await launch();
});

afterAll(() => browser.close());

const cases = PAGES.flatMap((name) => Object.entries(LOOKS).map(([look, how]) => ({ name, look, ...how })));

test.each(cases)('$name in $look', async ({ name, look, options, theme }) => {
  const watched = await openWindow(browser, options);
  const { page } = watched;
  const desktop = name === 'taskpane' ? await putInExcel(page, { theme }) : null;
  await page.goto(address(name === 'taskpane' ? IN_EXCEL : `${name}.html`));
  const seen = async (view: string): Promise<void> => expect({ view, ...(await lookAt(page, `${name}-${look}-${view}`)) }).toEqual({ view, width: 320, found: [] });

  await page.getByText('Master check: OK').waitFor();
  await seen('results');
  await page.getByRole('tab', { name: 'Workbook' }).click();
  await page.getByRole('button', { name: 'Functions', exact: true }).click();
  await page.getByText('MTFS.DEFICIT_COVERAGE(savings').waitFor();
  await seen('functions');
  await page.getByRole('button', { name: 'Tabs', exact: true }).click();
  await page.getByText('Choose tabs', { exact: true }).click();
  await seen('choosing');
  await page.getByRole('button', { name: 'Build in this workbook' }).click();
  await page.getByText('Nothing is written yet.', { exact: true }).waitFor();
  await seen('plan');
  await page.getByRole('button', { name: 'Build these tabs' }).click();
  await page.getByRole('heading', { name: 'Built', exact: true }).waitFor();
  await seen('built');
  if (desktop) await lookInWorkbook(page, desktop, seen);

  expect(watched.left).toEqual([]);
  expect(watched.troubles).toEqual([]);
  await page.context().close();
});

/** Check with differences, the plan of a rebuild and a removal, with cells of the officer's own that refer to the tabs. */
async function lookInWorkbook(page: Page, { excel }: Desktop, seen: (view: string) => Promise<void>): Promise<void> {
  const officer = new Officer(excel.workbook);
  officer.type('MTFS 2026', 'B4', "='Savings HDC'!H25");
  officer.type('Savings HDC', 'H25', 700000);
  officer.type('Savings MBC', 'H24', '=H23*2');
  const click = (button: string): Promise<void> => page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('tab', { name: 'Check' }).click();
  await seen('check-first');
  await click('Check this workbook');
  await page.getByText(/are not as built/).first().waitFor();
  await page.getByLabel("Accept with a reason: 'Savings HDC'!H25").click();
  await click("Accept 'Savings HDC'!H25");
  await page.getByText('Needed to accept.').first().waitFor();
  await seen('check');
  await page.getByRole('tab', { name: 'Workbook' }).click();
  await click('Build in this workbook');
  await page.getByRole('heading', { name: 'What will be brought up to date' }).waitFor();
  await seen('update');
  await click('Not now');
  await page.getByText('Copy for a committee').click();
  await click('Choose tabs to copy');
  await page.getByRole('button', { name: 'Make the copy' }).waitFor();
  await seen('committee');
  await page.getByText('Copy for a committee').click();
  await page.getByText('Remove', { exact: true }).click();
  await click('See what would go');
  await page.getByText('This cannot be undone.').waitFor();
  await seen('remove');
}

/** Takes the picture; gives how wide the page is and what axe objects to. */
async function lookAt(page: Page, name: string): Promise<{ width: number; found: string[] }> {
  await settled(page);
  await page.screenshot({ path: join(OUT, `${name}.png`), fullPage: true });
  return { width: await page.evaluate(() => document.documentElement.scrollWidth), found: await axeFinds(page) };
}
