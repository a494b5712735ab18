/** Where the page puts what. */
export interface PagePlaces {
  readonly pane: HTMLElement;
  readonly workbook: { readonly bar: HTMLElement; readonly sheet: HTMLElement };
  readonly toggle: HTMLElement;
}

/** @throws TypeError when the page lacks one of them */
export function pagePlaces(): PagePlaces {
  return { pane: byId('pane'), workbook: { bar: byId('workbook-bar'), sheet: byId('workbook-sheet') }, toggle: byId('switch') };
}

/** @throws TypeError when the page has no such place */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new TypeError(`the page has no element with the id "${id}"`);
  return found;
}
