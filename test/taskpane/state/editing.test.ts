import { setAt } from '../../../src/case/at-path';
import { publishedCase } from '../../../src/case';
import { reduce } from '../../../src/taskpane/state/reduce';
import type { Action } from '../../../src/taskpane/state/action';
import { placeOfPath } from '../../../src/taskpane/state/place-of-path';
import { initialState, type State } from '../../../src/taskpane/state/state';
import { workOut } from '../../../src/taskpane/work';

const SHOWN = workOut(publishedCase, { from: 'example' });
const IN_TABS = workOut(publishedCase, { from: 'workbook' });
const ONE = setAt(publishedCase, 'posts[0].salary', { value: 1 });
const TWO = setAt(ONE, 'posts[0].salary', { value: 2 });
const AT = { kind: 'item', section: 'posts', index: 0 } as const;

const after = (actions: readonly Action[], from: State = initialState('live')): State => actions.reduce(reduce, from);
const change = (partnershipCase: typeof ONE, words: string): Action => ({ type: 'case changed', step: { partnershipCase, words, at: AT } });
const open: Action = { type: 'case shown', shown: SHOWN };

test('each change is undone and done again with its words, where it is seen', () => {
  const changed = after([open, change(ONE, 'salary of Chief Executive'), change(TWO, 'salary again')]);
  expect(changed.editing).toMatchObject({ partnershipCase: TWO, past: [{ words: 'salary of Chief Executive' }, { words: 'salary again' }] });
  const back = reduce(changed, { type: 'undone' });
  expect(back).toMatchObject({ view: 'case', said: 'Undone: salary again.', editing: { partnershipCase: ONE, at: AT } });
  const first = reduce(back, { type: 'undone' });
  expect(first.editing.partnershipCase).toBe(publishedCase);
  expect(reduce(first, { type: 'undone' })).toBe(first);
  const again = after([{ type: 'redone' }, { type: 'redone' }], first);
  expect(again).toMatchObject({ said: 'Done again: salary again.', editing: { partnershipCase: TWO, future: [] } });
});

test('a change after an undo takes the place of what was undone', () => {
  const state = after([open, change(ONE, 'a'), { type: 'undone' }, change(TWO, 'b')]);
  expect(state.editing).toMatchObject({ future: [], past: [{ words: 'b' }] });
});

test('results stay those of before while something is to be put right', () => {
  const problems = [{ path: 'posts[0].name', words: 'Write a name.' }];
  const wrong = after([open, change(ONE, 'a'), { type: 'case worked out', of: ONE, problems, shown: null }]);
  expect(wrong).toMatchObject({ shown: SHOWN, editing: { problems } });
  const late = reduce(wrong, { type: 'case worked out', of: TWO, problems: [], shown: SHOWN });
  expect(late).toBe(wrong);
  const right = reduce(wrong, { type: 'case worked out', of: ONE, problems: [], shown: { headlines: SHOWN.headlines, fileName: 'x.xlsx' } });
  expect(right).toMatchObject({ shown: { partnershipCase: ONE, fileName: 'x.xlsx', origin: { from: 'example' } }, editing: { problems: [] } });
});

test('what is typed in the tabs becomes the case; that undo begins there is said', () => {
  const own = after([{ type: 'case shown', shown: IN_TABS }, change(ONE, 'a')]);
  const typed = workOut({ ...TWO, title: 'Typed' }, { from: 'workbook' });
  const state = reduce(own, { type: 'tabs have changed', shown: typed, linked: null, needsBuild: false });
  expect(state).toMatchObject({ shown: typed, editing: { partnershipCase: typed.partnershipCase, inTabs: typed.partnershipCase, past: [], beginsAt: 'tabs changed' } });
  expect(state.said).toContain('Undo begins from there');
  const quiet = reduce(after([{ type: 'case shown', shown: IN_TABS }]), { type: 'tabs have changed', shown: typed, linked: null, needsBuild: false });
  expect(quiet).toMatchObject({ said: 'The case shown is from this workbook.', editing: { beginsAt: null } });
});

test('a place that is no longer in the case is its list', () => {
  const at = { kind: 'item', section: 'posts', index: publishedCase.posts.length } as const;
  const more = { ...publishedCase, posts: [...publishedCase.posts, { ...publishedCase.posts[0]!, name: 'New' }] };
  const state = after([open, { type: 'case changed', step: { partnershipCase: more, words: 'new post', at }, goes: { at, focus: { on: 'field', item: 'first' } } }]);
  expect(state).toMatchObject({ editing: { at }, focus: { on: 'field', item: 'first' }, said: 'Changed: new post.' });
  expect(reduce(state, { type: 'undone' }).editing.at).toEqual({ kind: 'section', section: 'posts' });
});

test.each([
  ['posts[2].current.HDC', { kind: 'item', section: 'posts', index: 2 }],
  ['councils', { kind: 'section', section: 'councils' }],
  ['onCosts.niRate', { kind: 'section', section: 'about' }],
  ['published[3].value', { kind: 'section', section: 'about' }],
])('the field %s has its place', (path, at) => {
  expect(placeOfPath(path)).toEqual(at);
});
