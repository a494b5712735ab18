import { appraise, type PartnershipCase } from '../../src/engine';
import { aBasis, aCase, aCost, aCouncil, aDeficit, aLine, anOpportunity, aPost, fig, figs } from './support';

const deficits = ['HDC', 'MBC'].map((code) => aDeficit(code, { '2023/24': 1, '2024/25': 1, '2025/26': 1 }));

function outstanding(given: Partial<PartnershipCase>): string[] {
  return appraise(aCase({ deficits, ...given })).outstanding.map(({ what, where }) => `${what}: ${where}`);
}

test('a case with everything in it has nothing outstanding', () => {
  expect(outstanding({ posts: [aPost()], lines: [aLine('HDC', { '2023/24': 1 })], costs: [aCost({ '2023/24': 1 })] })).toEqual([]);
});

test('posts and salaries', () => {
  const post = aPost({ posts: fig('TBC'), salary: fig(null), current: figs({ HDC: 'TBC' }) });
  expect(outstanding({ posts: [post] })).toEqual([
    'to be confirmed: Chief Executive, number of posts',
    'missing: Chief Executive, salary',
    'to be confirmed: Chief Executive, salary today, HDC',
    'missing: Chief Executive, salary today, MBC',
  ]);
  expect(outstanding({ posts: [aPost({ kind: 'new', current: {} })] })).toEqual([]);
});

test('weights', () => {
  const bases = [
    aBasis('Equal'),
    aBasis('Tax base', { volumes: figs({ MBC: 1 }), ratio: figs({ HDC: 0.66, MBC: 0.34 }) }),
    aBasis('Agreed', { kind: 'agreed', ratio: figs({ HDC: 'TBC' }) }),
    aBasis('Signed', { kind: 'agreed', ratio: figs({ HDC: 0.5, MBC: 0.5 }) }),
  ];
  expect(outstanding({ bases })).toEqual([
    'missing: Tax base, volume, HDC',
    'to be confirmed: Agreed, ratio, HDC',
    'missing: Agreed, ratio, MBC',
  ]);
});

test('lines, costs and deficits; a year without a figure is no gap in a line', () => {
  const given = { lines: [aLine('HDC', { '2024/25': 'TBC' })], costs: [aCost({ '2023/24': 'TBC' })], deficits: [aDeficit('HDC', { '2023/24': 1, '2024/25': 'TBC' })] };
  expect(outstanding(given)).toEqual([
    'to be confirmed: Phases, 2024/25, HDC',
    'to be confirmed: Consultancy, 2023/24',
    'to be confirmed: Deficit, 2024/25, HDC',
    'missing: Deficit, 2025/26, HDC',
    'missing: Deficit, MBC',
  ]);
});

test('what is not decided or not known', () => {
  const given = {
    councils: [aCouncil('HDC'), aCouncil('MBC', { hasHra: true })],
    posts: [aPost({ inMtfs: { HDC: 'not known' } }), aPost({ name: 'Counted', countedIn: 'Phases', inMtfs: {}, current: figs({ HDC: 0, MBC: 113_930 }) })],
    lines: [aLine('MBC', { '2023/24': 1 }, { inMtfs: 'not known' })],
    costs: [aCost({ '2023/24': 1 }, { inMtfs: {}, hraShare: figs({ MBC: 0.5 }) })],
  };
  expect(outstanding(given)).toEqual([
    'not known: Chief Executive, already in the MTFS, HDC',
    'not known: Chief Executive, already in the MTFS, MBC',
    'not decided: Chief Executive, HRA share, MBC',
    'not known: Phases, already in the MTFS, MBC',
    'not decided: Phases, HRA share, MBC',
  ]);
});

test('savings grades to be confirmed', () => {
  const opportunity = anOpportunity();
  const opportunities = [{ ...opportunity, grades: { ...opportunity.grades, savings: { HDC: 'TBC' as const, MBC: 'Low' as const } } }];
  expect(outstanding({ opportunities })).toEqual(['to be confirmed: Planning policy, savings grade, HDC']);
});

test('rates, when on-costs are included, and drivers', () => {
  const onCosts = { included: true, niRate: fig(null), niThreshold: fig(9100), levyRate: fig('TBC') };
  const drivers = { posts: fig(null), 'recurring lines': fig(1), 'one-off lines': fig(1), 'costs of change': fig(1) };
  expect(outstanding({ onCosts, drivers, councils: [aCouncil('HDC', { pensionRate: fig(0.2) }), aCouncil('MBC')] })).toEqual([
    'missing: Driver, posts',
    'missing: On-costs, employer National Insurance rate',
    'to be confirmed: On-costs, apprenticeship levy',
    'missing: On-costs, pension rate, MBC',
  ]);
});

/** Where each is put right, by what is said of it. */
function paths(given: Partial<PartnershipCase>): Record<string, string | null> {
  return Object.fromEntries(appraise(aCase({ deficits, ...given })).outstanding.map(({ where, path }) => [where, path]));
}

