import { act } from 'react';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

export function root(): HTMLElement {
  const found = document.getElementById('pane');
  if (!found) throw new Error('the page has no pane');
  return found;
}

export function find<T extends HTMLElement>(selector: string): T {
  const found = root().querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** Clicks the button or tab with this text. */
export async function ask(text: string): Promise<void> {
  await until(() => button(text) !== undefined);
  await act(async () => button(text)?.click());
}

function button(text: string): HTMLElement | undefined {
  return [...root().querySelectorAll<HTMLElement>('button')].find((each) => each.textContent === text);
}

export async function openFile(name: string, content: string | Blob): Promise<void> {
  const input = find<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { value: [new File([content], name)], configurable: true });
  await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
}

export async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 2000; i += 1) {
    if (condition()) return;
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  }
  throw new Error(`waited in vain: ${root().textContent}`);
}
