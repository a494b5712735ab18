import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { address, launch, openWindow, type Watched } from './browser';

/** The page with its spreadsheet, as an officer uses it. */
export class SpreadsheetPage {
  private window: Watched | undefined;

  get page(): Page {
    if (this.window === undefined) throw new Error('the page is not open');
    return this.window.page;
  }

  async open(browser: Browser): Promise<void> {
    this.window = await openWindow(browser, { viewport: { width: 1400, height: 850 } });
    await this.page.goto(address('index.html'));
    await this.ready();
  }

  /** Office.js is not even asked for: the page must work where its address cannot be reached. */
  async close(): Promise<void> {
    const { office, left, troubles } = this.window ?? {};
    // The pane and the spreadsheet scroll, each by itself; a page that can be scrolled hides the one or the other.
    const beyondTheWindow = await this.page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    await this.page.context().close();
    expect({ office, left, troubles, beyondTheWindow }).toEqual({ office: [], left: [], troubles: [], beyondTheWindow: 0 });
  }

  /** The pane shows the case and the spreadsheet is open. */
  async ready(): Promise<void> {
    await this.page.getByText(/^Master check: /).first().waitFor();
    await this.page.getByRole('button', { name: 'Download the workbook' }).waitFor();
  }

  /** Builds what the pane shows. */
  async build(): Promise<void> {
    await this.view('Workbook');
    await this.page.getByRole('button', { name: 'Build in this workbook' }).click();
    await this.page.getByRole('button', { name: 'Build these tabs' }).click();
    await this.page.getByRole('heading', { name: 'Built', exact: true }).waitFor();
  }

  view(name: string): Promise<void> {
    // The spreadsheet may have a tab of the same name.
    return this.page.getByRole('tablist', { name: 'What to look at' }).getByRole('tab', { name, exact: true }).click();
  }

  async showTab(name: string): Promise<void> {
    const tab = this.page.locator('[data-u-comp="slide-tab-item"]').and(this.page.getByRole('tab', { name, exact: true }));
    await tab.scrollIntoViewIfNeeded();
    await tab.click();
  }

  /** By the list of what was built, which brings the tab into view. */
  async goTo(name: string): Promise<void> {
    await this.view('Workbook');
    await this.page.getByRole('button', { name, exact: true }).click();
    await this.page.waitForTimeout(500);
  }

  /** The tab in view, by its menu. */
  async deleteTab(name: string): Promise<void> {
    await this.page.locator('[data-u-comp="slide-tab-item"]').and(this.page.getByRole('tab', { name, exact: true })).click({ button: 'right' });
    await this.page.getByText('Delete', { exact: true }).last().click();
    await this.page.getByRole('button', { name: 'OK', exact: true }).click();
    await this.page.waitForTimeout(500);
  }

  /** Goes to a cell of the tab in view, by the box that names it. */
  async select(cell: string): Promise<void> {
    const box = this.page.locator('[data-u-comp="defined-name"] input');
    await box.click();
    await box.fill(cell);
    await box.press('Enter');
    await this.page.waitForTimeout(200);
  }

  async type(cell: string, text: string): Promise<void> {
    await this.select(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  async download(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [file] = await Promise.all([this.page.waitForEvent('download'), this.page.getByRole('button', { name: 'Download the workbook' }).click()]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  }

  /** Waits until the first figure of the results is this one. */
  async waitForHeadline(figure: string): Promise<void> {
    await this.view('Results');
    await this.page.locator('.value').first().filter({ hasText: figure }).waitFor();
  }
}

/** The page, open at the beginning: one for all tests of the file, or a new one for each. */
export function spreadsheetFor(what: 'the file' | 'each test'): SpreadsheetPage {
  const sheet = new SpreadsheetPage();
  let browser: Browser;
  const [before, after] = what === 'the file' ? [beforeAll, afterAll] : [beforeEach, afterEach];
  beforeAll(async () => {
    browser = await launch();
  });
  before(() => sheet.open(browser));
  // Hooks of the end run in the order in which they stand.
  after(() => sheet.close());
  afterAll(() => browser.close());
  return sheet;
}
