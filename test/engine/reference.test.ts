import { appraise } from '../../src/engine';
import { aPublished, councilOf, figs, say, theReference, aBasis, aPost } from './support';

const appraisal = appraise(theReference());
const hdc = councilOf(appraisal, 'HDC');
const mbc = councilOf(appraisal, 'MBC');

function percent(coverage: unknown, places = 2): unknown {
  const said = say(coverage);
  return typeof said === 'number' ? (said * 100).toFixed(places) : said;
}

describe('the published case', () => {
  test('what each post saves', () => {
    const saving = appraisal.posts.map((post) => say(post.saving));
    expect(saving).toEqual([[41_184, 43_930], [-18_512, -18_547], [79_289, 0], [30_000, 20_000]]);
    expect(say(appraisal.posts[2]?.savingOfCurrent)).toEqual([1, 'n/a']);
    expect(percent(appraisal.posts[0]?.savingOfCurrent[0], 1)).toBe('37.0');
  });

  test('new in the year, effect and movement', () => {
    expect(say(hdc.newInYear)).toEqual([190_230, 26_146, 0]);
    expect(say(hdc.effect)).toEqual([190_230, 248_576, 248_576]);
    expect(say(hdc.movement)).toEqual([190_230, 58_346, 0]);
    expect(say(mbc.newInYear)).toEqual([42_780, 22_144, 0]);
    expect(say(mbc.effect)).toEqual([42_780, 94_374, 94_374]);
  });

  test('three years', () => {
    expect(say([hdc.periodTotal, hdc.gapTotal])).toEqual([687_382, 4_364_000]);
    expect(say([mbc.periodTotal, mbc.gapTotal])).toEqual([231_528, 736_000]);
    expect(say(hdc.atRisk)).toBe(237_867);
    expect([hdc.savingsToConfirm, hdc.costsToConfirm]).toEqual([1, 0]);
  });

  test('coverage: headline, running, last year', () => {
    expect(percent(hdc.coverage.headline.coverage)).toBe('15.75');
    expect(hdc.running.map((each) => percent(each, 1))).toEqual(['13.8', '16.0', '15.8']);
    expect(percent(hdc.coverage['last year, recurring'].coverage, 1)).toBe('15.3');
    expect(percent(mbc.coverage.headline.coverage)).toBe('31.46');
    expect(percent(mbc.coverage['last year, recurring'].coverage, 1)).toBe('43.3');
  });

  test('coverage without what is, or may be, in the MTFS; the cost of change stays', () => {
    expect(percent(hdc.coverage['without what is in the MTFS'].coverage)).toBe('14.19');
    expect(percent(hdc.coverage['without what is or may be in the MTFS'].coverage)).toBe('8.74');
  });

  test('coverage without the cost already spent', () => {
    expect(say(hdc.coverage['without cost already spent'].saving)).toBe(687_382 + 32_200);
  });

  test('the General Fund part waits where the HRA share is not decided', () => {
    expect(say(hdc.coverage['General Fund part'].saving)).toBe(687_382);
    expect(say(mbc.coverage['General Fund part'].coverage)).toBe('needs: HRA share');
  });

  test('the Chief Executive at 65/35', () => {
    const changed = theReference({ posts: [aPost({ basis: 'Population' })] });
    expect(say(appraise(changed).posts[0]?.saving)).toEqual([20_184, 64_930]);
  });

  test('what does not follow from its inputs is found', () => {
    const bases = [
      aBasis('Equal'),
      aBasis('Area', { kind: 'area', volumes: figs({ HDC: 228, MBC: 186 }), percentPlaces: 0 }),
      aBasis('Council tax base', { kind: 'council tax base', volumes: figs({ HDC: null, MBC: 19_358.38 }), ratio: figs({ HDC: 0.66, MBC: 0.34 }) }),
    ];
    const published = [
      aPublished('coverage', 0.156, { places: 3 }),
      aPublished('coverage', 0.315, { places: 3, council: 'MBC' }),
      aPublished('basis share', 0.69, { places: 2, items: ['Area'] }),
      aPublished('basis share', 0.66, { places: 2, items: ['Council tax base'] }),
      aPublished('total for the period', 687_382),
    ];
    const compared = appraise(theReference({ bases, published })).published;
    expect(compared.map((each) => each.verdict)).toEqual(['does not follow', 'rounding', 'does not follow', 'cannot be checked', 'agrees']);
    expect(say(compared[2]?.difference)).toBe(0.14);
    expect(compared[3]?.difference).toBeNull();
  });
});
