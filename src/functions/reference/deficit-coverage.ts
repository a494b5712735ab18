import type { FunctionExample } from './example';

const YEARS = {
  A1: 190230,
  B1: 248576,
  C1: 248576,
  A2: 1377000,
  B2: 1367000,
  C2: 1620000,
};
const SAVINGS = [[190230, 248576, 248576]];
const DEFICITS = [[1377000, 1367000, 1620000]];

export const COVERAGE_EXAMPLES: readonly FunctionExample[] = [
  {
    shows: 'Three years of savings against three years of deficit',
    cells: YEARS,
    formula: '=MTFS.DEFICIT_COVERAGE(A1:C1,A2:C2)',
    args: [SAVINGS, DEFICITS],
    expected: [[0.157511915673694]],
    twin: {
      formula: '=SUM(A1:C1)/SUM(A2:C2)',
      formulas: { A3: '=SUM(A1:C1)/SUM(A2:C2)' },
      results: [['A3']],
    },
  },
  {
    shows: 'The same, up to each year',
    cells: YEARS,
    formula: '=MTFS.DEFICIT_COVERAGE(A1:C1,A2:C2,TRUE)',
    args: [SAVINGS, DEFICITS, true],
    expected: [[0.138148148148148, 0.15991472303207, 0.157511915673694]],
    twin: {
      formula: '=SUM($A1:A1)/SUM($A2:A2)',
      formulas: {
        A3: '=SUM($A1:A1)/SUM($A2:A2)',
        B3: '=SUM($A1:B1)/SUM($A2:B2)',
        C3: '=SUM($A1:C1)/SUM($A2:C2)',
      },
      results: [['A3', 'B3', 'C3']],
    },
  },
];
