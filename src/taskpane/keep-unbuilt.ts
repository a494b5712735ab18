import { loadUnbuilt } from './actions/load';
import type { Services } from './services';
import type { State } from './state/state';
import type { Store } from './state/store';

/** After the last change, so that one keeping serves what is typed in one go. */
const PAUSE = 800;

/** Keeps a case that is in no workbook yet whenever it has changed, where the page keeps anything. */
export function keepUnbuilt({ state, subscribe }: Pick<Store, 'state' | 'subscribe'>, { keptCase }: Pick<Services, 'keptCase'>): void {
  if (!keptCase) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Pick<State, 'shown' | 'editing' | 'putAside'> | null = null;
  const keep = async (): Promise<void> => {
    timer = undefined;
    const { unbuiltIn, unbuiltText } = await loadUnbuilt();
    const unbuilt = unbuiltIn(state());
    await keptCase.keep(unbuilt && unbuiltText(unbuilt));
  };
  subscribe(() => {
    const { shown, editing, putAside } = state();
    if (!shown || (last?.shown?.partnershipCase === shown.partnershipCase && last.shown.origin === shown.origin && last.editing.partnershipCase === editing.partnershipCase && last.putAside === putAside)) return;
    last = { shown, editing, putAside };
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), PAUSE);
  });
  document.addEventListener('visibilitychange', () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    void keep();
  });
}
