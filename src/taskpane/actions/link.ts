import type { Live, SelectedLine } from '../../workbook/host';
import { signOf } from '../case/sign';
import { yearsFrom } from '../case/years';
import type { Services } from '../services';
import type { FigurePlace } from '../state/editing';
import type { Store } from '../state/store';
import type { EditActions } from './edit';
import { loadInWorkbook, loadLink } from './load';
import type { Run } from './run';

export interface LinkActions {
  /** The figure is what the selected cell says, from now on; where several are selected, so are those of the years that follow. */
  linkToSelectedCell(figure: FigurePlace): Promise<void>;
}

export function linkActions({ state, dispatch }: Pick<Store, 'state' | 'dispatch'>, { host }: Services, run: Run, { change }: EditActions): LinkActions {
  const live = host?.live ?? null;
  return {
    async linkToSelectedCell(figure) {
      const { partnershipCase: asked } = state().editing;
      if (!live || !asked) return;
      await run({ task: 'link', figure }, { type: 'work begun', work: 'selecting' }, async () => {
        const [{ linked }, { builtIn }, selected, built] = await Promise.all([loadLink(), loadInWorkbook(), select(live, yearsFrom(asked, figure.path).length), live.readBuilt()]);
        const { editing } = state();
        const { partnershipCase, at } = editing;
        if (!partnershipCase) return;
        const { partnershipCase: next, words, to } = linked(partnershipCase, figure, selected, builtIn(built)?.tabs ?? [], signOf(editing));
        change({ partnershipCase: next, words, at, path: figure.path });
        dispatch({ type: 'figure linked', to });
      });
    },
  };
}

/** A figure of no year follows the cell that is typed in, whatever else is selected. */
async function select(live: Live, years: number): Promise<SelectedLine | null> {
  return years > 0 ? live.selectedLine(years) : { cells: [await live.selectedCell()], count: 1, hasHidden: false };
}
