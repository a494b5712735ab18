import { withLinkedValues } from '../../case/linked-figures';
import type { PartnershipCase } from '../../engine/case';
import type { WorkbookCells } from '../../workbook/cells';
import type { InputEdits } from '../../workbook/edit';
import type { Host } from '../../workbook/host';
import type { Services } from '../services';
import type { Editing } from '../state/editing';
import type { Refused } from '../state/state';
import type { Store } from '../state/store';
import { lookAtTabs } from './go-to-built';
import { loadEdit, loadWork } from './load';
import { awaitsCase, showAwaited } from './read-again';
import type { Run } from './run';

export interface InStep {
  /** Looks before long whether the tabs and the pane say the same, and brings the one that is behind into step. */
  soon(): void;
  /** Writes what was changed in the pane and is not in the tabs yet. */
  write(): Promise<void>;
}

/** After the last change, so that one reading serves what is typed in one go. */
const PAUSE = 600;
/** A workbook that cannot be read may only be busy, as while a cell is being edited: it is read again, ever later, and that is said after so many times. */
const TRIES = { untilSaid: 4, most: 12 };
const LONGEST_PAUSE = 10_000;

interface Stands {
  readonly pane: PartnershipCase;
  readonly decisionsWait: boolean;
  /** Whether the tabs were built for other inputs than they hold. */
  readonly isBehind: boolean;
  /** What the tabs say by themselves, where that is not all of it. */
  readonly held: PartnershipCase | null;
}

/** What the tabs say beside the pane, and what is to be written where the pane is ahead. */
type Found =
  | (Stands & { readonly kind: 'same' })
  | (Stands & { readonly kind: 'tabs ahead'; readonly here: PartnershipCase })
  | (Stands & { readonly kind: 'pane ahead'; readonly here: PartnershipCase; readonly edits: InputEdits })
  | { readonly kind: 'unreadable'; readonly refused: Refused | null }
  | { readonly kind: 'waiting' };

