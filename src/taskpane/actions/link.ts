import { signOf } from '../case/sign';
import type { Services } from '../services';
import type { FigurePlace } from '../state/editing';
import type { Store } from '../state/store';
import type { EditActions } from './edit';
import { loadInWorkbook, loadLink } from './load';
import type { Run } from './run';

export interface LinkActions {
  /** The figure is what the selected cell says, from now on. */
  linkToSelectedCell(figure: FigurePlace): Promise<void>;
}

export function linkActions({ state, dispatch }: Pick<Store, 'state' | 'dispatch'>, { host }: Services, run: Run, { change }: EditActions): LinkActions {
  const live = host?.live ?? null;
  return {
    async linkToSelectedCell(figure) {
      if (!live) return;
      await run({ task: 'link', figure }, { type: 'work begun', work: 'selecting' }, async () => {
        const [{ linked }, { builtIn }, cell, built] = await Promise.all([loadLink(), loadInWorkbook(), live.selectedCell(), live.readBuilt()]);
        const { editing } = state();
        const { partnershipCase, at } = editing;
        if (!partnershipCase) return;
        const next = linked(partnershipCase, figure.path, cell, builtIn(built)?.tabs ?? [], signOf(editing));
        change({ partnershipCase: next, words: figure.words, at, path: figure.path });
        dispatch({ type: 'figure linked', address: cell.address });
      });
    },
  };
}
