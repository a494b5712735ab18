import { appraise, type PublishedFigure } from '../../src/engine';
import { aPublished, say, theReference } from './support';

function compared(...published: PublishedFigure[]) {
  return appraise(theReference({ published })).published.map(({ calculated, difference, verdict }) => [say(calculated), say(difference), verdict]);
}

const ceo = { items: ['Chief Executive'] };
const phases = ['Phases', 'Parking strategy'];

test('each measure finds its figure', () => {
  expect(
    compared(
      aPublished('post saving', 41_184, ceo),
      aPublished('post saving', 22_672, { items: ['Chief Executive', 'Deputy Chief Executives'] }),
      aPublished('shared salary', 70_000, ceo),
      aPublished('new in the year', 49_597, { council: 'MBC', items: phases, year: '2023/24' }),
      aPublished('period total', 187_579, { council: 'MBC', items: phases }),
      aPublished('total new in the year', 26_146, { year: '2024/25' }),
      aPublished('total for the period', 687_382),
      aPublished('deficit', 378_000, { council: 'MBC', year: '2024/25' }),
      aPublished('deficit for the period', 4_364_000),
      aPublished('basis share', 0.65, { items: ['Population'], places: 2 }),
      aPublished('basis share', 0.5, { items: ['Equal'], places: 2 }),
    ).map(([, , verdict]) => verdict),
  ).toEqual(Array.from({ length: 11 }, () => 'agrees'));
});

test('a printed figure rounds half away from zero, to tens or thousands too', () => {
  expect(
    compared(
      aPublished('post saving', 41_000, { ...ceo, places: -3 }),
      aPublished('post saving', 42_000, { ...ceo, places: -3 }),
      aPublished('post saving', -18_500, { items: ['Deputy Chief Executives'], places: -2 }),
      aPublished('post saving %', 0.37, { ...ceo, places: 3 }),
      aPublished('coverage', 0.158, { places: 3 }),
    ),
  ).toEqual([
    [41_184, -184, 'rounding'],
    [41_184, 816, 'does not follow'],
    [-18_512, 12, 'rounding'],
    [expect.closeTo(0.370413, 6), expect.closeTo(-0.000413, 6), 'rounding'],
    [expect.closeTo(0.157512, 6), expect.closeTo(0.000488, 6), 'rounding'],
  ]);
});

test('what has no value cannot be checked', () => {
  expect(
    compared(
      aPublished('post saving %', 1, { council: 'MBC', items: ['Director of Communities'] }),
      aPublished('shared salary', 1, { items: ['Director of Communities'] }),
    ),
  ).toEqual([
    ['n/a', null, 'cannot be checked'],
    ['n/a', null, 'cannot be checked'],
  ]);
  const [coverage] = appraise(theReference({ deficits: [], published: [aPublished('coverage', 0.1)] })).published;
  expect([say(coverage?.calculated), coverage?.verdict]).toEqual(['needs: deficit', 'cannot be checked']);
});

test('a post counted in a line adds nothing to what is published of it', () => {
  expect(compared(aPublished('new in the year', 0, { items: ['Monitoring Officer'], year: '2023/24' }))).toEqual([[0, 0, 'agrees']]);
});
