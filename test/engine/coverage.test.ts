import { appraise, cover, coverageSoFar, exact, NEEDS, type PartnershipCase } from '../../src/engine';
import { publishedCase } from '../../src/case';
import { aCase, aCost, aCouncil, aDeficit, aLine, councilOf, fig, say, type Given } from './support';

const YEARS = ['2023/24', '2024/25', '2025/26'];

function years(...amounts: Given[]): Record<string, Given> {
  return Object.fromEntries(amounts.map((amount, i) => [YEARS[i] ?? '', amount]));
}

function hdc(given: Partial<PartnershipCase>) {
  return councilOf(appraise(aCase(given)), 'HDC');
}

describe('deficits', () => {
  test('a whole gap is as it is given; a new gap adds to the one before', () => {
    expect(say(hdc({ deficits: [aDeficit('HDC', years(10, 20, -5))] }).gap)).toEqual([10, 20, -5]);
    const found = hdc({ deficits: [aDeficit('HDC', years(10, 20, -5), { kind: 'new gap' })] });
    expect(say([found.gap, found.gapTotal])).toEqual([[10, 30, 25], 65]);
  });

  test('thousands are pounds', () => {
    expect(say(hdc({ deficits: [aDeficit('HDC', years(1.377, 0, 0), { unit: '£000' })] }).gap[0])).toBe(1377);
  });

  test('a figure that is not there is needed; of a new gap, in later years too', () => {
    expect(say(hdc({}).gap)).toEqual(['needs: deficit', 'needs: deficit', 'needs: deficit']);
    expect(hdc({}).deficit).toBeNull();
    expect(say(hdc({ deficits: [aDeficit('HDC', years(1, 'TBC', 3))] }).gap)).toEqual([1, 'needs: deficit', 3]);
    expect(say(hdc({ deficits: [aDeficit('HDC', years(1, null, 3), { kind: 'new gap' })] }).gap)).toEqual([1, 'needs: deficit', 'needs: deficit']);
  });
});

