import { appraise, type Basis } from '../../src/engine';
import { aBasis, aCase, figs, say } from './support';

function appraised(basis: Basis) {
  const [found] = appraise(aCase({ bases: [basis] })).bases;
  if (!found) throw new Error('no basis');
  return found;
}

test('volumes come before a ratio', () => {
  const found = appraised(aBasis('Area', { volumes: figs({ HDC: 228, MBC: 186 }), ratio: figs({ HDC: 0.69, MBC: 0.31 }) }));
  expect([found.from, say(found.weights), say(found.sum), found.rounding]).toEqual(['volumes', [228, 186], 414, null]);
  expect(say(found.applied)).toEqual([228, 186]);
  expect(say(found.share)).toEqual([228 / 414, 186 / 414]);
});

test('a published ratio serves where volumes are missing', () => {
  const found = appraised(aBasis('Tax base', { volumes: figs({ MBC: 19_358.38 }), ratio: figs({ HDC: 0.66, MBC: 0.34 }) }));
  expect([found.from, say(found.share)]).toEqual(['published ratio, volumes missing', [0.66, 0.34]]);
});

test('an agreed ratio says so', () => {
  expect(appraised(aBasis('Agreed', { kind: 'agreed', ratio: figs({ HDC: 0.6, MBC: 0.4 }) })).from).toBe('agreed ratio');
});

test('equal weights are 1 each', () => {
  const found = appraised(aBasis('Equal'));
  expect([found.from, say(found.weights), say(found.ratio)]).toEqual(['equal', [1, 1], [0.5, 0.5]]);
});

test('weights rounded to places of a percent', () => {
  const found = appraised(aBasis('Population', { volumes: figs({ HDC: 97_600, MBC: 51_800 }), percentPlaces: 0 }));
  expect([say(found.applied), say(found.share), found.rounding?.spare.toNumber()]).toEqual([[65, 35], [0.65, 0.35], 1]);
  expect(say(found.ratio[0])).toBeCloseTo(0.65328, 5);
});

test.each([
  ['nothing given', {}, 'needs: weights'],
  ['a volume to be confirmed', { HDC: 1, MBC: 'TBC' as const }, 'needs: weights'],
])('%s needs weights', (_, volumes, needs) => {
  const found = appraised(aBasis('Timesheet', { kind: 'timesheet', volumes: figs(volumes), percentPlaces: 2 }));
  expect(found.from).toBe('needs: weights');
  expect(say([found.weights[0], found.sum, found.ratio[1], found.applied[0], found.share[1], found.rounding])).toEqual([
    needs, needs, needs, needs, needs, null,
  ]);
});

test('volumes that add to nothing share nothing', () => {
  const found = appraised(aBasis('Hours', { volumes: figs({ HDC: 0, MBC: 0 }) }));
  expect([found.from, say(found.weights), say(found.sum), say(found.share)]).toEqual([
    'volumes', [0, 0], 'needs: weights', ['needs: weights', 'needs: weights'],
  ]);
});
