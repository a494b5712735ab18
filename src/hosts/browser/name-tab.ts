import type { Injector } from '@univerjs/core';
import { RenameSheetOperation } from '@univerjs/preset-sheets-core';

const TAB = '[data-u-comp="slide-tab-item"]';
const NAME = `${TAB} [contenteditable="true"]`;
/** Within this time the spreadsheet takes two presses for a double-click. */
const ITS_DOUBLE_MS = 300;

/**
 * A double-click on a tab names it, from its first letter on. The spreadsheet took the time between two presses when it came to them, so that a
 * busy page missed one; it left out tabs that are not in view; it marked the name again after the first letters, which were lost; and it took the
 * second press for a tab that is held to be moved. Here the system says what a double-click is, and the spreadsheet is only told to name the tab.
 */
export function nameTabByDoubleClick(container: HTMLElement, injector: Injector): void {
  let pressed = { tab: '', at: -Infinity };
  let wasNamed = false;
  container.addEventListener('pointerdown', (event) => {
    const tab = within(event.target, TAB)?.dataset['id'] ?? '';
    const at = performance.now();
    if (tab !== '' && tab === pressed.tab && at - pressed.at <= ITS_DOUBLE_MS && within(event.target, NAME) === null) event.stopPropagation();
    pressed = { tab, at };
  }, true);
  container.addEventListener('mousedown', ({ target, detail }) => {
    if (detail === 1) wasNamed = within(target, NAME) !== null;
  }, true);
  container.addEventListener('dblclick', ({ target }) => {
    const tab = within(target, TAB);
    const subUnitId = tab?.dataset['id'];
    // In a name that is being typed, a double-click marks a word.
    if (subUnitId === undefined || wasNamed) return;
    withoutDelay(() => void injector.invoke(RenameSheetOperation.handler, { subUnitId }));
    tab?.querySelector<HTMLElement>('[contenteditable="true"]')?.focus();
  });
}

function within(target: EventTarget | null, selector: string): HTMLElement | null {
  return target instanceof HTMLElement ? target.closest<HTMLElement>(selector) : null;
}

/** What the work would leave for a moment later is done at once. */
function withoutDelay(work: () => void): void {
  const later = window.setTimeout;
  window.setTimeout = ((now: () => void) => {
    now();
    return 0;
  }) as typeof later;
  try {
    work();
  } finally {
    window.setTimeout = later;
  }
}
