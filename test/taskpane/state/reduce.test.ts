import { publishedCase } from '../../../src/case';
import type { Action } from '../../../src/taskpane/state/action';
import { reduce } from '../../../src/taskpane/state/reduce';
import { initialState, type BuiltReport, type PaneProblem, type Refused, type State } from '../../../src/taskpane/state/state';
import { workOut } from '../../../src/taskpane/work';

const SHOWN = workOut(publishedCase, { from: 'example' });
const OTHER = workOut({ ...publishedCase, title: 'Another' }, { from: 'workbook' });
const PROBLEM: PaneProblem = { message: 'Excel is busy.', next: 'Press Enter.', details: null, again: { task: 'build' } };
const REFUSED: Refused = { origin: { from: 'workbook' }, problems: [{ words: 'Posts!C7 is "x": give a number', cell: null }] };
const REPORT: BuiltReport = { how: 'added', words: '2 tabs.', tabs: ['Contents', 'Checks'], cancelled: false, notices: [], master: 'OK', savedAs: null };

function after(actions: readonly Action[], from: State = initialState('live')): State {
  return actions.reduce(reduce, from);
}

const shown: Action = { type: 'case shown', shown: SHOWN };

test('an open workbook starts with the fewest tabs, anything else with all', () => {
  expect(initialState('live').chosen).toEqual(['savings', 'posts', 'apportionment']);
  expect(initialState('sheet').chosen).toHaveLength(6);
  expect(initialState('file').chosen).toHaveLength(6);
});

test('the first case leaves the keyboard where it is; the next one moves it to the title', () => {
  const first = after([shown]);
  expect(first.focus).toBeNull();
  expect(first.said).toBe('The case shown is from the published example.');
  expect(after([{ type: 'case shown', shown: OTHER }], first).focus).toEqual({ on: 'case', turn: 1 });
});

test('a case that is refused leaves the former one, and says so where it is asked for', () => {
  const state = after([shown, { type: 'work begun', work: 'reading' }, { type: 'case refused', refused: REFUSED }]);
  expect(state).toMatchObject({ shown: SHOWN, refused: REFUSED, work: null, focus: { on: 'refused' } });
});

test('a workbook refused at the start moves no keyboard, nor does its case once that can be read', () => {
  const refused = after([{ type: 'work begun', work: 'starting' }, { type: 'case refused', refused: REFUSED }]);
  expect(refused).toMatchObject({ shown: null, refused: REFUSED, focus: null });
  expect(after([{ type: 'case shown', shown: OTHER }], refused)).toMatchObject({ shown: OTHER, refused: null, focus: null });
});

test('a build shows its view, its tabs as they come and what came of it', () => {
  const begun = after([shown, { type: 'build begun' }]);
  expect(begun).toMatchObject({ view: 'workbook', work: { kind: 'building', progress: null } });
  const third = reduce(begun, { type: 'tab begun', progress: { tab: 'Savings HDC', done: 2, of: 9 } });
  expect(third.said).toBe('3 of 9: Savings HDC');
  const built = reduce(third, { type: 'built', report: REPORT });
  expect(built).toMatchObject({ work: null, built: REPORT, focus: { on: 'built' } });
});

test('after Cancel is asked for, a tab that begins is not read out', () => {
  const state = after([shown, { type: 'build begun' }, { type: 'cancel asked' }, { type: 'tab begun', progress: { tab: 'Checks', done: 1, of: 9 } }]);
  expect(state.said).toBe('Stopping after this tab…');
  expect(state.work).toMatchObject({ cancelling: true, progress: { tab: 'Checks' } });
  expect(after([{ type: 'cancel asked' }]).work).toBeNull();
});

test('what a case was built to goes with the case', () => {
  expect(after([shown, { type: 'built', report: REPORT }, { type: 'case shown', shown: OTHER }]).built).toBeNull();
});

test('a problem is over when something else begins, but not when a cell is gone to', () => {
  const failed = after([shown, { type: 'case refused', refused: REFUSED }, { type: 'failed', problem: PROBLEM }]);
  expect(failed).toMatchObject({ problem: PROBLEM, said: 'Excel is busy.', focus: { on: 'problem' } });
  expect(after([{ type: 'work begun', work: 'going' }], failed).refused).toBe(REFUSED);
  expect(after([{ type: 'work begun', work: 'saving' }], failed)).toMatchObject({ problem: null, refused: null });
});

test('the same words twice are two messages', () => {
  const once = after([shown, { type: 'inserted', formula: '=A' }]);
  const twice = reduce(once, { type: 'inserted', formula: '=A' });
  expect(twice.said).not.toBe(once.said);
  expect(twice.said.trim()).toBe(once.said);
});

test('focus is not moved again when a view comes back', () => {
  expect(after([shown, { type: 'built', report: REPORT }, { type: 'view chosen', view: 'results' }]).focus).toBeNull();
});

test('checks of a case that is no longer shown are dropped', () => {
  const late: Action = { type: 'checks worked out', of: SHOWN, checks: [{ name: 'Master check', status: 'OK' }] };
  expect(after([shown, { type: 'case shown', shown: OTHER }, late]).checks).toBeNull();
  expect(after([shown, late]).checks).toHaveLength(1);
});

test('a tick that changes others says so', () => {
  expect(after([{ type: 'tab ticked', id: 'apportionment', on: false }])).toMatchObject({
    chosen: [],
    said: 'Without Savings and Shared posts too: they need what was left out.',
  });
  expect(after([{ type: 'tab ticked', id: 'facts', on: true }]).said).toBe('');
});
