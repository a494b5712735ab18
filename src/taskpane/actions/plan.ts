import type { Live } from '../../workbook/host';
import type { TakenNames } from '../../workbook/names';
import { guardsOn, type Guard } from '../../workbook/rebuild/guards';
import { signOf } from '../case/sign';
import { yearsOf } from '../case/years';
import type { Update } from '../in-workbook';
import type { Services } from '../services';
import type { FirstPlan } from '../state/in-workbook';
import type { ShownCase } from '../state/state';
import type { Store } from '../state/store';
import type { Compiled } from '../work';
import { WORDS } from '../words';
import type { Building, WriteTabs } from './build';
import { NO_CASE } from './cases';
import { dayOf } from './day';
import { loadInWorkbook, loadStaleLinks, loadWork } from './load';
import type { Run } from './run';

export interface PlanActions {
  /** Shows what Build would do in the open workbook. */
  plan(): Promise<void>;
  /** Does what the plan says; where the workbook has changed since, shows the plan anew instead. */
  agree(): Promise<void>;
  /** Builds the case in the pane as tabs of its own, whatever is there. */
  buildBeside(): Promise<void>;
  putPlanAway(): void;
  /** Whether a cell that the officer changed stays so. */
  keep(address: string, keep: boolean): void;
}

interface Needs {
  readonly building: Building;
  readonly write: WriteTabs;
  /** Follows the inputs of what is built now. */
  readonly follow: () => Promise<void>;
}

type Worked =
  | { readonly kind: 'first'; readonly compiled: Compiled; readonly shows: FirstPlan }
  | ({ readonly kind: 'update' } & Update)
  | { readonly kind: 'refused' };

export function planActions({ state, dispatch }: Pick<Store, 'state' | 'dispatch'>, services: Services, run: Run, { building, write, follow }: Needs): PlanActions {
  const live = services.host?.live ?? null;
  return {
    async plan() {
      const { shown } = state();
      if (!live || !shown) return;
      await run({ task: 'build' }, { type: 'work begun', work: 'planning' }, async () => show(await workOut(live, shown), false));
    },
    async agree() {
      const { shown, plan } = state();
      if (!live || !shown || !plan || plan.kind === 'unreadable') return;
      await run({ task: 'agree' }, { type: 'build begun' }, async () => {
        const signal = building.start();
        const worked = await workOut(live, shown);
        if (worked.kind === 'first' && plan.kind === 'first' && JSON.stringify(worked.shows) === JSON.stringify(plan)) await buildFirst(shown, worked.compiled, signal);
        else if (worked.kind === 'update' && plan.kind === 'update' && (await loadInWorkbook()).isSamePlan(worked.shows, plan)) await update(live, worked, signal);
        else show(worked, true);
      });
    },
    async buildBeside() {
      const { shown } = state();
      if (!live || !shown) return;
      await run({ task: 'beside' }, { type: 'build begun' }, async () => {
        const signal = building.start();
        const links = await linksNow(live, shown);
        const report = await write(shown, await compiled(shown, await live.survey()), signal);
        dispatch({ type: 'built', report: { ...report, notices: [...links, ...report.notices] } });
      });
    },
    putPlanAway: () => dispatch({ type: 'plan put away' }),
    keep: (address, keep) => dispatch({ type: 'edit kept', address, keep }),
  };

  async function workOut(workbook: Live, shown: ShownCase): Promise<Worked> {
    const { recordIn, workOutUpdate } = await loadInWorkbook();
    const cells = await workbook.readBuilt();
    const record = recordIn(cells);
    const taken = await workbook.survey();
    if (!record) {
      const own = await compiled(shown, taken);
      const notices = [...guardWords(guardsOn(null, taken)), ...(await linksNow(workbook, shown)), ...own.spec.notices];
      return { kind: 'first', compiled: own, shows: { kind: 'first', tabs: own.spec.tabs.map(({ name }) => name), notices } };
    }
    const { plan, chosen } = state();
    const replaced = new Set(plan?.kind === 'update' ? plan.edits.flatMap(({ keep, difference }) => (keep ? [] : [difference.address])) : []);
    const worked = await workOutUpdate({ survey: () => Promise.resolve(taken), linksTo: (tabs) => workbook.linksTo(tabs) }, cells, record, { pane: shown, tabs: chosen, builtOn: dayOf(services.now()), replaced });
    if ('plan' in worked) return { kind: 'update', ...worked, shows: { ...worked.shows, notices: [...guardWords(guardsOn(worked.plan, taken)), ...worked.shows.notices] } };
    dispatch({ type: 'case refused', refused: worked.refused ?? NO_CASE.refused });
    return { kind: 'refused' };
  }

  async function linksNow(workbook: Live, { partnershipCase }: ShownCase): Promise<readonly string[]> {
    const { staleLinks } = await loadStaleLinks();
    return staleLinks(workbook, { partnershipCase, years: yearsOf(partnershipCase), isBuilt: false, sign: signOf(state().editing) });
  }

  function show(worked: Worked, changedSince: boolean): void {
    dispatch({ type: 'planned', plan: worked.kind === 'refused' ? { kind: 'unreadable' } : worked.shows, changedSince });
  }

  async function compiled({ partnershipCase }: ShownCase, taken: TakenNames): Promise<Compiled> {
    const { compileCase } = await loadWork();
    return compileCase(partnershipCase, { tabs: state().chosen, taken, builtOn: dayOf(services.now()) });
  }

  /** What is built is in the workbook from then on. */
  async function buildFirst(shown: ShownCase, own: Compiled, signal: AbortSignal): Promise<void> {
    const report = await write(shown, own, signal);
    dispatch({ type: 'built', report, ...(!report.cancelled && { shown: { ...shown, origin: { from: 'workbook' } } }) });
    await follow();
  }

  async function update(workbook: Live, { plan, shown, checks, words }: Update, signal: AbortSignal): Promise<void> {
    const { tabs, cancelled, notices = [] } = signal.aborted
      ? { tabs: [], cancelled: true }
      : await workbook.rebuild(plan, { signal, onProgress: (progress) => dispatch({ type: 'tab begun', progress }) });
    const report = { how: 'updated' as const, words, tabs, cancelled, notices: [...plan.spec.notices, ...notices], master: checks[0]?.status ?? null, savedAs: null };
    if (cancelled) return dispatch({ type: 'built', report });
    dispatch({ type: 'built', report, shown });
    dispatch({ type: 'checks worked out', of: shown, checks });
  }
}

function guardWords(guards: readonly Guard[]): string[] {
  return guards.map(WORDS.plan.guard);
}
