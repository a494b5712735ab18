import type { Difference } from '../../workbook/check/difference';
import type { Live } from '../../workbook/host';
import type { Services } from '../services';
import type { Acceptance, CheckAfter } from '../state/in-workbook';
import type { Place } from '../state/state';
import type { Store } from '../state/store';
import { dayOf } from './day';
import { loadInWorkbook } from './load';
import type { Run } from './run';
import { timeOf } from './time';

export interface CheckActions {
  /** Every calculated cell of the open workbook against the engine. */
  check(): Promise<void>;
  /** Writes formulas that were built back, and checks again. */
  restore(differences: readonly Difference[]): Promise<void>;
  /** Lets differences stand for a reason that is kept in the workbook, and checks again. */
  accept(differences: readonly Difference[], acceptance: Acceptance): Promise<void>;
  goTo(place: Place): Promise<void>;
}

export function checkActions({ dispatch }: Pick<Store, 'dispatch'>, services: Services, run: Run): CheckActions {
  const live = services.host?.live ?? null;
  return {
    async check() {
      if (!live) return;
      await run({ task: 'check' }, { type: 'work begun', work: 'checking' }, () => look(live, null));
    },
    async restore(differences) {
      if (!live) return;
      await run({ task: 'restore', differences }, { type: 'work begun', work: 'restoring' }, async () => {
        await live.restore(differences);
        await look(live, { what: 'restored', count: differences.length });
      });
    },
    async accept(differences, { reason, by }) {
      if (!live) return;
      const acceptance = { reason: reason.trim(), by: by.trim() };
      await run({ task: 'accept', differences, acceptance }, { type: 'work begun', work: 'accepting' }, async () => {
        await live.accept(differences, { ...acceptance, on: dayOf(services.now()) });
        await look(live, { what: 'accepted', count: differences.length });
      });
    },
    async goTo(place) {
      if (!live) return;
      await run({ task: 'go to', place }, { type: 'work begun', work: 'going' }, async () => {
        await live.goTo(place);
        dispatch({ type: 'gone', place });
      });
    },
  };

  async function look(workbook: Live, after: CheckAfter | null): Promise<void> {
    const { check } = await loadInWorkbook();
    const at = timeOf(services.now());
    dispatch({ type: 'checked', check: check(await workbook.readBuilt()), at, after });
  }
}
