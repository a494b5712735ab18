import { TextDecoder, TextEncoder } from 'node:util';
import axe from 'axe-core';
import { act } from 'react';
import { mount, type MountedPane } from '../../src/taskpane';
import type { Services } from '../../src/taskpane/services';

// What browsers have and jsdom lacks.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, TextDecoder, TextEncoder });

// Fluent takes a while to load the first time on a busy machine.
jest.setTimeout(60_000);

/** A pane in a page, as somebody with a keyboard and a screen reader meets it. */
export class Screen {
  private readonly pane: MountedPane;

  private constructor(readonly root: HTMLElement, services: Services) {
    this.pane = mount(root, services, 'light');
  }

  /** Once the case is worked out. */
  static async open(services: Services): Promise<Screen> {
    const screen = await Screen.meet(services);
    await screen.sees('From: ');
    await screen.sees('Master check');
    return screen;
  }

  static async meet(services: Services): Promise<Screen> {
    document.documentElement.lang = 'en-GB';
    document.title = 'Partnership Case';
    const root = document.createElement('div');
    document.body.replaceChildren(root);
    return act(async () => new Screen(root, services));
  }

  async close(): Promise<void> {
    await act(async () => this.pane.unmount());
  }

  get text(): string {
    return this.root.textContent;
  }

  get said(): string {
    return this.root.querySelector('[role=status]')?.textContent ?? '';
  }

  get focused(): string {
    return document.activeElement?.textContent ?? '';
  }

  /** A button, tab, box or heading by its name. */
  find(name: string | RegExp): HTMLElement {
    const found = this.all().find((each) => {
      const own = (each.getAttribute('aria-label') ?? (each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement ? each.labels?.[0]?.textContent : each.textContent) ?? '').trim();
      return typeof name === 'string' ? own === name : name.test(own);
    });
    if (!found) throw new Error(`nothing is called ${String(name)} in: ${this.text}`);
    return found;
  }

  has(name: string | RegExp): boolean {
    return this.all().some((each) => (typeof name === 'string' ? each.textContent.trim() === name : name.test(each.textContent)));
  }

  async click(name: string | RegExp): Promise<void> {
    await act(async () => {
      const element = this.find(name);
      element.focus();
      element.click();
    });
  }

  async press(key: string, more: KeyboardEventInit = {}): Promise<void> {
    await act(async () => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more })));
  }

  /** Types into a box and leaves it. */
  async fillIn(element: HTMLInputElement | HTMLTextAreaElement, words: string): Promise<void> {
    const prototype = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
    await act(async () => {
      element.focus();
      Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, words);
      element.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => element.blur());
  }

  async type(label: string, words: string): Promise<void> {
    const box = this.find(label);
    const kind = box instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    await act(async () => {
      Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(box, words);
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  /** Chooses from a list by what it shows. */
  async choose(label: string, option: string): Promise<void> {
    const list = [...this.root.querySelectorAll('select')].find(({ labels }) => [...labels].some(({ textContent }) => textContent.trim() === label));
    const wanted = [...(list?.options ?? [])].find(({ text }) => text === option);
    if (!list || !wanted) throw new Error(`there is no ${label} with ${option} in: ${this.text}`);
    await act(async () => {
      list.focus();
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(list, wanted.value);
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }

  async chooseFile(name: string, text: string): Promise<void> {
    const box = this.find('A case file or a workbook built here');
    const file = { name, arrayBuffer: async () => new TextEncoder().encode(text) };
    Object.defineProperty(box, 'files', { value: [file], configurable: true });
    await act(async () => box.dispatchEvent(new Event('change', { bubbles: true })));
  }

  async sees(words: string | RegExp): Promise<void> {
    await this.until(() => (typeof words === 'string' ? this.text.includes(words) : words.test(this.text)), `sees ${String(words)}`);
  }

  async until(condition: () => boolean, what = 'waited in vain'): Promise<void> {
    for (let i = 0; i < 300; i += 1) {
      if (condition()) return;
      await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
    }
    throw new Error(`${what}: ${this.text}`);
  }

  /** What axe finds; colours are for the pictures, since jsdom has none. */
  async violations(): Promise<string[]> {
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }

  private all(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('button, input, textarea, h1, h2, h3, summary, [role=tab]')];
  }
}
