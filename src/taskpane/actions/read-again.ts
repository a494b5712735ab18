import type { Services } from '../services';
import type { Store } from '../state/store';
import type { WorkbookCells } from '../../workbook/cells';
import { NO_CASE, type CaseActions } from './cases';
import type { InStep } from './in-step';
import { loadWork } from './load';
import type { Run } from './run';

export interface ReadAgainActions {
  /** Says what keeps the inputs of the tabs from being read; where nothing does any more, follows them, and what was changed in the pane stays. */
  readAgain(): Promise<void>;
}

export function readAgainActions(
  { state, dispatch }: Pick<Store, 'state' | 'dispatch'>, { host }: Services, run: Run, { soon }: InStep, { readInputs }: Pick<CaseActions, 'readInputs'>,
): ReadAgainActions {
  return {
    async readAgain() {
      if (state().shown?.origin.from !== 'workbook') return readInputs();
      if (!host) return;
      await run({ task: 'read again' }, { type: 'work begun', work: 'reading' }, async () => {
        const { caseInWorkbook } = await loadWork();
        const taken = caseInWorkbook(await host.reader.read()) ?? NO_CASE;
        if ('refused' in taken) return dispatch({ type: 'case refused', refused: taken.refused });
        dispatch({ type: 'inputs can be read' });
        soon();
      });
    },
  };
}

/** Whether no case is shown because the one in the workbook cannot be read. */
export function awaitsCase({ state }: Pick<Store, 'state'>): boolean {
  const { shown, isBehind } = state();
  return shown === null && isBehind;
}

/** Shows the case of the workbook where it can be read at last. */
export async function showAwaited(store: Pick<Store, 'state' | 'dispatch'>, cells: WorkbookCells): Promise<void> {
  const { caseInWorkbook, compileCase } = await loadWork();
  const taken = caseInWorkbook(cells);
  // What was asked for meanwhile comes first.
  if (!awaitsCase(store) || store.state().work) return;
  if (!taken || 'refused' in taken) return store.dispatch({ type: 'inputs cannot be read', refused: taken?.refused ?? null });
  const { shown, built, needsBuild } = taken;
  store.dispatch({ type: 'case shown', shown, ...(built && { built }), ...(needsBuild !== undefined && { needsBuild }) });
  store.dispatch({ type: 'checks worked out', of: shown, checks: compileCase(shown.partnershipCase).checks });
}