describe('coverage', () => {
  test('above 1,000% the deficit is in doubt, whichever way; at it, or without a coverage, not', () => {
    const inDoubt = (saving: number, ...deficit: Given[]) =>
      hdc({ lines: [aLine('HDC', years(-saving), { kind: 'one-off' })], deficits: [aDeficit('HDC', years(...deficit))] }).deficitInDoubt;
    expect([1000, 1000.01, -1000, -1000.01].map((saving) => inDoubt(saving, 100, 0, 0))).toEqual([false, true, false, true]);
    expect([inDoubt(1000, 0, 0, 0), inDoubt(1000, -1, 0, 0), inDoubt(1000, 'TBC', 1, 1)]).toEqual([false, false, false]);
  });

  test('of a deficit, of none, of a surplus', () => {
    expect(say(cover(exact(1), exact(4)))).toBe(0.25);
    expect(cover(exact(1), exact(0))).toBe('no deficit to cover');
    expect(cover(exact(1), exact(-4))).toBe('no deficit to cover');
  });

  test('what the saving needs comes first, then what the deficit needs', () => {
    expect(say(cover(NEEDS.salary, NEEDS.deficit))).toBe('needs: salary');
    expect(say(cover(exact(1), NEEDS.deficit))).toBe('needs: deficit');
    expect(say(coverageSoFar([exact(1), exact(1)], [exact(-1), exact(5)]))).toEqual(['no deficit to cover', 0.5]);
  });

  test('without what is, or may be, in the MTFS keeps the costs', () => {
    const lines = [
      aLine('HDC', years(100), { name: 'In', kind: 'one-off', inMtfs: 'yes' }),
      aLine('HDC', years(40), { name: 'May', kind: 'one-off', inMtfs: 'not known' }),
      aLine('HDC', years(7), { name: 'Out', kind: 'one-off', inMtfs: 'no' }),
    ];
    const costs = [aCost(years(20), { inMtfs: { HDC: 'yes', MBC: 'yes' }, alreadySpent: true })];
    const { coverage } = hdc({ lines, costs });
    expect(say(coverage.headline.saving)).toBe(137);
    expect(say(coverage['without what is in the MTFS'].saving)).toBe(37);
    expect(say(coverage['without what is or may be in the MTFS'].saving)).toBe(-3);
    expect(say(coverage['without cost already spent'].saving)).toBe(147);
  });

  test('a cost that may be in the MTFS stays, since leaving it out would flatter; one that is in it is left out', () => {
    const of = (inMtfs: 'yes' | 'not known') => [
      aLine('HDC', years(100), { name: 'Out', kind: 'one-off', inMtfs: 'no' }),
      aLine('HDC', years(40), { name: 'Saving', kind: 'one-off', inMtfs }),
      aLine('HDC', years(-5), { name: 'Cost', inMtfs }),
      aLine('HDC', years(-9, 4, 6), { name: 'Saving in the end', kind: 'one-off', inMtfs }),
    ];
    const savings = (inMtfs: 'yes' | 'not known') => {
      const { coverage } = hdc({ lines: of(inMtfs), deficits: [aDeficit('HDC', years(100, 100, 300))] });
      return say([coverage.headline.saving, coverage['without what is in the MTFS'].saving, coverage['without what is or may be in the MTFS'].saving, coverage['without what is or may be in the MTFS'].coverage]);
    };
    expect(savings('not known')).toEqual([126, 126, 85, 0.17]);
    expect(savings('yes')).toEqual([126, 100, 100, 0.2]);
  });

  test('of a post, the council that pays more keeps the cost where the other leaves the saving out', () => {
    const appraisal = appraise(publishedCase);
    const mbc = councilOf(appraisal, 'MBC');
    const deputies = appraisal.components.find(({ name, council }) => name === 'Deputy Chief Executives' && council === 'MBC');
    expect(say([deputies?.inMtfs, deputies?.total])).toEqual(['not known', -55_641]);
    expect(say(mbc.coverage['without what is or may be in the MTFS'].saving)).toBe(231_528 - 131_790);
  });

  test('the last year, recurring only', () => {
    const lines = [aLine('HDC', years(10, 5, 1)), aLine('HDC', years(0, 0, 50), { name: 'Once', kind: 'one-off' })];
    const { coverage } = hdc({ lines, deficits: [aDeficit('HDC', years(100, 100, 64))] });
      expect(say([coverage['last year, recurring'].saving, coverage['last year, recurring'].coverage])).toEqual([16, 0.25]);
  });

  test('the General Fund part is rounded once, at the end', () => {
    const councils = [aCouncil('HDC', { hasHra: true }), aCouncil('MBC')];
    const third = fig(1 / 3);
    const lines = [1, 2, 3].map((i) => aLine('HDC', years(0.01), { name: `Line ${i}`, kind: 'one-off', hraShare: third }));
    expect(say(hdc({ councils, lines }).coverage['General Fund part'].saving)).toBe(0.02);
    const undecided = [...lines, aLine('HDC', {}, { name: 'Undecided' })];
    expect(say(hdc({ councils, lines: undecided }).coverage['General Fund part'].saving)).toBe('needs: HRA share');
  });

  test('TBC is counted, savings and costs apart', () => {
    const found = hdc({ lines: [aLine('HDC', years('TBC', 1, 'TBC'))], costs: [aCost(years('TBC'))] });
    expect([found.savingsToConfirm, found.costsToConfirm]).toEqual([2, 1]);
  });
});

test('a deleted or unknown driver does not hide behind a zero', () => {
  const drivers = { posts: fig(1), 'recurring lines': fig(null), 'one-off lines': fig(1), 'costs of change': fig(1) };
  const found = hdc({ drivers, lines: [aLine('HDC', years(5))], deficits: [aDeficit('HDC', years(1, 1, 1))] });
  expect(say([found.periodTotal, found.coverage.headline.coverage, found.running])).toEqual([
    'needs: driver', 'needs: driver', ['needs: driver', 'needs: driver', 'needs: driver'],
  ]);
});
