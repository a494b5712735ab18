import { HostProblem } from '../../workbook/host';
import type { Services } from '../services';
import type { Store } from '../state/store';
import { loadWork } from './load';
import type { Run } from './run';

export interface UnfinishedActions {
  /** Takes back what was begun and not completed, or carries it through. */
  repair(): Promise<void>;
  putRepairAway(): void;
}

export function unfinishedActions({ dispatch }: Pick<Store, 'dispatch'>, { host }: Services, run: Run, follow: () => Promise<void>): UnfinishedActions {
  const live = host?.live ?? null;
  return {
    async repair() {
      if (!live) return;
      await run({ task: 'repair' }, { type: 'work begun', work: 'repairing' }, async () => {
        const outcome = await live.repair();
        const { caseInWorkbook } = await loadWork();
        const taken = caseInWorkbook(await live.readBuilt());
        dispatch({ type: 'repaired', outcome, shown: taken && 'shown' in taken ? taken.shown : null });
        if (taken && 'refused' in taken) dispatch({ type: 'inputs cannot be read', refused: taken.refused });
        await follow();
      });
    },
    putRepairAway: () => dispatch({ type: 'unfinished found', unfinished: null }),
  };
}

/** Whether something was begun and not completed. Where that cannot be told, nobody has asked yet. */
export async function lookForUnfinished({ dispatch }: Pick<Store, 'dispatch'>, { host }: Services): Promise<void> {
  if (!host?.live) return;
  try {
    const unfinished = await host.live.unfinished();
    if (unfinished !== null) dispatch({ type: 'unfinished found', unfinished });
  } catch (error) {
    if (!(error instanceof HostProblem)) throw error;
  }
}
