import { appraise, type PartnershipCase, type Post } from '../../src/engine';
import { aCase, aCouncil, aPost, deleted, fig, figs, say, type Given } from './support';

function appraised(post: Post, given: Partial<PartnershipCase> = {}) {
  const [found] = appraise(aCase({ posts: [post], ...given })).posts;
  if (!found) throw new Error('no post');
  return found;
}

function withOnCosts(hdcPension: Given = 0.2, mbcPension: Given = 0.25): Partial<PartnershipCase> {
  return {
    onCosts: { included: true, niRate: fig(0.138), niThreshold: fig(9100), levyRate: fig(0.005) },
    councils: [aCouncil('HDC', { pensionRate: fig(hdcPension) }), aCouncil('MBC', { pensionRate: fig(mbcPension) })],
  };
}

test('a shared post: today less a share', () => {
  const found = appraised(aPost());
  expect(say([found.cost, found.onCosts])).toEqual([140_000, 0]);
  expect(say(found.shares)).toEqual([70_000, 70_000]);
  expect(say(found.saving)).toEqual([41_184, 43_930]);
});

test('part posts', () => {
  expect(say(appraised(aPost({ posts: fig(0.6) })).cost)).toBe(84_000);
});

test('a deleted post saves what it costs', () => {
  const found = appraised(deleted({ current: figs({ HDC: 79_289, MBC: 0 }) }));
  expect([found.cost, found.onCosts, found.shares]).toEqual([null, null, [null, null]]);
  expect(say(found.saving)).toEqual([79_289, 0]);
  expect(say(found.savingOfCurrent)).toEqual([1, 'n/a']);
});

test('a new post costs its share, with no figure today', () => {
  const found = appraised(aPost({ kind: 'new', salary: fig(50_000), current: {} }));
  expect(say(found.saving)).toEqual([-25_000, -25_000]);
  expect(found.savingOfCurrent).toEqual(['n/a', 'n/a']);
});

describe('with on-costs', () => {
  const one = (salary: number, pension: number) => 0.138 * (salary - 9100) + 0.005 * salary + pension * salary;

  test('of the post at its employer, of today at each council', () => {
    const found = appraised(aPost({ salary: fig(140_000) }), withOnCosts());
    expect(say(found.onCosts)).toBeCloseTo(one(140_000, 0.25), 2);
    expect(say(found.cost)).toBeCloseTo(140_000 + one(140_000, 0.25), 2);
    expect(say(found.current[0])).toBeCloseTo(111_184 + one(111_184, 0.2), 2);
    expect(say(found.current[1])).toBeCloseTo(113_930 + one(113_930, 0.25), 2);
  });

  test('of each council: the mean of their pension rates', () => {
    expect(say(appraised(aPost({ employer: 'each', posts: fig(2) }), withOnCosts()).onCosts)).toBeCloseTo(one(140_000, 0.225), 2);
  });

  test('a part post has its own threshold', () => {
    const cost = say(appraised(aPost({ posts: fig(1.6), salary: fig(30_000) }), withOnCosts()).cost);
    expect(cost).toBeCloseTo(48_000 + 0.138 * (20_900 + 8_900) + 0.255 * 48_000, 2);
  });

  test('pay below the threshold bears no National Insurance', () => {
    expect(say(appraised(aPost({ posts: fig(0.5), salary: fig(10_000) }), withOnCosts()).cost)).toBe(5000 + 0.255 * 5000);
  });

  test('nil today bears no on-costs, and needs no rates', () => {
    expect(say(appraised(aPost({ current: figs({ HDC: 0, MBC: 1 }) }), withOnCosts(null)).current[0])).toBe(0);
  });

  test('a rate that is missing is needed', () => {
    const found = appraised(aPost(), withOnCosts(0.2, null));
    expect(say([found.onCosts, found.cost])).toEqual(['needs: on-cost rates', 'needs: on-cost rates']);
    expect(say(found.current[1])).toBe('needs: on-cost rates');
    expect(typeof say(found.current[0])).toBe('number');
    expect(say(appraised(aPost({ employer: 'each' }), withOnCosts('TBC')).cost)).toBe('needs: on-cost rates');
  });
});

test.each<[string, Partial<Post>, unknown]>([
  ['posts before salary', { posts: fig('TBC'), salary: fig(null) }, 'needs: posts'],
  ['salary before rates', { salary: fig('TBC') }, 'needs: salary'],
  ['rates', {}, 'needs: on-cost rates'],
])('what a cost needs first: %s', (_, post, needs) => {
  const unknownRates = { onCosts: { included: true, niRate: fig(null), niThreshold: fig(null), levyRate: fig(null) } };
  expect(say(appraised(aPost(post), unknownRates).cost)).toBe(needs);
});

test('a salary of today that is not known makes its saving wait, not the other', () => {
  const found = appraised(aPost({ current: figs({ HDC: 'TBC' }) }));
  expect(say(found.saving)).toEqual(['needs: salary', 'needs: salary']);
  expect(say(appraised(aPost({ current: figs({ HDC: 'TBC', MBC: 0 }) })).saving)).toEqual(['needs: salary', -70_000]);
  expect(say(appraised(aPost({ kind: 'new', current: figs({ HDC: 'TBC' }) })).saving)).toEqual(['needs: salary', -70_000]);
});
