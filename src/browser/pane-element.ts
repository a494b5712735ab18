/** Where the pane goes. @throws TypeError when the page has no such place */
export function paneElement(): HTMLElement {
  const found = document.getElementById('pane');
  if (!found) throw new TypeError('the page has no element with the id "pane"');
  return found;
}
