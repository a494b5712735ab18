import { WORDS } from '../words';
import type { InWorkbookAction } from './in-workbook-action';
import { opened, type Editing } from './editing';
import { NOTHING_KNOWN, type PlanShown } from './in-workbook';
import { readable, unreadable } from './readable';
import { never, say, turn } from './said';
import type { ShownCase, State } from './state';

/** The pane after something happened between it and the workbook that is open. */
export function reduceInWorkbook(state: State, action: InWorkbookAction): State {
  switch (action.type) {
    case 'workbook opened':
      return { ...left(state, 'left'), built: null };
    case 'no case found':
      return { ...state, holdsNoCase: true };
    case 'planned':
      return turn(say({ ...state, work: null, plan: action.plan, changedSince: action.changedSince, built: null }, WORDS.plan.said(action.plan, action.changedSince)), 'plan');
    case 'plan put away':
      return turn(say({ ...state, plan: null, changedSince: false }, WORDS.plan.putAway), 'build');
    case 'edit kept':
      return state.plan ? { ...state, plan: kept(state.plan, action.address, action.keep) } : state;
    case 'checked':
      return turn(say({ ...state, work: null, check: action.check, checkedAt: action.at }, WORDS.check.said(action.check, action.after)), 'check');
    case 'unfinished found':
      return { ...state, unfinished: action.unfinished, repaired: null };
    case 'repaired':
      return repaired(state, action);
    case 'removal shown':
      return turn(say({ ...state, work: null, removal: action.removal, removed: null, changedSince: action.changedSince }, WORDS.remove.said(action.removal, action.changedSince)), 'removal');
    case 'removal put away':
      return turn(say({ ...state, removal: null, changedSince: false }, WORDS.remove.putAway), 'removal');
    case 'removed':
      return removed(state, action);
    case 'copy offered':
      return turn(say({ ...state, work: null, copy: { tabs: action.tabs, problems: [] } }, WORDS.committee.offered(action.tabs.length)), 'copy');
    case 'copy tab ticked':
      return state.copy ? { ...state, copy: { ...state.copy, tabs: state.copy.tabs.map((tab) => (tab.id === action.id ? { ...tab, ticked: action.on } : tab)) } } : state;
    case 'copy refused':
      return turn(say({ ...state, work: null, copy: state.copy && { ...state.copy, problems: action.problems } }, WORDS.committee.refused), 'copy');
    case 'copy opened':
      return say({ ...state, work: null, copy: state.copy && { ...state.copy, problems: [] } }, WORDS.committee.opened(action.how, action.fileName));
    case 'uses found':
      return turn(say({ ...state, work: null, uses: { found: action.found, done: null } }, WORDS.uses.said(action.found.length)), 'uses');
    case 'uses done':
      return turn(say({ ...state, work: null, uses: { found: null, done: action.done } }, WORDS.uses.done(action.done)), 'uses');
    case 'tabs are called':
      return { ...state, tabNames: action.names };
    case 'inputs cannot be read':
      return unreadable(state, action.refused);
    case 'inputs can be read':
      return readable({ ...state, work: state.work?.kind === 'reading' ? null : state.work });
    default:
      return never(action);
  }
}

function kept(plan: PlanShown, address: string, keep: boolean): PlanShown {
  if (plan.kind !== 'update') return plan;
  return { ...plan, edits: plan.edits.map((edit) => (edit.difference.address === address ? { ...edit, keep } : edit)) };
}

/** A workbook that was repaired is another one than the pane knew. */
function repaired(state: State, { outcome, shown }: InWorkbookAction & { type: 'repaired' }): State {
  const next = { ...state, ...NOTHING_KNOWN, ...(shown && { shown, checks: null, editing: opened(shown.partnershipCase, true) }), work: null, built: null, repaired: outcome };
  return turn(say(next, WORDS.unfinished.outcome[outcome]), 'unfinished');
}

/** The case stays in the pane, though it is in the workbook no more. */
function removed(state: State, action: InWorkbookAction & { type: 'removed' }): State {
  const next = { ...left(state, 'removed'), uses: state.uses, work: null, built: null, removed: action.removed, holdsNoCase: true };
  return turn(say(next, WORDS.remove.done(action.removed.tabs.length)), 'removal');
}

/** The pane with its case, which is in no workbook from now on. */
function left({ shown, editing, putAside, ...state }: State, from: 'removed' | 'left'): State {
  return {
    ...state, ...NOTHING_KNOWN,
    shown: shown && leftOf(shown, from),
    editing: inNone(editing),
    putAside: putAside && { shown: leftOf(putAside.shown, from), editing: inNone(putAside.editing) },
  };
}

function leftOf(shown: ShownCase, from: 'removed' | 'left'): ShownCase {
  return shown.origin.from === 'workbook' ? { ...shown, origin: { from } } : shown;
}

function inNone(editing: Editing): Editing {
  return { ...editing, inTabs: null, held: null, builtFrom: null, needsBuild: false, decisionsWait: false };
}
