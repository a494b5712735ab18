import { publishedCase } from '../../../src/case';
import { setAt } from '../../../src/case/at-path';
import { FORMS } from '../../../src/taskpane/case/forms';
import type { PartnershipCase } from '../../../src/engine/case';

const form = (section: 'posts' | 'lines', partnershipCase: PartnershipCase) => FORMS[section]({ partnershipCase, years: ['2026/27'], isBuilt: false, sign: 1, index: 0 });
const hint = (section: 'posts' | 'lines', partnershipCase: PartnershipCase, path: string) => form(section, partnershipCase).flatMap(({ fields }) => fields).find((each) => each.path === path)?.hint;

test.each([
  [true, 'Without on-costs: they are added at the rates in About the case.'],
  [false, 'As paid in all: on-costs are not added in this case; About the case changes that.'],
])('a salary says whether it is with on-costs (included: %s)', (included, words) => {
  const partnershipCase = setAt(publishedCase, 'onCosts.included', included);
  expect(hint('posts', partnershipCase, 'salary')).toBe(`What the shared or new post will be paid. What is paid today is below. ${words}`);
  expect(form('posts', partnershipCase).find(({ title }) => title === 'Salary today')?.about).toBe(words);
});

test('a saving that is partly in the MTFS has a way to be written', () => {
  expect(hint('lines', publishedCase, 'inMtfs')).toBe('Partly: duplicate the line, choose its council again and give it another name, then put each part into its own.');
});

test('a share on the Housing Revenue Account is asked of councils that have one, and shown where it was given', () => {
  const [one, other] = publishedCase.councils.map(({ code }) => code);
  const paths = (section: 'posts' | 'lines', partnershipCase: PartnershipCase) => form(section, partnershipCase).flatMap(({ fields }) => fields.map(({ path }) => path)).filter((path) => path.startsWith('hraShare'));
  const both = setAt(setAt(publishedCase, 'councils[0].hasHra', true), 'councils[1].hasHra', true);
  expect(paths('posts', both)).toEqual([`hraShare.${one}`, `hraShare.${other}`]);
  const without = setAt(setAt(both, 'councils[0].hasHra', false), `posts[0].hraShare.${one}`, { value: null });
  expect(paths('posts', without)).toEqual([`hraShare.${other}`]);
  expect(paths('posts', setAt(without, `posts[0].hraShare.${one}`, { value: 0.2 }))).toHaveLength(2);
  const line = setAt(setAt(without, 'lines[0].council', one), 'lines[0].hraShare', { value: null });
  expect(paths('lines', line)).toEqual([]);
  expect(paths('lines', setAt(line, 'lines[0].council', other))).toEqual(['hraShare']);
});
