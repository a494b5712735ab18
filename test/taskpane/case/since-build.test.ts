import { publishedCase } from '../../../src/case';
import { withValue } from '../../../src/taskpane/case/change';
import { withCopy, withItem, withoutItem } from '../../../src/taskpane/case/items';
import { sinceBuild } from '../../../src/taskpane/case/since-build';
import { CASE_WORDS } from '../../../src/taskpane/words/case';

const said = (now: typeof publishedCase) => CASE_WORDS.needsBuild(sinceBuild(publishedCase, now));

test('lines that were only added are in the totals', () => {
  const added = withCopy(publishedCase, 'lines', 0);
  expect(sinceBuild(publishedCase, added)).toEqual({ linesAdded: 1, changed: [] });
  expect(said(added)).toBe('A line was added: its amounts are in the totals. Build again to give it rows of its own, and to count what it says of the MTFS, the HRA and risk.');
  expect(said(withCopy(added, 'lines', 1))).toBe('2 lines were added: their amounts are in the totals. Build again to give them rows of their own, and to count what they say of the MTFS, the HRA and risk.');
});

test('whatever else has changed is named', () => {
  expect(said(withoutItem(publishedCase, 'lines', 0))).toBe('The calculated tabs need a build to follow. Changed since the last: the lines.');
  expect(said(withValue(publishedCase, 'lines[0].name', 'Other'))).toContain('Changed since the last: the lines.');
  expect(said(withCopy(withItem(publishedCase, 'posts'), 'lines', 0))).toContain('Changed since the last: the posts and the lines.');
  expect(said({ ...publishedCase, firstYear: '2030/31', yearCount: 2 })).toContain('Changed since the last: the years.');
  expect(said({ ...publishedCase, title: 'Other' })).toContain('Changed since the last: the title.');
});

test('a change that is not known is not made up', () => {
  expect(CASE_WORDS.needsBuild({ linesAdded: 0, changed: [] })).toBe('The calculated tabs need a build to follow.');
});