test('each says the field in which it is put right', () => {
  const councils = [aCouncil('HDC', { hasHra: true }), aCouncil('MBC')];
  const given = {
    councils,
    onCosts: { included: true, niRate: fig(null), niThreshold: fig(9100), levyRate: fig(0.005) },
    bases: [aBasis('Equal'), aBasis('Tax base', { volumes: figs({ MBC: 1 }), ratio: figs({ HDC: 0.66, MBC: 0.34 }) })],
    posts: [aPost({ inMtfs: { HDC: 'yes', MBC: 'not known' }, salary: fig('TBC') })],
    lines: [aLine('MBC', { '2023/24': 1 }), aLine('HDC', { '2024/25': 'TBC' }, { name: 'Depot', inMtfs: 'not known' }), aLine('MBC', {}, { name: 'Vans' })],
    costs: [aCost({ '2023/24': 1 }), aCost({ '2024/25': 'TBC' }, { name: 'Advice' }), aCost({}, { name: 'Move' })],
    deficits: [aDeficit('HDC', { '2023/24': 1, '2024/25': 1 })],
  } satisfies Partial<PartnershipCase>;
  expect(paths(given)).toEqual({
    'On-costs, employer National Insurance rate': 'onCosts.niRate',
    'On-costs, pension rate, HDC': 'councils[0].pensionRate',
    'On-costs, pension rate, MBC': 'councils[1].pensionRate',
    'Tax base, volume, HDC': 'bases[1].volumes.HDC',
    'Chief Executive, salary': 'posts[0].salary',
    'Depot, 2024/25, HDC': 'lines[1].amounts["2024/25"]',
    'Vans, any amount, MBC': 'lines[2].amounts["2023/24"]',
    'Advice, 2024/25': 'costs[1].amounts["2024/25"]',
    'Move, any amount': 'costs[2].amounts["2023/24"]',
    'Deficit, 2025/26, HDC': 'deficits[0].amounts["2025/26"]',
    'Deficit, MBC': 'deficits',
    'Chief Executive, already in the MTFS, MBC': 'posts[0].inMtfs.MBC',
    'Depot, already in the MTFS, HDC': 'lines[1].inMtfs',
    'Chief Executive, HRA share, HDC': 'posts[0].hraShare.HDC',
    'Depot, HRA share, HDC': 'lines[1].hraShare',
    'Consultancy, HRA share, HDC': 'costs[0].hraShare.HDC',
    'Advice, HRA share, HDC': 'costs[1].hraShare.HDC',
    'Move, HRA share, HDC': 'costs[2].hraShare.HDC',
  });
});

test('of two that are called the same, each leads to its own field', () => {
  const lines = [aLine('HDC', { '2023/24': 'TBC' }), aLine('MBC', { '2023/24': 'TBC' })];
  expect(appraise(aCase({ deficits, lines })).outstanding.map(({ path }) => path)).toEqual(['lines[0].amounts["2023/24"]', 'lines[1].amounts["2023/24"]']);
});

test('counts that are all nil are put right where they were counted', () => {
  const nil = figs({ HDC: 0, MBC: 0 });
  const bases = [aBasis('Equal'), aBasis('Hours', { kind: 'timesheet', volumes: nil }), aBasis('Signed', { kind: 'agreed', volumes: nil })];
  expect(paths({ bases })).toEqual({
    'Hours, weights that add to more than nothing': 'bases[1].volumes.HDC',
    'Signed, weights that add to more than nothing': 'bases[2].volumes.HDC',
  });
});

test('grades, and drivers by the names they have', () => {
  const opportunity = anOpportunity();
  const opportunities = [opportunity, { ...opportunity, name: 'Bins', grades: { ...opportunity.grades, savings: { HDC: 'TBC' as const, MBC: 'Low' as const } } }];
  const drivers = { posts: fig(1), 'recurring lines': fig(null), 'one-off lines': fig(1), 'costs of change': fig(1) };
  expect(paths({ opportunities, drivers })).toEqual({ 'Driver, recurring lines': 'drivers["recurring lines"]', 'Bins, savings grade, HDC': 'opportunities[1].grades.savings.HDC' });
});

test('nothing is asked of the adjustments that share savings: each item leads to a field, and is there without sharing too', () => {
  const given = {
    councils: [aCouncil('HDC', { hasHra: true }), aCouncil('MBC', { hasHra: true })],
    bases: [aBasis('Equal')],
    lines: [aLine('HDC', { '2023/24': 100, '2024/25': 'TBC' }), aLine('MBC', { '2023/24': 'TBC' }, { name: 'Vans', kind: 'one-off' })],
  } satisfies Partial<PartnershipCase>;
  const shared = { ...given, deal: { kind: 'savings sharing', basis: 'Equal' } } satisfies Partial<PartnershipCase>;
  expect(appraise(aCase({ deficits, ...shared })).components.filter(({ path }) => path === null)).toHaveLength(4);
  expect(paths(shared)).toEqual(paths(given));
  expect(paths(shared)).toEqual({
    'Phases, 2024/25, HDC': 'lines[0].amounts["2024/25"]',
    'Vans, 2023/24, MBC': 'lines[1].amounts["2023/24"]',
    'Phases, HRA share, HDC': 'lines[0].hraShare',
    'Vans, HRA share, MBC': 'lines[1].hraShare',
  });
});
