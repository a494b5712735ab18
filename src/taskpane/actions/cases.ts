import type { PartnershipCase } from '../../engine/case';
import type { WorkbookCells } from '../../workbook/cells';
import { HostProblem, type Host } from '../../workbook/host';
import { isWorkbookFile, type Services } from '../services';
import type { Refused, ShownCase } from '../state/state';
import type { Store } from '../state/store';
import type { Taken } from '../work';
import { WORDS } from '../words';
import type { Step } from '../state/editing';
import { sameAs, type Same } from '../state/put-aside';
import type { EditActions } from './edit';
import { beginningOf } from './kept';
import { loadEdit, loadExample, loadWork } from './load';
import { painted, type Run } from './run';
import { lookForUnfinished } from './unfinished';

export interface CaseActions {
  /** Whether a whole workbook can be opened, with the officer's own tabs. */
  readonly opensWorkbooks: boolean;
  /** The case in this workbook where there is one, or what keeps it from being read; else the published example. */
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
        const { own, here, step, aside, refused } = await beginningOf(keptCase, caseAlreadyHere);
        if (aside) dispatch({ type: 'case put aside', aside });
        if (own) await take(own, own.step);
        else if (here) await take(here, step);
        else {
          await lookForRoom();
          await takeExample();
        }
        if (refused) dispatch({ type: 'case refused', refused });
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
  async function take(taken: Taken, step: Step | null = null): Promise<void> {
    if ('refused' in taken) return refuse(taken.refused);
    const { shown, built, needsBuild } = taken;
    const same = await sameAsHeld(shown.partnershipCase);
    dispatch({ type: 'case shown', shown, ...(same && { same }), ...(built && { built }), ...(needsBuild !== undefined && { needsBuild }) });
    if (step) change(step);
    await workOutChecks(shown);
  }

  /** The first case that is shown waits for no comparison. */
  async function sameAsHeld(comes: PartnershipCase): Promise<Same | null> {
    if (!state().shown && !state().putAside) return null;
    const { isSameCase } = await loadEdit();
    return sameAs(state(), (held) => isSameCase(held, comes));
  }

  /** Where no case is shown, that of the workbook comes as soon as its inputs can be read. */
  function refuse(refused: Refused): void {
    dispatch({ type: 'case refused', refused });
    if (!state().shown && refused.origin.from === 'workbook' && refused !== NO_CASE.refused) dispatch({ type: 'inputs cannot be read', refused });
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
      const found = caseInWorkbook(await readPatiently(host.reader));
      if (!found) dispatch({ type: 'no case found' });
      return found;
    } catch (error) {
      if (error instanceof HostProblem) return null;
      throw error;
    }
  }
}

/** Milliseconds: a workbook that is just being opened may be busy, and its case is not to be passed over for that. */
const PAUSES = [300, 1000] as const;

async function readPatiently(reader: Host['reader']): Promise<WorkbookCells> {
  for (const pause of PAUSES) {
    try {
      return await reader.read();
    } catch (error) {
      if (!(error instanceof HostProblem)) throw error;
      await new Promise((waited) => setTimeout(waited, pause));
    }
  }
  return reader.read();
}
