import type { PartnershipCase } from '../../engine/case';
import { HostProblem, type Host } from '../../workbook/host';
import { isWorkbookFile, type Services } from '../services';
import type { Refused, ShownCase } from '../state/state';
import type { Store } from '../state/store';
import type { Taken } from '../work';
import { WORDS } from '../words';
import { ALL } from '../state/editing';
import type { EditActions } from './edit';
import { loadExample, loadUnbuilt, loadWork } from './load';
import { painted, type Run } from './run';
import { lookForUnfinished } from './unfinished';

export interface CaseActions {
  /** Whether a whole workbook can be opened, with the officer's own tabs. */
  readonly opensWorkbooks: boolean;
  /** The case in this workbook where there is one, else the published example. */
  start(): Promise<void>;
  openFile(name: string, read: () => Promise<Uint8Array>): Promise<void>;
  openExample(): Promise<void>;
  readInputs(): Promise<void>;
  /** A case that was just made. */
  begin(made: PartnershipCase): Promise<void>;
  putAway(): void;
  /** Lets go of what went wrong before. */
  beginForm(): void;
  /** Shows the case that was put aside again. */
  bringBack(): Promise<void>;
  letGo(): void;
}

export const NO_CASE = { refused: { origin: { from: 'workbook' }, problems: [{ words: WORDS.refused.noCase, cell: null }] } } satisfies Taken;

export function caseActions({ state, dispatch }: Pick<Store, 'state' | 'dispatch'>, services: Services, run: Run, follow: () => Promise<void>, change: EditActions['change']): CaseActions {
  const { host, keptCase } = services;
  return {
    opensWorkbooks: services.openWorkbook !== undefined,
    start: () =>
      run({ task: 'start' }, { type: 'work begun', work: 'starting' }, async () => {
        const kept = await caseKept();
        if (!kept.isShown) {
          const here = await caseAlreadyHere();
          if (here) await take(here);
          else await lookForRoom();
          if (!here || 'refused' in here) await takeExample();
        }
        if (kept.refused) dispatch({ type: 'case refused', refused: kept.refused });
        await lookForUnfinished({ dispatch }, services);
        await follow();
      }),
    openFile: (name, read) =>
      run({ task: 'open', name, read }, { type: 'work begun', work: 'opening' }, async () => {
        const what = isWorkbookFile(name) && services.openWorkbook ? await services.openWorkbook(name, read) : 'case';
        if (what === null) return dispatch({ type: 'opening put away' });
        if (what === 'whole') return takeOther();
        const { caseInFile } = await loadWork();
        await take(await caseInFile(name, await read()));
      }),
    openExample: () => run({ task: 'example' }, { type: 'work begun', work: 'opening' }, takeExample),
    async readInputs() {
      if (host) await run({ task: 'read' }, { type: 'work begun', work: 'reading' }, takeInputs);
    },
    begin: (made) =>
      run({ task: 'begin', made }, { type: 'work begun', work: 'opening' }, async () => {
        const { workOut } = await loadWork();
        await take({ shown: workOut(made, { from: 'new' }) });
      }),
    beginForm: () => dispatch({ type: 'form opened' }),
    putAway: () => dispatch({ type: 'message put away' }),
    async bringBack() {
      if (state().work) return;
      dispatch({ type: 'case brought back' });
      const { shown } = state();
      if (shown) await workOutChecks(shown);
    },
    letGo: () => dispatch({ type: 'case let go' }),
  };

  /** Headlines first; the checks need the whole workbook and follow. */
  async function take(taken: Taken): Promise<void> {
    if ('refused' in taken) return dispatch({ type: 'case refused', refused: taken.refused });
    const { shown, built, needsBuild } = taken;
    dispatch({ type: 'case shown', shown, ...(built && { built }), ...(needsBuild !== undefined && { needsBuild }) });
    await workOutChecks(shown);
  }

  async function workOutChecks(shown: ShownCase): Promise<void> {
    await painted();
    const { compileCase } = await loadWork();
    dispatch({ type: 'checks worked out', of: shown, checks: compileCase(shown.partnershipCase).checks });
  }

  async function takeInputs(): Promise<void> {
    if (host) await take(await inputsOf(host));
  }

  /** What was known is of the workbook that was open before. */
  async function takeOther(): Promise<void> {
    if (!host) return;
    const taken = await inputsOf(host);
    dispatch({ type: 'workbook opened' });
    if (taken === NO_CASE) dispatch({ type: 'no case found' });
    await take(taken);
  }

  async function inputsOf({ reader }: Host): Promise<Taken> {
    const { caseInWorkbook } = await loadWork();
    const found = caseInWorkbook(await reader.read());
    if (!found) dispatch({ type: 'no case found' });
    return found ?? NO_CASE;
  }

  async function takeExample(): Promise<void> {
    const [{ workOut }, example] = await Promise.all([loadWork(), loadExample()]);
    await take({ shown: workOut(example, { from: 'example' }) });
  }

  /** What was not built when the page was left is what the officer was at, or had put aside; what cannot be read is set aside, in words. */
  async function caseKept(): Promise<{ readonly isShown: boolean; readonly refused: Refused | null }> {
    const text = (await keptCase?.read()) ?? null;
    if (text === null) return { isShown: false, refused: null };
    const { keptFrom, putAsideOf } = await loadUnbuilt();
    const { held, aside } = keptFrom(text);
    const refused = [held, aside].find((each) => each && 'refused' in each);
    if (refused) await keptCase?.setAside();
    if (aside && 'shown' in aside) dispatch({ type: 'case put aside', aside: putAsideOf(aside) });
    const isShown = held !== null && 'shown' in held;
    if (isShown) {
      await take({ shown: held.shown });
      if (held.now) change({ partnershipCase: held.now, words: WORDS.origin.keptEdit, at: ALL });
    }
    return { isShown, refused: refused && 'refused' in refused ? refused.refused : null };
  }

  /** Nobody has asked for it: where it cannot be told, the workbook is somebody's. */
  async function lookForRoom(): Promise<void> {
    if (!host?.live || services.isRoomy) return;
    try {
      if ((await host.live.survey()).isNew) dispatch({ type: 'workbook is new' });
    } catch (error) {
      if (!(error instanceof HostProblem)) throw error;
    }
  }

  /** A workbook that cannot be read at the start is no problem yet: nobody has asked for it. */
  async function caseAlreadyHere(): Promise<Taken | null> {
    if (!host?.live) return null;
    const { caseInWorkbook } = await loadWork();
    try {
      const found = caseInWorkbook(await host.reader.read());
      if (!found) dispatch({ type: 'no case found' });
      return found;
    } catch (error) {
      if (error instanceof HostProblem) return null;
      throw error;
    }
  }
}
