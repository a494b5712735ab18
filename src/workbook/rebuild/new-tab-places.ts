import type { TabSpec } from '../model';
import type { RebuildPlan } from './plan';

/**
 * Where tabs that are not there yet come in, one after the other: each after the tab that it follows in a new build, and none that
 * is there moves. Places count from 0.
 */
export function newTabPlaces({ spec, newTabs }: Pick<RebuildPlan, 'spec' | 'newTabs'>, there: readonly string[]): { readonly tab: TabSpec; readonly at: number }[] {
  const order = [...there];
  const ids = spec.tabs.map(({ id }) => id);
  return newTabs.map((tab) => {
    const before = spec.tabs[ids.indexOf(tab.id) - 1];
    const at = before ? order.indexOf(before.name) + 1 : order.length;
    order.splice(at, 0, tab.name);
    return { tab, at };
  });
}
