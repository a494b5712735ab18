import { nextStep } from '../../../src/taskpane/case/next-step';
import { newCase } from '../../../src/taskpane/case/new-case';
import { withItem } from '../../../src/taskpane/case/items';
import { withValue } from '../../../src/taskpane/case/change';
import { CASE_WORDS } from '../../../src/taskpane/words/case';
import { publishedCase } from '../../../src/case';
import { NOT_EDITED } from '../../../src/taskpane/state/editing';
import { appraise, type PartnershipCase } from '../../../src/engine';
import { headlinesOf } from '../../../src/workbook/headlines';

function fresh(): PartnershipCase {
  const made = newCase({ councils: [{ name: 'Harborough', hasHra: true }, { name: 'Melton', hasHra: true }], firstYear: '2026/27', yearCount: '1', signConvention: 'budget book' });
  if (!('made' in made)) throw new Error('the answers make a case');
  return made.made;
}

const next = (partnershipCase: PartnershipCase, more: Partial<typeof NOT_EDITED> = {}) => nextStep({ ...NOT_EDITED, partnershipCase, ...more }, headlinesOf(partnershipCase, appraise(partnershipCase)).outstanding);
const put = (given: PartnershipCase, path: string, value: number) => withValue(given, path, { value });

const DEFICIT = put(fresh(), 'deficits[0].amounts["2026/27"]', 100);
const NAMED = put(withValue(withValue(withItem(DEFICIT, 'lines'), 'lines[0].name', 'Depot'), 'lines[0].inMtfs', 'no'), 'lines[0].hraShare', 0);
const FILLED = put(NAMED, 'lines[0].amounts["2026/27"]', 5);
const WHOLE = put(FILLED, 'deficits[1].amounts["2026/27"]', 7);

test('from a new case to its tabs', () => {
  expect(next(fresh())).toEqual({ what: 'begin', wants: ['deficits', 'lines', 'posts'] });
  expect(next(DEFICIT)).toEqual({ what: 'begin', wants: ['lines', 'posts'] });
  expect(next(NAMED)).toEqual({ what: 'fill in', count: 2, path: 'lines[0].amounts["2026/27"]', ofHra: false });
  expect(next(FILLED)).toEqual({ what: 'fill in', count: 1, path: 'deficits[1].amounts["2026/27"]', ofHra: false });
  expect(next(WHOLE)).toEqual({ what: 'build' });
  expect(next(WHOLE, { inTabs: WHOLE })).toEqual({ what: 'see' });
});

test('what is to be confirmed, ungraded or not known is outstanding too, as Results counts it', () => {
  const toConfirm = withValue(WHOLE, 'lines[0].amounts["2026/27"]', { value: 'TBC' });
  expect(next(toConfirm)).toEqual({ what: 'fill in', count: 1, path: 'lines[0].amounts["2026/27"]', ofHra: false });
  const ungraded = withValue(withValue(withItem(WHOLE, 'opportunities'), 'opportunities[0].name', 'Fleet'), 'opportunities[0].area', 'Waste');
  expect(next(ungraded)).toEqual({ what: 'fill in', count: 2, path: expect.stringMatching(/^opportunities\[0\]\.grades\.savings/), ofHra: false });
  expect(next(publishedCase)).toMatchObject({ what: 'fill in', count: appraise(publishedCase).outstanding.length });
  expect(CASE_WORDS.nextSays({ what: 'fill in', count: 9, path: null, ofHra: false })).toBe('9 items are outstanding: missing, to be confirmed or undecided.');
});

test('where HRA shares wait, it is said where a council can say that it has no HRA', () => {
  const undecided = withValue(WHOLE, 'lines[0].hraShare', { value: null });
  expect(next(undecided)).toEqual({ what: 'fill in', count: 1, path: 'lines[0].hraShare', ofHra: true });
  expect(CASE_WORDS.nextSays({ what: 'fill in', count: 1, path: null, ofHra: true })).toContain('has no Housing Revenue Account');
  expect(next(withValue(undecided, 'councils[0].hasHra', false))).toEqual({ what: 'build' });
  expect(next(withValue(undecided, 'councils[1].hasHra', false))).toMatchObject({ what: 'fill in', ofHra: false });
});

test('an empty item that was just added is of no case that is worked out yet, so that nothing is said', () => {
  const at = { kind: 'item', section: 'posts', index: 0 } as const;
  const past = [{ partnershipCase: WHOLE, words: CASE_WORDS.added('posts'), at }];
  const outstanding = headlinesOf(WHOLE, appraise(WHOLE)).outstanding;
  expect(nextStep({ ...NOT_EDITED, partnershipCase: withItem(WHOLE, 'posts'), at, past }, outstanding)).toBeNull();
});

test('the deficits are not offered where they are looked at', () => {
  const at = { kind: 'section', section: 'deficits' } as const;
  expect(next(fresh(), { at })).toEqual({ what: 'begin', wants: ['lines', 'posts'] });
  const withLine = put(withValue(withItem(fresh(), 'lines'), 'lines[0].name', 'Depot'), 'lines[0].amounts["2026/27"]', 5);
  expect(next(withLine)).toEqual({ what: 'begin', wants: ['deficits'] });
  expect(next(withLine, { at: { kind: 'item', section: 'deficits', index: 0 } })).toMatchObject({ what: 'fill in', path: 'deficits[0].amounts["2026/27"]' });
});

test('what is to be put right, and a build that is wanted, are said elsewhere', () => {
  expect(next(WHOLE, { problems: [{ path: 'title', words: 'Write a name.' }] })).toBeNull();
  expect(next(WHOLE, { inTabs: WHOLE, needsBuild: true })).toBeNull();
});
