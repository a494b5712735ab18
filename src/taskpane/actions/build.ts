import { NOTHING_TAKEN } from '../../workbook/names';
import type { Services } from '../services';
import type { BuiltReport, Place, ShownCase } from '../state/state';
import type { Store } from '../state/store';
import { fileWriter } from './file-writer';
import { loadWork, loadXlsx } from './load';
import type { Run } from './run';

export interface BuildActions {
  /** The ticked tabs of the case shown, into the workbook; into a file where there is none. */
  build(): Promise<void>;
  /** Stops a build before its next tab. */
  cancel(): void;
  /** A new workbook with every tab. */
  saveCopy(): Promise<void>;
  goTo(place: Place): Promise<void>;
  tick(id: string, on: boolean): void;
}

export function buildActions({ state, dispatch }: Pick<Store, 'state' | 'dispatch'>, services: Services, run: Run): BuildActions {
  const live = services.host?.live ?? null;
  let building = new AbortController();

  return {
    async build() {
      const { shown, chosen } = state();
      if (!shown) return;
      await run({ task: 'build' }, { type: 'build begun' }, async () => {
        building = new AbortController();
        dispatch({ type: 'built', report: await buildTabs(shown, chosen, building.signal) });
      });
    },
    cancel() {
      building.abort();
      dispatch({ type: 'cancel asked' });
    },
    async saveCopy() {
      const { shown } = state();
      if (!shown) return;
      const { partnershipCase, fileName } = shown;
      await run({ task: 'save' }, { type: 'work begun', work: 'saving' }, async () => {
        const [{ compileCase }, { writeXlsx }] = await Promise.all([loadWork(), loadXlsx()]);
        const bytes = await writeXlsx(compileCase(partnershipCase, { builtOn: dayOf(services.now()) }).spec);
        await (live ? live.openFile(bytes) : services.saveFile(fileName, bytes));
        dispatch({ type: 'saved', fileName });
      });
    },
    async goTo(place) {
      if (!live) return;
      await run({ task: 'go to', place }, { type: 'work begun', work: 'going' }, async () => {
        await live.goTo(place);
        dispatch({ type: 'gone', place });
      });
    },
    tick: (id, on) => dispatch({ type: 'tab ticked', id, on }),
  };

  async function buildTabs({ partnershipCase, fileName }: ShownCase, tabs: readonly string[], signal: AbortSignal): Promise<BuiltReport> {
    const { compileCase } = await loadWork();
    const taken = (await live?.survey()) ?? NOTHING_TAKEN;
    const { spec, words, checks } = compileCase(partnershipCase, { tabs, taken, builtOn: dayOf(services.now()) });
    const writer = services.host?.writer ?? fileWriter((bytes) => services.saveFile(fileName, bytes));
    const written = signal.aborted
      ? { tabs: [], cancelled: true }
      : await writer.write(spec, { signal, onProgress: (progress) => dispatch({ type: 'tab begun', progress }) });
    const { tabs: inWorkbook, cancelled } = written;
    return {
      words,
      tabs: inWorkbook,
      of: spec.tabs.length,
      cancelled,
      notices: [...spec.notices, ...(written.notices ?? [])],
      master: checks[0]?.status ?? null,
      savedAs: services.host || cancelled ? null : fileName,
    };
  }
}

/** The officer's own date, as 2026-04-01. */
function dayOf(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
