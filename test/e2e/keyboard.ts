import type { Page } from 'playwright-core';

/** More Tabs than these to come to something would be no way to work. */
const MOST_TABS = 80;

/** The pane as somebody uses it who has no mouse. */
export class Keyboard {
  constructor(readonly page: Page) {}

  async keys(...all: readonly string[]): Promise<void> {
    for (const key of all) await this.page.keyboard.press(key);
  }

  /** What the keyboard is on: its label or words; "" where it is nowhere. */
  on(): Promise<string> {
    return this.page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return '';
      const label = at instanceof HTMLInputElement || at instanceof HTMLSelectElement || at instanceof HTMLTextAreaElement ? at.labels?.[0]?.textContent : null;
      return at.getAttribute('aria-label') ?? label ?? at.textContent;
    });
  }

  /** Waits until the keyboard is there. */
  async comesTo(words: RegExp): Promise<void> {
    for (let i = 0; i < 600; i += 1) {
      if (words.test(await this.on())) return;
      await this.page.waitForTimeout(50);
    }
    throw new Error(`the keyboard is not brought to ${String(words)}; it is on "${await this.on()}"`);
  }

  /** Goes on with Tab until the keyboard is there. */
  async tabTo(words: RegExp): Promise<void> {
    for (let i = 0; i < MOST_TABS; i += 1) {
      if (words.test(await this.on())) return;
      await this.keys('Tab');
    }
    throw new Error(`the keyboard does not come to ${String(words)}; it is on "${await this.on()}"`);
  }

  /** Goes back with Shift+Tab to the tabs of the pane, and along them with the arrows. */
  async view(name: string): Promise<void> {
    const isTab = () => this.page.evaluate(() => document.activeElement?.matches('[role=tab]') === true);
    for (let i = 0; i < MOST_TABS && !(await isTab()); i += 1) await this.keys('Shift+Tab');
    for (let i = 0; i < 6 && (await this.on()) !== name; i += 1) await this.keys('ArrowRight');
    if ((await this.on()) !== name) throw new Error(`the keyboard does not come to the tab ${name}; it is on "${await this.on()}"`);
  }

  async press(words: RegExp): Promise<void> {
    await this.tabTo(words);
    await this.keys('Enter');
  }

  /** In the place of what stands there; Tab leaves the box. */
  async type(label: RegExp, words: string): Promise<void> {
    await this.tabTo(label);
    await this.keys('Control+A');
    await this.page.keyboard.type(words);
    await this.keys('Tab');
  }

  sees(words: string | RegExp): Promise<void> {
    return this.page.getByText(words).first().waitFor();
  }

  /** What a screen reader was told last. */
  async said(): Promise<string> {
    return (await this.page.getByRole('status').last().innerText()).trim();
  }
}
