/** A button of the page, outside the pane. */
export function button(words: string, pressed: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'bar-button';
  made.textContent = words;
  made.addEventListener('click', pressed);
  return made;
}
