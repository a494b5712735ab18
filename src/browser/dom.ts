type Attributes = Readonly<Record<string, string>>;

/** An element with attributes and children; strings become text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A section with a heading that names it, which scripts may focus. */
export function section(id: string, heading: string, ...children: readonly (Node | string)[]): HTMLElement {
  const headingId = `${id}-heading`;
  return element('section', { id, 'aria-labelledby': headingId }, element('h2', { id: headingId, tabindex: '-1' }, heading), ...children);
}

export function list(items: readonly string[], attributes: Attributes = {}): HTMLUListElement {
  return element('ul', attributes, ...items.map((item) => element('li', {}, item)));
}

export function button(text: string, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', onClick);
  return made;
}
