import { appraise, CaseProblems, checkCase, type PartnershipCase } from '../../src/engine';
import {
  aBasis, aCase, aCost, aCouncil, aDeficit, aLine, anOpportunity, aPost, aPublished, deleted, fig, figs, theReference,
} from './support';

function paths(given: Partial<PartnershipCase>): string[] {
  return checkCase(aCase(given)).map(({ path }) => path);
}

test('a good case has no problems', () => {
  expect(checkCase(theReference())).toEqual([]);
  expect(checkCase(aCase({ posts: [deleted()] }))).toEqual([]);
});

test('all problems at once, each with path, value and what would be right', () => {
  const bad = aCase({
    firstYear: '2023/25',
    posts: [aPost({ basis: 'Populaton', posts: fig(0) })],
    costs: [aCost({ '2023/24': -1 })],
  });
  const problems = checkCase(bad);
  expect(problems).toEqual([
    { path: 'firstYear', value: '2023/25', expected: '"2023/25" is not a financial year: the year after 2023 ends in 24, so write 2023/24' },
    { path: 'posts[0].posts', value: 0, expected: 'write a number above 0, such as 1, 2 or 0.6' },
    { path: 'posts[0].basis', value: 'Populaton', expected: 'write the name of a basis of the case: Equal, Population' },
    { path: 'costs[0].amounts["2023/24"]', value: -1, expected: 'write a cost as a number of pounds, 0 or more: a cost is positive' },
  ]);
  expect(() => appraise(bad)).toThrow(CaseProblems);
  expect(() => appraise(bad)).toThrow('posts[0].basis is "Populaton": write the name of a basis of the case: Equal, Population');
});

