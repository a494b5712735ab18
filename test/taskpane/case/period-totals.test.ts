import { publishedCase } from '../../../src/case';
import { complete } from '../../../src/case/complete';
import { appraise } from '../../../src/engine';
import { TBC, type PartnershipCase } from '../../../src/engine/case';
import { periodTotals } from '../../../src/taskpane/case/period-totals';
import { aCase, aCost, aDeficit, aLine, aPost, figs } from '../../engine/support';

const CASE: PartnershipCase = aCase({
  posts: [aPost({ salary: { value: 200_000 } }), aPost({ name: 'Director', countedIn: 'Phases' }), aPost({ name: 'Head', salary: { value: null } })],
  lines: [
    aLine('HDC', { '2023/24': 1000, '2024/25': 500.5 }), aLine('MBC', { '2023/24': -200 }), aLine('HDC', { '2023/24': 10, '2024/25': TBC }, { name: 'Bins', kind: 'one-off' }),
    aLine('MBC', { '2024/25': TBC }, { name: 'Bins' }), aLine('MBC', { '2024/25': null }, { name: 'Vans' }),
  ],
  costs: [aCost({ '2023/24': 101, '2024/25': 9 }), aCost({ '2023/24': TBC }, { name: 'Advice' }), aCost({}, { name: 'Move' })],
  deficits: [aDeficit('HDC', { '2023/24': 1.5, '2024/25': 2, '2025/26': -1 }, { unit: '£000' }), aDeficit('MBC', figsOf(10), { kind: 'new gap' })],
});

function figsOf(value: number): Record<string, number> {
  return { '2023/24': value, '2024/25': value, '2025/26': value };
}

test('lines come to what continues, in the sign of the workbook, and say what is open', () => {
  expect(periodTotals(CASE, 'lines', 1)).toEqual(['£4,001', '-£600', '£10 and TBC', 'TBC', 'no amount yet']);
  expect(periodTotals(CASE, 'lines', -1)).toEqual(['-£4,001', '£600', '-£10 and TBC', 'TBC', 'no amount yet']);
});

test('costs and deficits are positive whatever the sign of a saving', () => {
  for (const sign of [1, -1] as const) {
    expect(periodTotals(CASE, 'costs', sign)).toEqual(['£110', 'TBC', 'no amount yet']);
    expect(periodTotals(CASE, 'deficits', sign)).toEqual(['£2,500', '£60']);
  }
});

test('posts come to the saving of all councils', () => {
  expect(periodTotals(CASE, 'posts', 1)).toEqual(['£75,342', 'counted in Phases', 'needs: salary']);
  expect(periodTotals(CASE, 'posts', -1)?.[0]).toBe('-£75,342');
  expect(periodTotals(aCase({ posts: [aPost({ current: figs({ HDC: 1.25, MBC: 0 }), salary: { value: 0 } })] }), 'posts', 1)).toEqual(['£3.75']);
});

test('they are the totals of the tabs', () => {
  const given = complete(publishedCase);
  const { components } = appraise(given);
  expect(periodTotals(given, 'lines', -1)?.length).toBe(given.lines.length);
  given.lines.forEach(({ name, council }, i) => {
    const own = components.find((each) => each.path === `lines[${i}]`);
    expect([own?.name, own?.council]).toEqual([name, council]);
  });
});

test('there are none while something is to be put right', () => {
  expect(periodTotals({ ...CASE, title: '' }, 'lines', 1)).toBeNull();
});
