import './support/custom-functions';
import { TOO_LARGE } from '../../src/functions/read-cells';
import { call, column, errorOf, row } from './support/call';
import { CellError } from './support/custom-functions';

const WEIGHTS = column(97600, 51800);
const SALARIES = row(86488, 86453);

test.each([
  ['APPORTION', [1, column(1, 'abc')], '#VALUE! weights, row 2 holds the text "abc"'],
  ['APPORTION', [1, column(1, '12')], '#VALUE! weights, row 2 holds the text "12"'],
  ['APPORTION', [1, column(1, true)], '#VALUE! weights, row 2 holds TRUE'],
  ['APPORTION', [1, column(1, NaN)], '#VALUE! weights, row 2 holds a number that Excel cannot show'],
  ['APPORTION', [1, column(1, {})], '#VALUE! weights, row 2 holds a value of another kind'],
  ['APPORTION', [1, column(1, 'x'.repeat(99))], `#VALUE! weights, row 2 holds the text "${'x'.repeat(30)}…"`],
  ['APPORTION', [1, row(1, -1)], '#VALUE! weights, column 2 is negative'],
  ['APPORTION', [1, [[1, 2, 3], [1, 2, -1]]], '#VALUE! weights, row 2, column 3 is negative'],
  ['APPORTION', [1, column(0, null, '')], '#VALUE! weights are all zero or blank'],
  ['APPORTION', [1, column(5, 'TBC')], '#N/A weights, row 2 is TBC'],
  ['APPORTION', ['tbc', WEIGHTS], '#N/A amount is TBC'],
  ['APPORTION', ['lots', WEIGHTS], '#VALUE! amount holds the text "lots"'],
  ['APPORTION', [TOO_LARGE, WEIGHTS], '#VALUE! amount is £10 trillion or more'],
  ['APPORTION', [row(1, 2), WEIGHTS], '#VALUE! amount has several cells'],
  ['APPORTION', [1, []], '#VALUE! weights has no cells'],
  ['APPORTION', [1, [[]]], '#VALUE! weights has no cells'],
  ['APPORTION', [1, [[1], [1, 2]]], '#VALUE! weights is not a rectangle'],
  ['APPORTION', [1, column(...Array(10_001).fill(1))], '#VALUE! weights has more than 10,000 cells'],
  ['APPORTION', [1, WEIGHTS, 11], '#VALUE! percent_places is 11. Please give a whole number from 0 to 10'],
  ['APPORTION', [1, WEIGHTS, -1], '#VALUE! percent_places is -1'],
  ['APPORTION', [1, WEIGHTS, 1.5], '#VALUE! percent_places is 1.5'],
  ['SHARED_SALARY_SAVING', [[[86488]], 105000], '#VALUE! share is needed with one current_salary'],
  ['SHARED_SALARY_SAVING', [[[86488]], 105000, 50], '#VALUE! share is 50, outside 0 to 1. For half, write 50% or 0.5'],
  ['SHARED_SALARY_SAVING', [SALARIES, 1, row(2, -1)], '#VALUE! share, column 1 is 2, outside 0 to 1'],
  ['SHARED_SALARY_SAVING', [SALARIES, 1, row(0.5, 0.4)], '#VALUE! share adds to 0.9, not to 1'],
  ['SHARED_SALARY_SAVING', [SALARIES, 1, row(0.5, 0.500000002)], '#VALUE! share adds to 1.000000002, not to 1'],
  ['SHARED_SALARY_SAVING', [SALARIES, 1, 0.5], '#VALUE! share has 1 cell and current_salary has 2 cells'],
  ['SHARED_SALARY_SAVING', [SALARIES, 1, null, 0], '#VALUE! posts is 0. Please give a number above 0'],
  ['SHARED_SALARY_SAVING', [SALARIES, 1, null, [[null]]], '#VALUE! posts is 0. Please give a number above 0'],
  ['SHARED_SALARY_SAVING', [row(1, 'TBC'), 1], '#N/A current_salary, column 2 is TBC'],
  ['SHARED_SALARY_SAVING', [SALARIES, 'TBC'], '#N/A shared_salary is TBC'],
  ['SHARED_SALARY_SAVING', [SALARIES, 1e12, null, 10], '#VALUE! shared_salary x posts is £10 trillion or more'],
  ['DEFICIT_COVERAGE', [row(1), row(0, 0)], '#VALUE! deficits add to zero or to a surplus'],
  ['DEFICIT_COVERAGE', [row(1), row(5, -6)], '#VALUE! deficits add to zero or to a surplus'],
  ['DEFICIT_COVERAGE', [row(1), row(5, 'TBC')], '#N/A deficits, column 2 is TBC'],
  ['DEFICIT_COVERAGE', [row('n/a'), row(5)], '#VALUE! savings holds the text "n/a"'],
  ['DEFICIT_COVERAGE', [row(1), row(5, 5), true], '#VALUE! savings has 1 cell and deficits has 2 cells'],
  ['DEFICIT_COVERAGE', [row(1), row(5), 'TRUE'], '#VALUE! running holds the text "TRUE"'],
  ['DEFICIT_COVERAGE', [row(1), row(5), 2], '#VALUE! running holds 2'],
  ['DEFICIT_COVERAGE', [row(1e12), row(5e-324)], '#VALUE! deficits is so small'],
] as const)('%s of %j says %s', (name, args, message) => {
  expect(errorOf(name, ...args)).toContain(message);
});

test('with running, a year with no deficit so far is an error in its own cell only', () => {
  const [cells] = call('DEFICIT_COVERAGE', row(1, 1, 1), row(-5, 5, 4), true);
  expect(cells).toEqual([expect.any(CellError), expect.any(CellError), 0.75]);
  expect(cells?.[1]).toEqual(
    new CellError('#VALUE!', 'deficits, column 2: deficits up to here add to zero or to a surplus, so there is no deficit to cover.'),
  );
});

test('something that throws when it is looked at is an error of the cell', () => {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  expect(errorOf('APPORTION', 1, proxy)).toContain('#VALUE! An argument could not be read.');
});
