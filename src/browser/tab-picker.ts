import { TAB_CHOICES, type TabChoice } from '../workbook/tab-choices';
import { element } from './dom';

export interface TabPicker {
  readonly root: HTMLElement;
  chosen(): readonly string[];
}

/** A box for each tab; a new file gets all of them unless the officer says otherwise. */
export function tabPicker(onChange: () => void): TabPicker {
  const boxes = TAB_CHOICES.map((choice) => ({ choice, box: boxOf(choice) }));
  const root = element(
    'fieldset',
    {},
    element('legend', {}, 'Tabs'),
    element('p', { class: 'hint' }, 'Contents, inputs and checks are always there.'),
    ...boxes.map(({ choice, box }) => rowOf(choice, box)),
  );
  root.addEventListener('change', onChange);
  return { root, chosen: () => boxes.filter(({ box }) => box.checked).map(({ choice }) => choice.id) };
}

function boxOf({ id }: TabChoice): HTMLInputElement {
  const box = element('input', { type: 'checkbox', id: `tab-${id}`, 'aria-describedby': `tab-${id}-purpose` });
  box.checked = true;
  return box;
}

function rowOf({ id, name, purpose, dependsOn }: TabChoice, box: HTMLInputElement): HTMLElement {
  const brings = dependsOn.map((other) => TAB_CHOICES.find((each) => each.id === other)?.name ?? other);
  const hint = brings.length === 0 ? purpose : `${purpose} Brings ${brings.join(' and ')} with it.`;
  return element(
    'div',
    { class: 'choice' },
    box,
    element('label', { for: box.id }, name),
    element('p', { class: 'hint', id: `tab-${id}-purpose` }, hint),
  );
}
