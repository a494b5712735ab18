import { publishedCase } from '../../src/case';
import { checkCase, describe as words, type Basis } from '../../src/engine';
import { aBasis, aCase, figs } from './support';

const found = (basis: Partial<Basis>) => checkCase(aCase({ bases: [aBasis('Agreed', { kind: 'agreed', ...basis })] })).map(({ path, expected }) => [path, expected]);

test('a ratio that adds to more than all says to how much', () => {
  expect(found({ ratio: figs({ HDC: 0.65, MBC: 0.4 }) })).toEqual([['bases[0].ratio', 'the ratio adds to 105%: it must be 100%']]);
  expect(found({ ratio: figs({ HDC: 0.333, MBC: 0.666 }) })).toEqual([['bases[0].ratio', 'the ratio adds to 99.9%: it must be 100%']]);
  expect(found({ ratio: figs({ HDC: 0.6, MBC: 0.4000001 }) })).toEqual([['bases[0].ratio', 'the ratio adds to 100.00001%: it must be 100%']]);
});

describe('an agreed basis with a ratio and counts', () => {
  test('that give other shares is refused, since only one of them can be meant', () => {
    const both = aCase({ bases: [aBasis('Agreed', { kind: 'agreed', ratio: figs({ HDC: 0.6, MBC: 0.4 }), volumes: figs({ HDC: 5, MBC: 5 }) })] });
    expect(checkCase(both).map(words)).toEqual([
      'bases[0].ratio is "60% / 40%": this agreed basis has a ratio of 60% / 40% and counts that give 50% / 50%: keep one of them',
    ]);
  });

  test('that differ by little says by how little', () => {
    expect(found({ ratio: figs({ HDC: 0.6, MBC: 0.4 }), volumes: figs({ HDC: 600_001, MBC: 399_999 }) })).toEqual([
      ['bases[0].ratio', 'this agreed basis has a ratio of 60% / 40% and counts that give 60.0001% / 39.9999%: keep one of them'],
    ]);
  });

  test.each<[string, Partial<Basis>]>([
    ['the same shares', { volumes: figs({ HDC: 6, MBC: 4 }) }],
    ['the same shares once they are rounded', { volumes: figs({ HDC: 6_010, MBC: 3_990 }), percentPlaces: 0 }],
    ['the same shares once both are rounded', { volumes: figs({ HDC: 6_040, MBC: 3_960 }), ratio: figs({ HDC: 0.602, MBC: 0.398 }), percentPlaces: 0 }],
    ['not all there', { volumes: figs({ HDC: 5, MBC: 'TBC' }) }],
    ['nothing', { volumes: figs({ HDC: 0, MBC: 0 }) }],
    ['a ratio that is not all there', { volumes: figs({ HDC: 5, MBC: 5 }), ratio: figs({ HDC: 0.6 }) }],
    ['another kind', { kind: 'population', volumes: figs({ HDC: 5, MBC: 5 }) }],
  ])('that give %s stands', (_, more) => {
    expect(found({ ratio: figs({ HDC: 0.6, MBC: 0.4 }), ...more })).toEqual([]);
  });

  test('is spoken of after what is wrong with either', () => {
    expect(found({ ratio: figs({ HDC: 0.6, MBC: 0.5 }), volumes: figs({ HDC: 5, MBC: 5 }) })).toEqual([['bases[0].ratio', 'the ratio adds to 110%: it must be 100%']]);
    expect(found({ ratio: figs({ HDC: 0.6, MBC: 0.4 }), volumes: figs({ HDC: -5, MBC: 5 }) }).map(([path]) => path)).toEqual(['bases[0].volumes.HDC']);
    expect(found({ ratio: figs({ HDC: 0.6, MBC: 0.4 }), volumes: figs({ HDC: 5, MBC: 5 }), percentPlaces: 0.5 }).map(([path]) => path)).toEqual(['bases[0].percentPlaces']);
  });
});

test('the published case stays as it is', () => {
  expect(checkCase(publishedCase)).toEqual([]);
});
