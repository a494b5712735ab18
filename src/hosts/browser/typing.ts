import type { Spreadsheet } from './spreadsheet';

/** What is typed in a cell and not ended yet is taken, as by Enter, when somebody turns from the spreadsheet to something else on the page: a build or a file is to hold it. */
export function takeTypingOnLeaving(sheet: Spreadsheet, element: HTMLElement): void {
  element.ownerDocument.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && element.contains(target)) return;
    void sheet.takeTyping();
  }, { capture: true });
}
