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
  expect(hint('lines', publishedCase, 'inMtfs')).toBe('Partly: duplicate the line and put each part into its own.');
});
