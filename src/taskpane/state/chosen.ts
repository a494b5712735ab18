import type { PartnershipCase } from '../../engine/case';
import { notHeld, TAB_CHOICES, withDependencies, type TabChoice } from '../../workbook/tab-choices';

export interface TabBox {
  readonly choice: TabChoice;
  readonly ticked: boolean;
  /** Names of the tabs that it cannot do without. */
  readonly needs: readonly string[];
}

/** Tabs that the officer ticked or cleared. */
export type OwnTicks = Readonly<Record<string, boolean>>;

/** The fewest tabs that make a case; in a new workbook also each one that the case fills. */
export function usualTabs(partnershipCase: PartnershipCase | null, isRoomy: boolean, own: OwnTicks = {}): string[] {
  const filled = filledOnly(partnershipCase);
  const usual = TAB_CHOICES.filter(({ id, byDefault }) => byDefault || (isRoomy && (filled?.includes(id) ?? true))).map(({ id }) => id);
  return Object.entries(own).reduce((chosen, [id, on]) => tick(chosen, id, on), usual);
}

/** The choice after a change of the case: what it has now and had not before gets its tab, unless the officer cleared that. */
export function withFilled(chosen: readonly string[], before: PartnershipCase, now: PartnershipCase, own: OwnTicks): readonly string[] {
  const had = filledOnly(before) ?? [];
  const come = (filledOnly(now) ?? []).filter((id) => !had.includes(id) && !chosen.includes(id) && own[id] !== false);
  return come.reduce((ticked, id) => tick(ticked, id, true), chosen);
}

/** The tabs on which alone a part of this case stands. */
function filledOnly(partnershipCase: PartnershipCase | null): string[] | null {
  return partnershipCase && notHeld(partnershipCase, []).map(({ choice }) => choice.id);
}

/** A box for each tab, as the choice stands. */
export function tabBoxes(chosen: readonly string[]): TabBox[] {
  return TAB_CHOICES.map((choice) => ({ choice, ticked: chosen.includes(choice.id), needs: tabNames(others(choice.id)) }));
}

/** The choice after a box is ticked, with what it needs, or cleared, with what needs it; in the order of the boxes. */
export function tick(chosen: readonly string[], id: string, on: boolean): string[] {
  const changed = new Set(on ? withDependencies([id]) : TAB_CHOICES.filter((each) => withDependencies([each.id]).has(id)).map((each) => each.id));
  return TAB_CHOICES.map((choice) => choice.id).filter((each) => (changed.has(each) ? on : chosen.includes(each)));
}

/** Names of the tabs that a tick changed besides its own. */
export function alsoChanged(before: readonly string[], after: readonly string[], id: string): string[] {
  return tabNames(TAB_CHOICES.map((choice) => choice.id).filter((each) => each !== id && before.includes(each) !== after.includes(each)));
}

function others(id: string): string[] {
  return [...withDependencies([id])].filter((each) => each !== id);
}

/** As they are called, in the order of the boxes. */
export function tabNames(ids: readonly string[]): string[] {
  return TAB_CHOICES.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}
