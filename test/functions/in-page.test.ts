import { pageFunctions } from '../../src/functions/in-page';

const [apportion, salary, coverage] = pageFunctions().map(({ run }) => run);

test('the functions have their names and say what they do', () => {
  expect(pageFunctions().map(({ name }) => name)).toEqual(['MTFS.APPORTION', 'MTFS.SHARED_SALARY_SAVING', 'MTFS.DEFICIT_COVERAGE']);
  expect(pageFunctions().every(({ does }) => does.length > 40)).toBe(true);
});

test('they give what they give in Excel', () => {
  expect(apportion!(140000, [[97600], [51800]])).toEqual([[91459.17], [48540.83]]);
  expect(salary!([[111184, 113930]], 140000, null, 1)).toEqual([[41184, 43930]]);
  expect(coverage!([[100, 100]], [[400, 600]])).toEqual([[0.2]]);
});

test('a refusal is the error that a cell shows, alone or among figures', () => {
  expect(apportion!('many', [[1], [1]])).toBe('#VALUE!');
  expect(apportion!(100, [['TBC'], [1]])).toBe('#N/A');
  expect(coverage!([[100, 100]], [[0, 400]], true)).toEqual([['#VALUE!', 0.5]]);
});
