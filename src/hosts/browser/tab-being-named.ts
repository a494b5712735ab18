/** How long a tab is held before it is dragged, with some time to see that it is. */
const HELD_MS = 500 + 100;

/** The name of a tab that is being typed. */
const NAME = '[data-u-comp="slide-tab-item"] [contenteditable="true"]';

/**
 * A tab is named from its second click on; whoever is done within half a second was taken to hold the tab still, and it stayed lifted out of its
 * row. Here the name is taken once that time is over.
 */
export function holdNoTabThatIsNamed(container: HTMLElement): void {
  let pressedAt = -Infinity;
  container.addEventListener('pointerdown', () => (pressedAt = performance.now()), true);
  container.addEventListener('focusout', (event) => {
    const name = event.target;
    const left = pressedAt + HELD_MS - performance.now();
    if (!(name instanceof HTMLElement) || !name.matches(NAME) || left < 0) return;
    event.stopImmediatePropagation();
    setTimeout(() => name.dispatchEvent(new FocusEvent('focusout', { bubbles: true })), left);
  }, true);
}
