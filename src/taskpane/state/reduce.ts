import type { Progress } from '../../workbook/host';
import { WORDS } from '../words';
import type { Action } from './action';
import { alsoChanged, tabNames, tick, usualTabs, withFilled } from './chosen';
import { opened, type Editing } from './editing';
import { NOTHING_KNOWN } from './in-workbook';
import { NEITHER, titleOf, wouldBeLost } from './put-aside';
import { reduceEditing } from './reduce-editing';
import { reduceInWorkbook } from './reduce-in-workbook';
import { say, turn } from './said';
import type { BuiltReport, PaneProblem, Refused, ShownCase, State, Work } from './state';
import type { View } from './views';

/** The pane after something happened. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'work begun':
      return workBegun(state, action.work);
    case 'build begun':
      return say({ ...state, ...FRESH, view: 'workbook', built: null, work: { kind: 'building', progress: null, cancelling: false } }, WORDS.build.preparing);
    case 'tab begun':
      return tabBegun(state, action.progress);
    case 'cancel asked':
      return state.work?.kind === 'building' ? say({ ...state, work: { ...state.work, cancelling: true } }, WORDS.build.cancelling) : state;
    case 'built':
      return built(state, action.report, action.shown);
    case 'case shown':
      return caseShown(state, action);
    case 'case put aside':
      return { ...state, putAside: action.aside };
    case 'case brought back':
      return broughtBack(state);
    case 'case let go':
      return say({ ...state, putAside: null }, WORDS.aside.gone);
    case 'checks worked out':
      return state.shown === action.of ? { ...state, checks: action.checks } : state;
    case 'opening put away':
      return say({ ...state, work: null }, WORDS.cases.notOpened);
    case 'case refused':
      return caseRefused(state, action.refused);
    case 'failed':
      return failed({ ...state, work: null }, action.problem);
    case 'saved':
      return say({ ...state, work: null }, WORDS.workbook.saved(action.how, action.fileName));
    case 'inserted':
      return say({ ...state, work: null }, WORDS.functions.inserted(action.formula));
    case 'gone':
      return say({ ...state, work: null, problem: null }, WORDS.built.gone(action.place.tab));
    case 'functions loaded':
      return { ...state, functions: action.functions, problem: state.problem?.again.task === 'functions' ? null : state.problem };
    case 'functions failed':
      return failed(state, action.problem);
    case 'functions found':
      return say(state, WORDS.functions.found(action.count));
    case 'coverage counted':
      return say({ ...state, counted: action.kind }, WORDS.results.counted[action.kind]);
    case 'report copied':
      return say(state, action.copied ? WORDS.results.copied : WORDS.results.selected);
    case 'view chosen':
      return { ...state, problem: state.problem?.again.task === 'link' ? null : state.problem, view: action.view, focus: null };
    case 'workbook is new':
      return { ...state, isRoomy: true, chosen: usualTabs(state.shown?.partnershipCase ?? null, true, state.ownTicks) };
    case 'tab ticked':
      return ticked(state, action.id, action.on);
    case 'tabs added':
      return added(state, action.ids);
    case 'form opened':
      return { ...state, ...FRESH, said: '', focus: null };
    case 'message put away':
      return turn({ ...state, ...FRESH, said: '' }, 'case');
    case 'case changed':
    case 'field left':
    case 'undone':
    case 'redone':
    case 'case gone to':
    case 'case worked out':
    case 'tabs in step':
    case 'tabs written':
    case 'tabs have changed':
    case 'figure linked':
      return filled(state, reduceEditing(state, action));
    default:
      return reduceInWorkbook(state, action);
  }
}

/** What was asked for shows where it is answered. */
const VIEW_AFTER: Partial<Record<ShownCase['origin']['from'], View>> = { new: 'case' };
const VIEW_OF: Partial<Record<Work['kind'], View>> = { planning: 'workbook', checking: 'check' };

function workBegun(state: State, work: Exclude<Work['kind'], 'building'>): State {
  return say({ ...state, ...(work === 'going' ? {} : FRESH), view: VIEW_OF[work] ?? state.view, work: { kind: work } }, WORDS.working[work]);
}

/** At the start, and where a workbook's inputs can be read at last, nobody has asked for anything: the keyboard and the view stay. */
function caseShown(state: State, { shown, built: builtTabs, needsBuild, same = NEITHER }: Action & { type: 'case shown' }): State {
  const isAsked = state.shown !== null || state.work?.kind === 'opening' || state.work?.kind === 'reading';
  const editing = opened(shown.partnershipCase, shown.origin.from === 'workbook', needsBuild);
  const lost = same.held ? null : wouldBeLost(state);
  const said = `${WORDS.origin.said(shown.origin)}${lost ? ` ${WORDS.aside.said(titleOf(lost))}` : ''}`;
  const next = say({ ...state, ...AFRESH, work: null, shown, editing, putAside: lost ?? (same.aside ? null : state.putAside), checks: null, ...choiceFor(state, shown, builtTabs ?? null), refused: null, holdsNoCase: state.holdsNoCase && shown.origin.from !== 'workbook', otherCase: otherCase(state, editing) }, said);
  if (!isAsked) return next;
  return turn({ ...next, view: VIEW_AFTER[shown.origin.from] ?? 'results' }, 'case');
}

