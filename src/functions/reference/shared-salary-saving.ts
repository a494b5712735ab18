import type { FunctionExample } from './example';

/** Pence to the council in a column when the pence in A4 are shared equally by those in row 1, the earlier first. */
const equalPence = (column: string) =>
  `INT($A$4/COUNT($A$1:$B$1))+IF(COUNT($A$1:${column}1)<=$A$4-COUNT($A$1:$B$1)*INT($A$4/COUNT($A$1:$B$1)),1,0)`;

export const SALARY_EXAMPLES: readonly FunctionExample[] = [
  {
    shows: 'One council that bears half of two shared posts, which cost it more than today',
    cells: { A1: 86488, A2: 105000, A3: 0.5, A4: 2 },
    formula: '=MTFS.SHARED_SALARY_SAVING(A1,A2,A3,A4)',
    args: [[[86488]], 105000, [[0.5]], [[2]]],
    expected: [[-18512]],
    twin: {
      formula: '=A1-ROUND(ROUND(A2*A4,2)*A3,2)',
      formulas: { B1: '=A1-ROUND(ROUND(A2*A4,2)*A3,2)' },
      results: [['B1']],
    },
  },
  {
    shows: 'Two councils that share one Chief Executive equally',
    cells: { A1: 111184, B1: 113930, A2: 140000, A3: 1 },
    formula: '=MTFS.SHARED_SALARY_SAVING(A1:B1,A2,,A3)',
    args: [[[111184, 113930]], 140000, null, [[1]]],
    expected: [[41184, 43930]],
    twin: {
      formula: `=A1-(${equalPence('A')})/100`,
      formulas: {
        A4: '=ROUND(A2*A3*100,0)',
        A5: `=A1-(${equalPence('A')})/100`,
        B5: `=B1-(${equalPence('B')})/100`,
      },
      results: [['A5', 'B5']],
    },
  },
];
