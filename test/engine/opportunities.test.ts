import { appraise, type Grade, type Opportunity } from '../../src/engine';
import { aCase, anOpportunity, fig, figs, say } from './support';

function graded(hdc: Grade, mbc: Grade, given: Partial<Opportunity> = {}): Opportunity {
  const base = anOpportunity(given);
  return { ...base, grades: { ...base.grades, savings: { HDC: hdc, MBC: mbc } } };
}

function indicative(opportunity: Opportunity, gradePercents = { High: fig(0.15), Medium: fig(0.1), Low: fig(0.05) }): unknown {
  return say(appraise(aCase({ opportunities: [opportunity], gradePercents })).opportunities[0]?.indicative);
}

test('a grade is worth its percentage of a budget, where one is given', () => {
  expect(indicative(graded('High', 'Low', { budget: figs({ HDC: 1000.1, MBC: 333.3 }) }))).toEqual([150.02, 16.67]);
  expect(indicative(graded('Medium', 'Medium', { budget: figs({ HDC: 0, MBC: 'TBC' }) }))).toEqual([0, 'budget not given']);
});

test('no grade is no figure, never £0', () => {
  expect(indicative(graded('None', 'TBC', { budget: figs({ HDC: 100, MBC: 100 }) }))).toEqual(['no figure', 'TBC']);
  const percents = { High: fig(null), Medium: fig(0.1), Low: fig(0.05) };
  expect(indicative(graded('High', 'High', { budget: figs({ HDC: 100 }) }), percents)).toEqual(['budget not given', 'budget not given']);
});

test('an opportunity that is not graded is to be confirmed', () => {
  const opportunity = { ...anOpportunity(), grades: { savings: { HDC: 'High' as const }, efficiency: {}, service: {}, growth: {} } };
  expect(indicative(opportunity)).toEqual(['budget not given', 'TBC']);
});

test('opportunities reach no saving', () => {
  const opportunities = [graded('High', 'High', { budget: figs({ HDC: 1e6, MBC: 1e6 }) })];
  expect(appraise(aCase({ opportunities })).councils).toEqual(appraise(aCase()).councils);
});

test('rolled up by potential, council and year, TBC last', () => {
  const opportunities = [
    graded('High', 'TBC', { name: 'A', implemented: 'TBC' }),
    graded('High', 'None', { name: 'B', implemented: '2025/26' }),
    graded('Low', 'None', { name: 'C', implemented: '2024/25' }),
  ];
  const { rollUp } = appraise(aCase({ opportunities }));
  expect(rollUp).toHaveLength(4 * 2 * 4);
  expect(rollUp.slice(0, 5).map(({ potential, council, implemented }) => [potential, council, implemented])).toEqual([
    ['savings', 'HDC', null], ['savings', 'HDC', '2024/25'], ['savings', 'HDC', '2025/26'], ['savings', 'HDC', 'TBC'], ['savings', 'MBC', null],
  ]);
  expect(rollUp[0]?.counts).toEqual({ High: 2, Medium: 0, Low: 1, None: 0, TBC: 0 });
  expect(rollUp[3]?.counts).toEqual({ High: 1, Medium: 0, Low: 0, None: 0, TBC: 0 });
  expect(rollUp[4]?.counts).toEqual({ High: 0, Medium: 0, Low: 0, None: 2, TBC: 1 });
});
