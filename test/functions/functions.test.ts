import './support/custom-functions';
import { atCellDigits, call, column, row } from './support/call';

/** The worked examples of the specification, to the digits that a cell keeps. */
test.each([
  ['APPORTION', [140000, column(97600, 51800)], column(91459.17, 48540.83)],
  ['APPORTION', [64400, column(97600, 51800), 0], column(41860, 22540)],
  ['APPORTION', [0.1, column(6, 3, 3)], column(0.05, 0.03, 0.02)],
  ['APPORTION', [-0.05, column(1, 1)], column(-0.03, -0.02)],
  ['APPORTION', [1.005, [[1]]], [[1.01]]],
  ['SHARED_SALARY_SAVING', [row(111184, 113930), 140000], row(41184, 43930)],
  ['SHARED_SALARY_SAVING', [[[86488]], 105000, [[0.5]], 2], [[-18512]]],
  ['SHARED_SALARY_SAVING', [row(86488, 86453), 105000, null, 2], row(-18512, -18547)],
  ['DEFICIT_COVERAGE', [[[687382]], row(1377000, 1367000, 1620000)], [[0.157511915673694]]],
  [
    'DEFICIT_COVERAGE',
    [row(190230, 248576, 248576), row(1377000, 1367000, 1620000), true],
    row(0.138148148148148, 0.15991472303207, 0.157511915673694),
  ],
] as const)('%s of %j is %j', (name, args, expected) => {
  expect(atCellDigits(call(name, ...args))).toEqual(expected);
});

test('a value outside a range reads as a range of one cell', () => {
  expect(call('APPORTION', [[1.005]], 1, null)).toEqual([[1.01]]);
  expect(call('SHARED_SALARY_SAVING', 86488, [[105000]], 0.5, [[2]])).toEqual([[-18512]]);
  expect(atCellDigits(call('DEFICIT_COVERAGE', 687382, 4364000))).toEqual([[0.157511915673694]]);
});

test('a blank is 0 on every platform, also where leaving out means something else', () => {
  for (const blank of [null, undefined, '', 0]) {
    expect(call('APPORTION', blank, column(1, 1))).toEqual(column(0, 0));
    expect(call('APPORTION', 10, column(blank, 1))).toEqual(column(0, 10));
    expect(call('APPORTION', 64400, column(97600, 51800), [[blank]])).toEqual(column(41860, 22540));
    expect(call('SHARED_SALARY_SAVING', row(blank, 100), 100)).toEqual(row(-50, 50));
    expect(call('SHARED_SALARY_SAVING', [[100]], 100, [[blank]])).toEqual([[100]]);
    expect(call('DEFICIT_COVERAGE', row(5, blank), row(blank, 10), blank)).toEqual([[0.5]]);
  }
});

test('TBC is left out of savings, in any case and with spaces', () => {
  expect(call('DEFICIT_COVERAGE', row(5, 'TBC', ' tbc '), row(10, 10, 5))).toEqual([[0.2]]);
  expect(call('DEFICIT_COVERAGE', row(5, 'Tbc'), row(10, 10), true)).toEqual(row(0.5, 0.25));
});

test('results take the shape of weights, current salaries and deficits', () => {
  expect(call('APPORTION', 10, [[1, 2], [3, 4]])).toEqual([[1, 2], [3, 4]]);
  expect(call('SHARED_SALARY_SAVING', [[10, 20], [30, 40]], 40)).toEqual([[0, 10], [20, 30]]);
  expect(call('DEFICIT_COVERAGE', row(1, 1), column(2, 2), true)).toEqual(column(0.5, 0.5));
});

test('given shares split the cost, one council against the rest', () => {
  expect(call('SHARED_SALARY_SAVING', row(111184, 113930), 140000, row(0.65, 0.35))).toEqual(row(20184, 64930));
  expect(call('SHARED_SALARY_SAVING', [[100]], 100.01, 0.5)).toEqual([[49.99]]);
  expect(call('SHARED_SALARY_SAVING', row(0, 0, 0), 100, column(1 / 3, 1 / 3, 1 / 3))).toEqual(row(-33.34, -33.33, -33.33));
  expect(call('SHARED_SALARY_SAVING', [[86488]], 105000, 1, 0.6)).toEqual([[23488]]);
});

test('a figure too small for a cell is 0, never a negative zero', () => {
  expect(call('DEFICIT_COVERAGE', [[-5e-324]], [[1e12]])).toEqual([[0]]);
});
