import type { Page } from 'playwright-core';
import { address } from './browser';

/** The spreadsheet of the page, as an officer uses it. */
export class SpreadsheetPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto(address('index.html'));
    await this.ready();
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

  /** Waits until the first figure of the results is this one. */
  async waitForHeadline(figure: string): Promise<void> {
    await this.view('Results');
    await this.page.locator('.value').first().filter({ hasText: figure }).waitFor();
  }
}
