import { publishedCase } from '../../../src/case';
import { setAt } from '../../../src/case/at-path';
import { FORMS } from '../../../src/taskpane/case/forms';
import { appraise } from '../../../src/engine/appraise';
import type { PartnershipCase } from '../../../src/engine/case';
import type { Exact } from '../../../src/engine/money';

type Section = 'posts' | 'lines' | 'costs';
const form = (section: Section, partnershipCase: PartnershipCase) => FORMS[section]({ partnershipCase, years: ['2026/27'], isBuilt: false, sign: 1, index: 0 });
const hint = (section: Section, partnershipCase: PartnershipCase, path: string) => form(section, partnershipCase).flatMap(({ fields }) => fields).find((each) => each.path === path)?.hint;

test.each([
  [true, 'Without on-costs: they are added at the rates in About the case.'],
  [false, 'As paid in all: on-costs are not added in this case; About the case changes that.'],
])('a salary says whether it is with on-costs (included: %s)', (included, words) => {
  const partnershipCase = setAt(publishedCase, 'onCosts.included', included);
  expect(hint('posts', partnershipCase, 'salary')).toBe(`What the shared or new post will be paid. What is paid today is below. ${words}`);
  expect(form('posts', partnershipCase).find(({ title }) => title === 'Salary today')?.about).toContain(words);
});

test('a salary today is that of all the posts together, as it is counted', () => {
  const about = form('posts', publishedCase).find(({ title }) => title === 'Salary today')?.about;
  expect(about).toMatch(/^What each council pays a year today for all of these posts together, 0 where it has none: it is not multiplied by how many/);
  expect(about).not.toContain('as on one salary');
  expect(form('posts', setAt(publishedCase, 'onCosts.included', true)).find(({ title }) => title === 'Salary today')?.about).toContain('Today’s are worked out as on one salary.');
  const current = Object.fromEntries(publishedCase.councils.map(({ code }) => [code, { value: 120_000 }]));
  const four = appraise({ ...publishedCase, published: [], posts: [{ ...publishedCase.posts[0]!, kind: 'shared', posts: { value: 4 }, salary: { value: 30_000 }, current }] }).posts[0]!;
  expect([four.cost, ...four.current].map(String)).toEqual(['120000', '120000', '120000']);
});

test.each([
  ['cost sharing', /Add it under Savings lines instead: a one-off line of that council/],
  ['savings sharing', /Split it by an agreed basis that gives that council 100%/],
] as const)('a cost of one council alone has a place in %s', (kind, words) => {
  const partnershipCase = setAt(publishedCase, 'deal', { kind, basis: publishedCase.bases[0]!.name }) as PartnershipCase;
  expect(hint('costs', partnershipCase, 'basis')).toMatch(words);
  const [own] = partnershipCase.councils;
  const savings = (lines: PartnershipCase['lines']) => appraise({ ...partnershipCase, lines }).councils.map(({ periodTotal }) => periodTotal as Exact);
  const line = { ...partnershipCase.lines[0]!, name: 'Office move', council: own!.code, kind: 'one-off', amounts: { [partnershipCase.firstYear]: { value: -20_000 } } } as const;
  const [without, with_] = [savings(partnershipCase.lines), savings([...partnershipCase.lines, line])];
  const lost = without.map((saving, c) => saving.minus(with_[c]!).toNumber());
  if (kind === 'cost sharing') expect(lost).toEqual([20_000, 0]);
  else expect(lost.every((each) => each > 0)).toBe(true);
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
  const titles = (partnershipCase: PartnershipCase) => form('posts', partnershipCase).map(({ title }) => title);
  expect(titles(both)).toContain('MTFS and Housing Revenue Account');
  const neither = setAt(setAt(both, 'councils[0].hasHra', false), 'councils[1].hasHra', false);
  expect(titles({ ...neither, posts: neither.posts.map((post) => ({ ...post, hraShare: {} })) })).toContain('Medium Term Financial Strategy (MTFS)');
});

describe('what alone a basis holds is not folded away', () => {
  const { code } = publishedCase.councils[0]!;
  const none = { [code]: { value: null } };
  const opened = (basis: Partial<PartnershipCase['bases'][number]>) => {
    const own = { ...publishedCase.bases[0]!, kind: 'agreed', volumes: none, ratio: none, ...basis } as const;
    return FORMS.bases({ partnershipCase: { ...publishedCase, bases: [own] }, years: ['2026/27'], isBuilt: false, sign: 1, index: 0 }).filter(({ folded, opens }) => folded && opens).map(({ title }) => title);
  };

  test.each<[string, Parameters<typeof opened>[0], string[]]>([
    ['nothing yet', {}, []],
    ['agreed, as figures without percent', { volumes: { [code]: { value: 60 } } }, ['Or what is counted']],
    ['agreed, with a ratio as well', { volumes: { [code]: { value: 60 } }, ratio: { [code]: { value: 0.6 } } }, []],
    ['counted, with only a ratio', { kind: 'population', ratio: { [code]: { value: 'TBC' } } }, ['Or a set ratio']],
    ['counted', { kind: 'population', volumes: { [code]: { value: 60 } } }, []],
  ])('%s', (_, basis, titles) => {
    expect(opened(basis)).toEqual(titles);
  });
});
