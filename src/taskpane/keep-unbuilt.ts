import { loadUnbuilt } from './actions/load';
import { keepSoon } from './keep-soon';
import type { Services } from './services';
import type { State } from './state/state';
import type { Store } from './state/store';

/** Keeps a case that is in no workbook yet, changes that the tabs do not hold, and what was put aside, whenever that has changed, where the page keeps anything. */
export function keepUnbuilt({ state, subscribe }: Pick<Store, 'state' | 'subscribe'>, { keptCase }: Pick<Services, 'keptCase'>): void {
  if (!keptCase) return;
  let last: Pick<State, 'shown' | 'editing' | 'putAside'> | null = null;
  const soon = keepSoon(async () => {
    const { keptIn, keptText } = await loadUnbuilt();
    const kept = keptIn(state());
    await keptCase.keep(kept && keptText(kept));
  });
  subscribe(() => {
    const { shown, editing, putAside } = state();
    if (!shown || (last?.shown?.partnershipCase === shown.partnershipCase && last.shown.origin === shown.origin && last.editing.partnershipCase === editing.partnershipCase && last.editing.held === editing.held && last.putAside === putAside)) return;
    last = { shown, editing, putAside };
    soon.changed();
  });
}
