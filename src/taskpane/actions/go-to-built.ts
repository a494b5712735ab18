import type { WorkbookCells } from '../../workbook/cells';
import { HostProblem } from '../../workbook/host';
import type { Services } from '../services';
import type { Store } from '../state/store';
import { loadWork } from './load';
import type { Run } from './run';

export interface GoToBuiltActions {
  /** Goes to a tab by the name that it was built with, whatever it is called now. */
  goToBuilt(tab: string): Promise<void>;
}

export function goToBuiltActions(store: Pick<Store, 'state' | 'dispatch'>, { host }: Services, run: Run): GoToBuiltActions {
  const live = host?.live ?? null;
  return {
    async goToBuilt(built) {
      if (!live) return;
      await run({ task: 'go to built', tab: built }, { type: 'work begun', work: 'going' }, async () => {
        const called = (): string => store.state().tabNames.get(built) ?? built;
        const before = called();
        const go = async (tab: string): Promise<void> => {
          const place = { tab, row: 1, column: 1 };
          await live.goTo(place);
          store.dispatch({ type: 'gone', place });
        };
        try {
          await go(before);
        } catch (error) {
          if (!(error instanceof HostProblem)) throw error;
          await lookAtTabs(store, await live.readBuilt());
          if (called() === before) throw error;
          await go(called());
        }
      });
    },
  };
}

/** What the tabs of the last build are called now. */
export async function lookAtTabs({ state, dispatch }: Pick<Store, 'state' | 'dispatch'>, cells: WorkbookCells): Promise<void> {
  const { built } = state();
  if (!built) return;
  const { tabsNow } = await loadWork();
  const names = tabsNow(cells, built.tabs);
  const { tabNames } = state();
  if (names.size !== tabNames.size || [...names].some(([tab, now]) => tabNames.get(tab) !== now)) dispatch({ type: 'tabs are called', names });
}
