import type { TakenNames } from '../names';
import type { RebuildPlan } from './plan';

/** Something protected that a plan would have to change. */
export type Guard = { readonly on: 'tab'; readonly name: string } | { readonly on: 'structure' } | { readonly on: 'file' };

/** What stands in the way of a build, before anything is written. A first build, with null for its plan, adds tabs and changes none. */
export function guardsOn(plan: Pick<RebuildPlan, 'changes' | 'newTabs' | 'goneTabs'> | null, { guarded }: Pick<TakenNames, 'guarded'>): Guard[] {
  if (!guarded) return [];
  const closed = new Set(guarded.tabs.map((name) => name.toLowerCase()));
  const movesTabs = plan === null || plan.newTabs.length + plan.goneTabs.length > 0;
  return [
    ...(plan?.changes ?? []).flatMap(({ name }): Guard[] => (closed.has(name.toLowerCase()) ? [{ on: 'tab', name }] : [])),
    ...(guarded.structure && movesTabs ? [{ on: 'structure' } as const] : []),
    ...(guarded.readOnly ? [{ on: 'file' } as const] : []),
  ];
}
