import { isForCommittee } from '../../workbook/copy/for-committee';
import { HostProblem } from '../../workbook/host';
import type { Services } from '../services';
import type { Store } from '../state/store';
import { WORDS } from '../words';
import { dayOf } from './day';
import { loadInWorkbook, loadXlsx } from './load';
import type { Run } from './run';

export interface CommitteeActions {
  /** The tabs that can be copied. */
  offerCopy(): Promise<void>;
  tickCopy(id: string, on: boolean): void;
  /** The ticked tabs as values, in a new workbook. */
  copyForCommittee(): Promise<void>;
}

export function committeeActions({ state, dispatch }: Pick<Store, 'state' | 'dispatch'>, services: Services, run: Run): CommitteeActions {
  const live = services.host?.live ?? null;
  return {
    async offerCopy() {
      if (!live) return;
      await run({ task: 'offer copy' }, { type: 'work begun', work: 'copying' }, async () => {
        const { copyOffered } = await loadInWorkbook();
        const offered = copyOffered(await live.readBuilt());
        if ('tabs' in offered) dispatch({ type: 'copy offered', tabs: offered.tabs.map((tab) => ({ ...tab, ticked: tab.ticked && isForCommittee(tab) })) });
        else if (offered.taken && 'refused' in offered.taken) dispatch({ type: 'case refused', refused: offered.taken.refused });
        else throw new HostProblem(WORDS.committee.nothing, WORDS.committee.nothingNext);
      });
    },
    tickCopy: (id, on) => dispatch({ type: 'copy tab ticked', id, on }),
    async copyForCommittee() {
      const { copy } = state();
      if (!live || !copy) return;
      await run({ task: 'copy' }, { type: 'work begun', work: 'copying' }, async () => {
        const [{ committeeCopy, fileNameOf }, { writeXlsx }] = await Promise.all([loadInWorkbook(), loadXlsx()]);
        const chosen = copy.tabs.filter(({ ticked }) => ticked);
        const [cells, hidden] = await Promise.all([live.readBuilt(), live.hidden(chosen.map(({ name }) => name))]);
        const made = committeeCopy(cells, { tabs: chosen.map(({ id }) => id), madeOn: dayOf(services.now()), hidden });
        if ('problems' in made) return dispatch({ type: 'copy refused', problems: made.problems });
        const fileName = fileNameOf(made.spec.title);
        dispatch({ type: 'copy opened', fileName, how: await live.openFile(await writeXlsx(made.spec), fileName) });
      });
    },
  };
}
