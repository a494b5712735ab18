import { TAB_CHOICES, withDependencies, type TabChoice } from '../../workbook/tab-choices';

export interface TabBox {
  readonly choice: TabChoice;
  readonly ticked: boolean;
  /** Names of the ticked tabs that cannot do without this one. */
  readonly neededBy: readonly string[];
}

/** A box for each tab, as the choice stands. */
export function tabBoxes(chosen: readonly string[]): TabBox[] {
  const all = withDependencies(chosen);
  return TAB_CHOICES.map((choice) => ({
    choice,
    ticked: all.has(choice.id),
    neededBy: TAB_CHOICES.filter(({ id }) => id !== choice.id && all.has(id) && withDependencies([id]).has(choice.id)).map(({ name }) => name),
  }));
}

/** The choice after a box is ticked or cleared, in the order of the boxes. */
export function tick(chosen: readonly string[], id: string, on: boolean): string[] {
  return TAB_CHOICES.map((choice) => choice.id).filter((each) => (each === id ? on : chosen.includes(each)));
}