/** Keeps the case in the pane and the inputs in the tabs in step, whichever of them was changed. */
export function inStep({ state, dispatch }: Pick<Store, 'state' | 'dispatch'>, { host }: Services, run: Run): InStep {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  let failures = 0;
  return { soon, write };

  function soon(): void {
    if (!host?.live) return;
    clearTimeout(timer);
    timer = setTimeout(() => void look(), Math.min(PAUSE * 2 ** failures, LONGEST_PAUSE));
  }

  async function look(): Promise<void> {
    const { work, shown, editing } = state();
    const isAwaited = awaitsCase({ state });
    if ((shown?.origin.from !== 'workbook' && !isAwaited) || !host) return;
    // One thing at a time: what an officer asked for comes first.
    if (work || reading) return soon();
    reading = true;
    try {
      await follow(host, editing, isAwaited);
      failures = 0;
    } catch {
      // Nobody has asked for it; what is wrong is said when it is asked for.
      failures += 1;
      if (failures >= TRIES.untilSaid) dispatch({ type: 'inputs cannot be read', refused: null });
      if (failures < TRIES.most) soon();
    } finally {
      reading = false;
    }
  }

  async function follow({ reader }: Host, before: Editing, isAwaited: boolean): Promise<void> {
    const cells = await reader.read();
    if (isAwaited) return showAwaited({ state, dispatch }, cells);
    await lookAtTabs({ state, dispatch }, cells);
    const found = await find(cells);
    // Whatever came meanwhile is newer.
    if (state().editing.partnershipCase !== before.partnershipCase) return soon();
    if (found.kind === 'pane ahead') void write();
    else await take(found);
  }

  async function write(): Promise<void> {
    const live = host?.live;
    if (!live || !host || state().shown?.origin.from !== 'workbook') return;
    await run({ task: 'write' }, { type: 'work begun', work: 'writing' }, async () => {
      const found = await find(await host.reader.read());
      const cells = found.kind === 'pane ahead' ? found.edits.writes.length : 0;
      if (found.kind === 'pane ahead') {
        await live.writeInputs(found.edits);
        const cellsNow = await host.reader.read();
        // A change made meanwhile is newer than what was written, and is written next.
        if (state().editing.partnershipCase !== found.pane) dispatch({ type: 'tabs in step', inTabs: found.pane, needsBuild: await wantsBuild(found.pane, found.isBehind) });
        else {
          const after = await find(cellsNow);
          await take(after.kind === 'pane ahead' ? { ...after, kind: 'tabs ahead' } : after);
        }
      } else await take(found);
      dispatch({ type: 'tabs written', cells });
    });
    // What was changed while it wrote.
    const { editing, problem } = state();
    if (!problem && editing.partnershipCase !== editing.inTabs) soon();
  }

  async function find(cells: WorkbookCells): Promise<Found> {
    const { partnershipCase: pane, inTabs, held: before, problems } = state().editing;
    const [{ caseInWorkbook }, { completed, inputEdits, isSameCase, lacksDecisions }] = await Promise.all([loadWork(), loadEdit()]);
    const taken = caseInWorkbook(cells);
    if (!pane || !taken || 'refused' in taken) return { kind: 'unreadable', refused: taken && 'refused' in taken ? taken.refused : null };
    const { partnershipCase: read } = taken.shown;
    const here = completed(cells, read, pane);
    const stands: Stands = { pane, decisionsWait: lacksDecisions(read, here), isBehind: taken.needsBuild === true, held: isSameCase(read, here) ? null : before && isSameCase(read, before) ? before : read };
    if (isSameCase(here, pane)) return { kind: 'same', ...stands };
    if (inTabs === null || isSameCase(inTabs, pane)) return { kind: 'tabs ahead', ...stands, here };
    if (problems.length > 0) return { kind: 'waiting' };
    const edits = inputEdits(cells, inTabs, pane);
    return edits.writes.length === 0 ? { kind: 'tabs ahead', ...stands, here } : { kind: 'pane ahead', ...stands, here, edits };
  }

  async function wantsBuild(now: PartnershipCase, isBehind: boolean): Promise<boolean> {
    const { needsBuild } = await loadEdit();
    return isBehind || needsBuild(state().editing.builtFrom ?? now, now);
  }

  async function take(found: Found): Promise<void> {
    if (found.kind === 'unreadable') return dispatch({ type: 'inputs cannot be read', refused: found.refused });
    if (found.kind === 'waiting') return dispatch({ type: 'inputs can be read' });
    const { workOut, compileCase } = await loadWork();
    const needsBuild = found.kind === 'same' ? await wantsBuild(found.pane, found.isBehind) : found.kind === 'tabs ahead' && (await wantsBuild(found.here, found.isBehind));
    if (found.kind === 'same') {
      dispatch({ type: 'tabs in step', inTabs: found.pane, held: found.held ?? found.pane, needsBuild, decisionsWait: found.decisionsWait });
      // A build shows what it was built from, which may have had no place for all of it.
      if (state().shown?.partnershipCase === found.pane) return;
    } else if (found.kind !== 'tabs ahead') return;
    const linked = found.kind === 'tabs ahead' ? (await loadEdit()).changedByLinks(found.pane, found.here) : null;
    const now = found.kind === 'same' ? found.pane : linked ? withLinkedValues(found.pane, linked) : found.here;
    const shown = workOut(now, { from: 'workbook' });
    if (found.kind === 'same') dispatch({ type: 'case worked out', of: now, problems: [], shown });
    else dispatch({ type: 'tabs have changed', shown, linked, held: found.held ?? now, needsBuild, decisionsWait: found.decisionsWait });
    const { shown: then } = state();
    if (then) dispatch({ type: 'checks worked out', of: then, checks: compileCase(now).checks });
  }
}
