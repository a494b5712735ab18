import { HISTORY_WORDS } from '../words/history';
import { changed, followingLinks, placeIn, redone, takenFromTabs, undone, type Editing, type Step } from './editing';
import type { EditingAction, Where } from './editing-action';
import { readable } from './readable';
import { never, say, turn } from './said';
import type { Focus, State } from './state';
import { withUnread } from './unread';

/** The pane after something happened to the case that is edited. */
export function reduceEditing(state: State, action: EditingAction): State {
  switch (action.type) {
    case 'case changed':
      return caseChanged(state, action);
    case 'field left':
      return { ...state, editing: { ...state.editing, unread: withUnread(state.editing.unread, action.path, action.unread) } };
    case 'undone':
      return stepped(state, undone(state.editing), state.editing.past.at(-1), HISTORY_WORDS.undone);
    case 'redone':
      return stepped(state, redone(state.editing), state.editing.future.at(-1), HISTORY_WORDS.redone);
    case 'case gone to':
      return goneTo(state, action);
    case 'case worked out':
      return workedOut(state, action);
    case 'tabs in step':
      return { ...readable(state), work: workAfterWriting(state), editing: { ...state.editing, inTabs: action.inTabs, held: action.held ?? action.inTabs, needsBuild: action.needsBuild, decisionsWait: action.decisionsWait ?? state.editing.decisionsWait } };
    case 'tabs written':
      return tabsWritten({ ...state, work: workAfterWriting(state) }, action.cells);
    case 'figure linked':
      return say({ ...state, work: null }, HISTORY_WORDS.linked(action.to));
    case 'tabs have changed':
      return tabsChanged(state, action);
    default:
      return never(action);
  }
}

/** What was built of the case, and what was planned, is of before; the workbook's own messages stay. */
function caseChanged(state: State, { step, goes }: EditingAction & { type: 'case changed' }): State {
  const editing = changed(state.editing, step);
  const next = { ...state, ...AFTER_A_CHANGE, problem: afterLink(state), editing: goes ? { ...editing, at: goes.at } : editing };
  // In the case's own forms the field itself says what it holds.
  const named = goes || step.seen ? [HISTORY_WORDS.changed(step.words)] : [];
  const words = [...named, ...(step.lost === undefined ? [] : [step.lost])].join(' ');
  const said = words === '' ? next : say(next, words);
  return goes ? focused(said, goes.focus) : said;
}

function stepped(state: State, editing: Editing, step: Step | undefined, said: (words: string) => string): State {
  if (step === undefined || editing === state.editing) return state;
  const next = { ...state, ...AFTER_A_CHANGE, problem: afterLink(state), view: step.seen ?? 'case', editing };
  return focused(say(next, said(step.words)), { on: whereSeen(step), onlyIfLost: true, ...(step.path !== undefined && { item: step.path }) });
}

function whereSeen({ seen, path }: Step): Focus['on'] {
  if (seen === 'apportionment') return 'decided';
  if (seen === 'grading') return 'grade';
  return path === undefined ? 'place' : 'field';
}

function goneTo(state: State, { at, focus }: EditingAction & { type: 'case gone to' }): State {
  const { partnershipCase } = state.editing;
  const next = { ...state, problem: afterLink(state), view: 'case' as const, editing: { ...state.editing, at: partnershipCase ? placeIn(partnershipCase, at) : at } };
  return focused(next, focus ?? { on: 'place' });
}

function workedOut(state: State, { of, problems, shown }: EditingAction & { type: 'case worked out' }): State {
  if (state.editing.partnershipCase !== of) return state;
  const next = { ...state, editing: { ...state.editing, problems } };
  return shown && state.shown ? { ...next, shown: { ...state.shown, ...shown, partnershipCase: of }, checks: null } : next;
}

/** An officer typed in the tabs: that is the case now. The keyboard stays where it is. */
function tabsChanged(state: State, { shown, linked, held = shown.partnershipCase, needsBuild, decisionsWait = state.editing.decisionsWait }: EditingAction & { type: 'tabs have changed' }): State {
  const taken = linked ? followingLinks(state.editing, shown.partnershipCase, linked) : takenFromTabs(state.editing, shown.partnershipCase);
  const editing = { ...taken, held, needsBuild, decisionsWait };
  const next = { ...readable(state), work: workAfterWriting(state), shown, checks: null, editing };
  return editing.beginsAt !== null && !linked && state.editing.past.length + state.editing.future.length > 0 ? say(next, HISTORY_WORDS.beginsAt['tabs changed']) : next;
}

function tabsWritten(state: State, cells: number): State {
  return cells === 0 ? state : say(state, HISTORY_WORDS.written(cells));
}

function workAfterWriting({ work }: State): State['work'] {
  return work?.kind === 'writing' ? null : work;
}

function focused(state: State, { on, ...more }: Where): State {
  const next = turn(state, on);
  return next.focus ? { ...next, focus: { ...next.focus, ...more } } : next;
}

/** A cell that could not be linked to is spoken of until the officer goes on. */
function afterLink({ problem }: State): State['problem'] {
  return problem?.again.task === 'link' ? null : problem;
}

const AFTER_A_CHANGE = { built: null, plan: null, changedSince: false };
