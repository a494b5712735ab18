import { appraise, type PartnershipCase } from '../../src/engine';
import { aBasis, aCase, aCost, aLine, aPost, deleted, fig, figs, say } from './support';

function shared(given: Partial<PartnershipCase>) {
  return appraise(aCase(given)).sharedCosts;
}

test('posts, then costs year by year where there is a figure; deleted posts have nothing to share', () => {
  const found = shared({ posts: [aPost(), deleted({ name: 'Director' })], costs: [aCost({ '2023/24': 100, '2025/26': 'TBC' })] });
  expect(found.map(({ item, of, year }) => [item, of, year])).toEqual([
    ['Chief Executive', 'post', null],
    ['Consultancy, 2023/24', 'cost of change', '2023/24'],
    ['Consultancy, 2025/26', 'cost of change', '2025/26'],
  ]);
  expect(say(found[2]?.shares)).toEqual(['TBC', 'TBC']);
  expect(found[2]?.onBases[0]?.workings).toBeNull();
});

test('on every basis, against the chosen one and against equal: to pay less is a gain', () => {
  const [found] = shared({ posts: [aPost({ basis: 'Population' })] });
  expect(say(found?.shares)).toEqual([91_000, 49_000]);
  expect(say(found?.equal)).toEqual([70_000, 70_000]);
  const [equal, population] = found?.onBases ?? [];
  expect(say(equal?.againstChosen)).toEqual([21_000, -21_000]);
  expect(say(equal?.againstEqual)).toEqual([0, 0]);
  expect(say(population?.againstEqual)).toEqual([-21_000, 21_000]);
});

test('a basis without weights waits for them, and nothing can be set against it', () => {
  const bases = [aBasis('Equal'), aBasis('Timesheet', { kind: 'timesheet' })];
  const [found] = shared({ bases, posts: [aPost({ basis: 'Timesheet' })] });
  expect(say(found?.shares)).toEqual(['needs: weights', 'needs: weights']);
  expect(say(found?.onBases[0]?.againstChosen)).toEqual(['needs: weights', 'needs: weights']);
  expect(say(found?.onBases[1]?.againstEqual)).toEqual(['needs: weights', 'needs: weights']);
  expect(say(appraise(aCase({ bases, posts: [aPost({ basis: 'Timesheet' })] })).posts[0]?.saving)).toEqual(['needs: weights', 'needs: weights']);
});

test('what the amount needs comes before the weights', () => {
  const bases = [aBasis('Timesheet', { kind: 'timesheet' })];
  const [found] = shared({ bases, posts: [aPost({ basis: 'Timesheet', salary: fig('TBC') })] });
  expect(say([found?.shares[0], found?.equal[0], found?.onBases[0]?.shares[0]])).toEqual(['needs: salary', 'needs: salary', 'needs: salary']);
});

test('costs by year and council, nothing where nothing is given', () => {
  const [cost] = appraise(aCase({ costs: [aCost({ '2023/24': 100.01, '2024/25': 'TBC' })] })).costs;
  expect(say(cost?.shares)).toEqual([[50.01, 50], ['TBC', 'TBC'], [null, null]]);
});

describe('savings sharing', () => {
  const given: Partial<PartnershipCase> = {
    deal: { kind: 'savings sharing', basis: 'Population' },
    lines: [
      aLine('HDC', { '2023/24': 1000, '2024/25': 'TBC' }),
      aLine('MBC', { '2023/24': 100 }),
      aLine('MBC', { '2024/25': 50 }, { name: 'Once', kind: 'one-off' }),
    ],
    costs: [aCost({ '2023/24': 10 })],
  };

  test('pools recurring and one-off savings of each year; costs are shared on their own basis', () => {
    const pooled = shared(given).filter((each) => each.of === 'pooled savings');
    expect(pooled.map(({ item, amount }) => [item, say(amount)])).toEqual([
      ['Recurring savings pooled, 2023/24', 1100],
      ['Recurring savings pooled, 2024/25', 0],
      ['Recurring savings pooled, 2025/26', 0],
      ['One-off savings pooled, 2023/24', 0],
      ['One-off savings pooled, 2024/25', 50],
      ['One-off savings pooled, 2025/26', 0],
    ]);
    expect(say(pooled[0]?.shares)).toEqual([715, 385]);
    // To receive more is a gain.
    expect(say(pooled[0]?.onBases[0]?.againstChosen)).toEqual([-165, 165]);
  });

  test('adjusts each council to its share; adjustments add to nil', () => {
    const { components, councils } = appraise(aCase(given));
    const sharing = components.filter(({ driver }) => driver === null);
    expect(sharing.map(({ name, council, newInYear, effect }) => [name, council, say(newInYear), say(effect)])).toEqual([
      ['Savings sharing, recurring', 'HDC', [-285, 0, 0], [-285, -285, -285]],
      ['Savings sharing, recurring', 'MBC', [285, 0, 0], [285, 285, 285]],
      ['Savings sharing, one-off', 'HDC', [0, 32.5, 0], [0, 32.5, 0]],
      ['Savings sharing, one-off', 'MBC', [0, -32.5, 0], [0, -32.5, 0]],
    ]);
    expect(say(councils[0]?.newInYear)).toEqual([710, 32.5, 0]);
    expect(say(councils[0]?.recurringEffect)).toEqual([715, 715, 715]);
  });

  test('what a post needs, everybody waits for', () => {
    const post = aPost({ current: figs({ HDC: 'TBC', MBC: 0 }), from: '2024/25' });
    const { councils } = appraise(aCase({ ...given, posts: [post] }));
    expect(say(councils[1]?.newInYear)).toEqual([380, 'needs: salary', 17.5 - 17.5]);
    expect(say(councils[1]?.effect)).toEqual([380, 'needs: salary', 'needs: salary']);
  });
});
