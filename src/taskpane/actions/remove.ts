import type { Live } from '../../workbook/host';
import type { Services } from '../services';
import type { RemovalShown } from '../state/in-workbook';
import type { Store } from '../state/store';
import { loadInWorkbook } from './load';
import type { Run } from './run';

export interface RemoveActions {
  /** Shows what would go. */
  lookAtRemoval(): Promise<void>;
  /** Takes out what was shown; where the workbook has changed since, shows it anew instead. */
  remove(): Promise<void>;
  putRemovalAway(): void;
}

export function removeActions({ state, dispatch }: Pick<Store, 'state' | 'dispatch'>, { host }: Services, run: Run): RemoveActions {
  const live = host?.live ?? null;
  return {
    async lookAtRemoval() {
      if (!live) return;
      await run({ task: 'look at removal' }, { type: 'work begun', work: 'looking' }, async () => {
        dispatch({ type: 'removal shown', removal: await look(live), changedSince: false });
      });
    },
    async remove() {
      const { removal } = state();
      if (!live || !removal) return;
      await run({ task: 'remove' }, { type: 'work begun', work: 'removing' }, async () => {
        const now = await look(live);
        if (!now || JSON.stringify(now) !== JSON.stringify(removal)) return dispatch({ type: 'removal shown', removal: now, changedSince: now !== null });
        const { tabs, names } = now;
        const { notices = [] } = await live.remove({ tabs, names });
        dispatch({ type: 'removed', removed: { tabs, notices } });
      });
    },
    putRemovalAway: () => dispatch({ type: 'removal put away' }),
  };
}

async function look(live: Live): Promise<RemovalShown | null> {
  const { builtIn } = await loadInWorkbook();
  const built = builtIn(await live.readBuilt());
  return built && { ...built, links: await live.linksTo(built.tabs) };
}
