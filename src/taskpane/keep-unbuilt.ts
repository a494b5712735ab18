import { loadUnbuilt } from './actions/load';
import { keepSoon } from './keep-soon';
import type { Services } from './services';
import type { State } from './state/state';
import type { Store } from './state/store';

/** Keeps a case that is in no workbook yet whenever it has changed, where the page keeps anything. */
export function keepUnbuilt({ state, subscribe }: Pick<Store, 'state' | 'subscribe'>, { keptCase }: Pick<Services, 'keptCase'>): void {
  if (!keptCase) return;
  let last: Pick<State, 'shown' | 'editing' | 'putAside'> | null = null;
  const soon = keepSoon(async () => {
    const { unbuiltIn, unbuiltText } = await loadUnbuilt();
    const unbuilt = unbuiltIn(state());
    await keptCase.keep(unbuilt && unbuiltText(unbuilt));
  });
  subscribe(() => {
    const { shown, editing, putAside } = state();
    if (!shown || (last?.shown?.partnershipCase === shown.partnershipCase && last.shown.origin === shown.origin && last.editing.partnershipCase === editing.partnershipCase && last.putAside === putAside)) return;
    last = { shown, editing, putAside };
    soon.changed();
  });
}
