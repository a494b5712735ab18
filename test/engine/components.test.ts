import { appraise } from '../../src/engine';
import { aCase, aCost, aCouncil, aLine, aPost, aDeficit, componentOf, councilOf, deleted, fig, figs, say } from './support';

test('a recurring line is repeated in each later year, a one-off is not', () => {
  const amounts = { '2023/24': 100, '2024/25': 20.5 };
  const line = componentOf({ lines: [aLine('HDC', amounts)] }, 'Phases');
  expect(say([line.newInYear, line.effect, line.total])).toEqual([[100, 20.5, null], [100, 120.5, 120.5], 341]);
  const once = componentOf({ lines: [aLine('HDC', amounts, { kind: 'one-off' })] }, 'Phases');
  expect(say([once.newInYear, once.effect, once.total])).toEqual([[100, 20.5, null], [100, 20.5, 0], 120.5]);
});

test('a post is new in one year', () => {
  const post = componentOf({ posts: [aPost({ from: '2024/25' })] }, 'Chief Executive');
  expect(say([post.newInYear, post.effect, post.total])).toEqual([[0, 41_184, 0], [0, 41_184, 41_184], 82_368]);
});

test('a cost of change is a negative saving, once', () => {
  const cost = componentOf({ costs: [aCost({ '2024/25': 100.01 }, { alreadySpent: true })] }, 'Consultancy');
  expect(say([cost.newInYear, cost.effect, cost.total])).toEqual([[null, -50.01, null], [0, -50.01, 0], -50.01]);
  expect(cost.alreadySpent).toBe(true);
});

test('a share of nothing is a plain nil', () => {
  const cost = componentOf({ costs: [aCost({ '2023/24': 0.01 })] }, 'Consultancy', 'MBC');
  expect(Object.is(say(cost.newInYear[0]), 0)).toBe(true);
});

test('TBC is left out and stays TBC', () => {
  const line = componentOf({ lines: [aLine('HDC', { '2023/24': 5, '2024/25': 'TBC' })] }, 'Phases');
  expect(say([line.newInYear, line.effect, line.total])).toEqual([[5, 'TBC', null], [5, 5, 5], 15]);
});

test('what a saving needs, later years need too', () => {
  const post = componentOf({ posts: [aPost({ salary: fig('TBC'), from: '2024/25' })] }, 'Chief Executive');
  expect(say([post.newInYear, post.effect, post.total])).toEqual([
    [0, 'needs: salary', 0], [0, 'needs: salary', 'needs: salary'], 'needs: salary',
  ]);
});

describe('drivers', () => {
  const drivers = { posts: fig(0.5), 'recurring lines': fig(0.333), 'one-off lines': fig(1), 'costs of change': fig(2) };

  test('multiply in pence', () => {
    const given = { drivers, posts: [aPost()], lines: [aLine('HDC', { '2023/24': 100.05 })], costs: [aCost({ '2023/24': 100 })] };
    expect(say(componentOf(given, 'Chief Executive').newInYear)).toEqual([20_592, 0, 0]);
    expect(say(componentOf(given, 'Phases').newInYear)).toEqual([33.32, null, null]);
    expect(say(componentOf(given, 'Consultancy').newInYear)).toEqual([-100, null, null]);
  });

  test('that are missing are needed, where there is a value', () => {
    const missing = { ...drivers, posts: fig(null), 'recurring lines': fig('TBC') };
    const given = { drivers: missing, posts: [aPost()], lines: [aLine('HDC', { '2023/24': 1, '2024/25': 'TBC' })] };
    expect(say(componentOf(given, 'Phases').newInYear)).toEqual(['needs: driver', 'TBC', null]);
    expect(say(componentOf(given, 'Chief Executive').newInYear)).toEqual(['needs: driver', 0, 0]);
  });
});

test('parts of a penny are rounded, whether the driver is 1 or not', () => {
  expect(say(componentOf({ lines: [aLine('HDC', { '2023/24': 1.005 })] }, 'Phases').newInYear[0])).toBe(1.01);
  expect(say(componentOf({ lines: [aLine('HDC', { '2023/24': -1.005 })] }, 'Phases').newInYear[0])).toBe(-1.01);
});

test('the HRA share: nil without an HRA, given, or not decided', () => {
  const councils = [aCouncil('HDC'), aCouncil('MBC', { hasHra: true })];
  const posts = [aPost({ hraShare: figs({ HDC: 0.5, MBC: 0.25 }) }), aPost({ name: 'Deputy', hraShare: {} })];
  const shares = appraise(aCase({ councils, posts })).components.map(({ hraShare }) => say(hraShare));
  expect(shares).toEqual([0, 0.25, 0, 'needs: HRA share']);
});

test('a post that a line counts is shown and reaches no total', () => {
  const given = { lines: [aLine('HDC', { '2023/24': 100 }), aLine('MBC', { '2023/24': 50 })], deficits: [aDeficit('HDC', { '2023/24': 1, '2024/25': 1, '2025/26': 1 })] };
  const without = appraise(aCase(given));
  const counted = appraise(aCase({ ...given, posts: [aPost({ countedIn: 'Phases', atRisk: true })] }));
  expect(say(counted.posts[0]?.saving)).toEqual([41_184, 43_930]);
  expect(counted.sharedCosts).toHaveLength(1);
  expect(counted.components).toEqual(without.components);
  expect(counted.councils).toEqual(without.councils);
});

test('a council that waits in one year has what it had before', () => {
  const given = aCase({
    posts: [deleted({ name: 'Director', current: figs({ HDC: null, MBC: 10 }), from: '2024/25' })],
    lines: [aLine('HDC', { '2023/24': 100 })],
  });
  const hdc = councilOf(appraise(given), 'HDC');
  const needs = 'needs: salary';
  expect(say([hdc.newInYear, hdc.effect, hdc.recurringEffect, hdc.movement])).toEqual([
    [100, needs, 0], [100, needs, needs], [100, needs, needs], [100, needs, needs],
  ]);
  expect(say([hdc.periodTotal, hdc.atRisk, hdc.effectByKind[3]])).toEqual([needs, needs, [0, needs, needs]]);
});