test.each<[string, Partial<PartnershipCase>, string[]]>([
  ['one council', { councils: [aCouncil('HDC')], bases: [] }, ['councils']],
  ['thirteen councils', { councils: Array.from({ length: 13 }, (_, i) => aCouncil(`C${i + 10}`)), bases: [] }, ['councils']],
  ['codes', { councils: [aCouncil('hdc'), aCouncil('A'), aCouncil('HDCHDCH')], bases: [] }, ['councils[0].code', 'councils[1].code', 'councils[2].code']],
  ['codes that are not unique', { councils: [aCouncil('HDC'), aCouncil('HDC')], bases: [] }, ['councils[1].code']],
  ['a pension rate in percent', { councils: [aCouncil('HDC', { pensionRate: fig(21) }), aCouncil('MBC')] }, ['councils[0].pensionRate']],
  ['a council without a name', { councils: [aCouncil('HDC', { name: '' }), aCouncil('MBC', { name: ' M' })] }, ['councils[0].name', 'councils[1].name']],
  ['years', { yearCount: 11 }, ['yearCount']],
  ['part years', { yearCount: 2.5 }, ['yearCount']],
  ['no title', { title: ' ' }, ['title']],
  ['savings sharing without a basis', { deal: { kind: 'savings sharing' } }, ['deal.basis']],
  ['savings sharing on no basis of the case', { deal: { kind: 'savings sharing', basis: 'X' } }, ['deal.basis']],
  [
    'rates and drivers',
    {
      onCosts: { included: false, niRate: fig(13.8), niThreshold: fig(-1), levyRate: fig(NaN) },
      gradePercents: { High: fig(15), Medium: fig(0.1), Low: fig(-0.1) },
      drivers: { posts: fig(-1), 'recurring lines': fig(Infinity), 'one-off lines': fig(2), 'costs of change': fig(0) },
    },
    ['onCosts.niRate', 'onCosts.niThreshold', 'onCosts.levyRate', 'gradePercents.High', 'gradePercents.Low', 'drivers.posts', 'drivers["recurring lines"]'],
  ],
  [
    'bases',
    {
      bases: [
        aBasis('A', { volumes: figs({ HDC: -1, XXX: 1 }), percentPlaces: 11 }),
        aBasis('A', { ratio: figs({ HDC: 0.65, MBC: 0.3 }), percentPlaces: 0.5 }),
        aBasis('B', { ratio: figs({ HDC: 0, MBC: 0 }) }),
      ],
    },
    ['bases[0].volumes.HDC', 'bases[0].volumes.XXX', 'bases[0].percentPlaces', 'bases[1].ratio', 'bases[1].percentPlaces', 'bases[2].ratio', 'bases[1].name'],
  ],
  [
    'posts',
    {
      posts: [
        aPost({ employer: 'XXX', salary: fig(-1), from: '2030/31', countedIn: 'Nothing', current: figs({ HDC: -5, XXX: 1 }), inMtfs: { XXX: 'no' }, hraShare: figs({ HDC: 50 }) }),
        { ...deleted(), kind: 'new', name: 'Chief Executive' },
      ],
    },
    [
      'posts[0].current.HDC', 'posts[0].current.XXX', 'posts[0].inMtfs.XXX', 'posts[0].hraShare.HDC', 'posts[0].from', 'posts[0].countedIn',
      'posts[0].salary', 'posts[0].employer', 'posts[1].employer', 'posts[1].basis', 'posts[1].name',
    ],
  ],
  [
    'lines',
    { lines: [aLine('XXX', { '2030/31': 1 }), aLine('HDC', { '2023/24': 1.1e12 }, { hraShare: fig(2) }), aLine('HDC', {}), aLine('MBC', { '2023/24': -5 })] },
    ['lines[0].council', 'lines[0].amounts["2030/31"]', 'lines[1].amounts["2023/24"]', 'lines[1].hraShare', 'lines[2].name'],
  ],
  [
    'costs',
    { costs: [aCost({ '2030/31': 'TBC' }, { basis: 'X', yearIncurred: '2022', inMtfs: { X: 'no' }, hraShare: figs({ HDC: -1 }) }), aCost({}, { yearIncurred: 'TBC' })] },
    ['costs[0].amounts["2030/31"]', 'costs[0].basis', 'costs[0].yearIncurred', 'costs[0].inMtfs.X', 'costs[0].hraShare.HDC', 'costs[1].name'],
  ],
  ['deficits', { deficits: [aDeficit('HDC', { '2023/24': -1e12 }), aDeficit('HDC', { '2019/20': 1 }), aDeficit('X', {})] }, ['deficits[1].amounts["2019/20"]', 'deficits[2].council', 'deficits[1].council']],
  [
    'opportunities',
    {
      opportunities: [
        { ...anOpportunity({ implemented: 'soon', budget: figs({ HDC: -1 }) }), grades: { savings: { HDC: 'high' as never, X: 'Low' }, efficiency: {}, service: {}, growth: {} } },
        anOpportunity(),
      ],
    },
    ['opportunities[0].implemented', 'opportunities[0].budget.HDC', 'opportunities[0].grades.savings.X', 'opportunities[0].grades.savings.HDC', 'opportunities[1].name'],
  ],
  [
    'published figures',
    {
      published: [
        aPublished('post saving', Infinity, { items: ['Nobody'], council: 'X', places: 0.5 }),
        aPublished('deficit', 1),
        aPublished('new in the year', 1, { items: [], year: '1999/00' }),
        aPublished('coverage', 0.5),
      ],
    },
    [
      'published[0].value', 'published[0].places', 'published[0].measure.council', 'published[0].measure.items[0]', 'published[1].measure.year',
      'published[2].measure.items', 'published[2].measure.year',
    ],
  ],
  ['facts', { facts: [{ topic: 'Profile', item: 'Members', about: 'HDC', figure: fig(NaN) }] }, ['facts[0].figure']],
])('%s', (_, given, expected) => {
  expect(paths(given)).toEqual(expected);
});

test('thirds are a ratio', () => {
  const councils = [aCouncil('AA'), aCouncil('BB'), aCouncil('CC')];
  const third = fig(0.333333333333333);
  expect(paths({ councils, bases: [aBasis('Agreed', { kind: 'agreed', ratio: { AA: third, BB: third, CC: third } })] })).toEqual([]);
});

test('every problem says in a sentence what would be right', () => {
  const problems = checkCase(aCase({ councils: [], bases: [], posts: [aPost()], lines: [aLine('HDC', {})] }));
  expect(problems.length).toBeGreaterThan(4);
  for (const { expected } of problems) expect(expected.length).toBeGreaterThan(10);
  expect(problems.find(({ path }) => path === 'posts[0].basis')?.expected).toBe('the case has no bases yet: add it there first, or leave this out');
});