/** The case that was put aside, as it was left; the one in whose place it comes is put aside in its turn. */
function broughtBack(state: State): State {
  if (!state.putAside) return state;
  const { shown, editing, built: tabs = null } = state.putAside;
  const next = { ...state, ...AFRESH, shown, editing, putAside: wouldBeLost(state), checks: null, ...choiceFor(state, shown, tabs), otherCase: otherCase(state, editing), view: 'case' as const };
  return turn(say(next, WORDS.aside.back(titleOf(state.putAside))), 'case');
}

/** Which case the tabs show while the pane shows one that is in none. */
function otherCase(before: State, { inTabs }: Editing): string | null {
  return inTabs === null ? (before.editing.inTabs?.title ?? before.otherCase) : null;
}

/** What was found before is of the workbook as it was; `shown` is what it holds now, and null where only tabs beside it were built. */
function built(state: State, report: BuiltReport, inWorkbook: ShownCase | null = null): State {
  const isFirst = inWorkbook !== null && state.editing.inTabs === null && report.how === 'added';
  // What was changed while it was built for the first time is newer than what was built.
  const shown = isFirst && state.shown ? { ...state.shown, origin: inWorkbook.origin } : (inWorkbook ?? state.shown);
  const lost = inWorkbook && !isFirst && state.editing.inTabs === null ? wouldBeLost(state, inWorkbook) : null;
  const next = {
    ...state, ...NOTHING_KNOWN, uses: state.uses, otherCase: report.cancelled ? state.otherCase : null, work: null, built: report, shown, putAside: lost ?? state.putAside,
    editing: inWorkbook ? editingOf(state.editing, inWorkbook, isFirst) : state.editing,
    checks: shown?.partnershipCase === state.shown?.partnershipCase ? state.checks : null,
  };
  return turn(say(next, `${WORDS.built.said(report)}${lost ? ` ${WORDS.aside.said(titleOf(lost))}` : ''}`), 'built');
}

/** What is in the tabs from now on. What was changed in the pane and had no place in them before is written next. */
function editingOf(editing: Editing, { partnershipCase }: ShownCase, isFirst: boolean): Editing {
  if (editing.inTabs === null && !isFirst) return opened(partnershipCase, true);
  return { ...editing, inTabs: partnershipCase, held: partnershipCase, builtFrom: partnershipCase, needsBuild: false, decisionsWait: false };
}

function caseRefused(state: State, refused: Refused): State {
  const next = say({ ...state, work: null, refused }, WORDS.refused.title(refused.origin));
  return state.work?.kind === 'starting' ? next : turn(next, 'refused');
}

function failed(state: State, problem: PaneProblem): State {
  return turn(say({ ...state, problem }, problem.message), 'problem');
}

/** Once Cancel is asked for, that is what was said last. */
function tabBegun(state: State, progress: Progress): State {
  if (state.work?.kind !== 'building') return state;
  const next = { ...state, work: { ...state.work, progress } };
  return state.work.cancelling ? next : say(next, WORDS.build.progress(progress));
}

function ticked(state: State, id: string, on: boolean): State {
  const chosen = tick(state.chosen, id, on);
  const others = alsoChanged(state.chosen, chosen, id);
  const next = { ...state, chosen, ownTicks: { ...state.ownTicks, [id]: on } };
  return others.length === 0 ? next : say(next, WORDS.tabs.also(others, on));
}

function added(state: State, ids: readonly string[]): State {
  const chosen = ids.reduce<readonly string[]>((before, id) => tick(before, id, true), state.chosen);
  const ownTicks = { ...state.ownTicks, ...Object.fromEntries(ids.map((id) => [id, true])) };
  return turn(say({ ...state, chosen, ownTicks }, WORDS.tabs.builds(tabNames(chosen))), 'build');
}

/** A workbook keeps the tabs that it was built with. */
function choiceFor({ isRoomy, ownTicks }: State, { partnershipCase }: ShownCase, built: readonly string[] | null): Pick<State, 'chosen' | 'ownTicks'> {
  return built ? { chosen: built, ownTicks: {} } : { chosen: usualTabs(partnershipCase, isRoomy, ownTicks), ownTicks };
}

/** Where there is room, what comes into the case comes into the workbook. */
function filled(before: State, state: State): State {
  const [had, has] = [before.editing.partnershipCase, state.editing.partnershipCase];
  if (!state.isRoomy || !had || !has || had === has) return state;
  return { ...state, chosen: withFilled(state.chosen, had, has, state.ownTicks) };
}

/** What went wrong before is over once something else begins; a cell is gone to in order to put it right. */
const FRESH = { problem: null, refused: null };
/** What was planned for another case is over too. */
const AFRESH = { built: null, problem: null, plan: null, changedSince: false, removal: null, removed: null, repaired: null, isBehind: false };
