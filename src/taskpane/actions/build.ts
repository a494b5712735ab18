import type { Live } from '../../workbook/host';
import { NOTHING_TAKEN } from '../../workbook/names';
import type { Services } from '../services';
import { placeOfPath } from '../state/place-of-path';
import type { BuiltReport, ShownCase } from '../state/state';
import type { Store } from '../state/store';
import type { Compiled } from '../work';
import { dayOf } from './day';
import { fileWriter } from './file-writer';
import { loadWork, loadXlsx } from './load';
import { planActions, type PlanActions } from './plan';
import type { Run } from './run';

export interface BuildActions extends PlanActions {
  /** The ticked tabs of the case shown, into a spreadsheet or a file; in an open workbook, what that would do. */
  build(): Promise<void>;
  /** Stops a build before its next tab. */
  cancel(): void;
  /** A new workbook with every tab. */
  saveCopy(): Promise<void>;
  tick(id: string, on: boolean): void;
  /** Ticks tabs that are offered because the case fills them. */
  addTabs(ids: readonly string[]): void;
}

/** A build that goes on; Cancel stops the latest. */
export interface Building {
  start(): AbortSignal;
}

/** Writes the tabs of a case beside what is there. */
export type WriteTabs = (shown: ShownCase, compiled: Compiled, signal: AbortSignal) => Promise<BuiltReport>;

export function buildActions(store: Pick<Store, 'state' | 'dispatch'>, services: Services, run: Run, follow: () => Promise<void>): BuildActions {
  const { state, dispatch } = store;
  const live: Live | null = services.host?.live ?? null;
  let controller = new AbortController();
  const building: Building = {
    start() {
      controller = new AbortController();
      return controller.signal;
    },
  };
  const plans = planActions(store, services, run, { building, write, follow });

  return {
    ...plans,
    async build() {
      const { shown, chosen, editing } = state();
      if (!shown) return;
      const [wrong] = editing.problems;
      if (wrong) return dispatch({ type: 'case gone to', at: placeOfPath(wrong.path), focus: { on: 'field', item: wrong.path } });
      if (live) return plans.plan();
      await run({ task: 'build' }, { type: 'build begun' }, async () => {
        const signal = building.start();
        const { compileCase } = await loadWork();
        const compiled = compileCase(shown.partnershipCase, { tabs: chosen, taken: NOTHING_TAKEN, builtOn: dayOf(services.now()) });
        dispatch({ type: 'built', report: await write(shown, compiled, signal) });
      });
    },
    cancel() {
      controller.abort();
      dispatch({ type: 'cancel asked' });
    },
    async saveCopy() {
      const { shown } = state();
      if (!shown) return;
      const { partnershipCase, fileName } = shown;
      await run({ task: 'save' }, { type: 'work begun', work: 'saving' }, async () => {
        const [{ compileCase }, { writeXlsx }] = await Promise.all([loadWork(), loadXlsx()]);
        const bytes = await writeXlsx(compileCase(partnershipCase, { builtOn: dayOf(services.now()) }).spec);
        const how = live ? await live.openFile(bytes, fileName) : await services.saveFile(fileName, bytes).then(() => 'downloaded' as const);
        dispatch({ type: 'saved', fileName, how });
      });
    },
    tick: (id, on) => dispatch({ type: 'tab ticked', id, on }),
    addTabs: (ids) => dispatch({ type: 'tabs added', ids }),
  };

  async function write({ fileName }: ShownCase, { spec, words, checks }: Compiled, signal: AbortSignal): Promise<BuiltReport> {
    const writer = services.host?.writer ?? fileWriter((bytes) => services.saveFile(fileName, bytes));
    const written = signal.aborted
      ? { tabs: [], cancelled: true }
      : await writer.write(spec, { signal, onProgress: (progress) => dispatch({ type: 'tab begun', progress }) });
    const { tabs, cancelled } = written;
    return {
      how: 'added', words, tabs, cancelled,
      notices: [...spec.notices, ...(written.notices ?? [])],
      master: checks[0]?.status ?? null,
      savedAs: services.host || cancelled ? null : fileName,
    };
  }
}
