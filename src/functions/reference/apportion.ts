import type { FunctionExample } from './example';

/** Steps, a column each, over two bodies in rows 2 and 3: exact units, whole units, remainder, rank, units to each. */
function largestRemainder(units: string, weight: string, columns: readonly [string, string, string, string, string]) {
  const [exact, whole, remainder, rank, share] = columns;
  const step = (row: number): Record<string, string> => ({
    [`${exact}${row}`]: `=ROUND(${units}*${weight}${row}/SUM(${weight}$2:${weight}$3),4)`,
    [`${whole}${row}`]: `=INT(${exact}${row})`,
    [`${remainder}${row}`]: `=ROUND(${exact}${row}-${whole}${row},4)`,
    [`${rank}${row}`]: `=RANK(${remainder}${row},${remainder}$2:${remainder}$3)+COUNTIF(${remainder}$2:${remainder}${row},${remainder}${row})-1`,
    [`${share}${row}`]: `=${whole}${row}+IF(${rank}${row}<=${units}-SUM(${whole}$2:${whole}$3),1,0)`,
  });
  return { ...step(2), ...step(3) };
}

const PENCE = { B1: '=ROUND(ABS(A1)*100,0)' };
const pounds = (column: string, row: number) => `=SIGN($A$1)*${column}${row}/100`;

export const APPORTION_EXAMPLES: readonly FunctionExample[] = [
  {
    shows: 'A cost of £140,000 by the population of two councils',
    cells: { A1: 140000, A2: 97600, A3: 51800 },
    formula: '=MTFS.APPORTION(A1,A2:A3)',
    args: [140000, [[97600], [51800]]],
    expected: [[91459.17], [48540.83]],
    twin: {
      formula: pounds('F', 2),
      formulas: {
        ...PENCE,
        ...largestRemainder('$B$1', '$A', ['B', 'C', 'D', 'E', 'F']),
        G2: pounds('F', 2),
        G3: pounds('F', 3),
      },
      results: [['G2'], ['G3']],
    },
  },
  {
    shows: 'The same populations as a ratio in whole percent, 65/35',
    cells: { A1: 64400, A2: 97600, A3: 51800, A4: 0 },
    formula: '=MTFS.APPORTION(A1,A2:A3,A4)',
    args: [64400, [[97600], [51800]], [[0]]],
    expected: [[41860], [22540]],
    twin: {
      formula: pounds('K', 2),
      formulas: {
        ...PENCE,
        C1: '=ROUND(100*10^A4,0)',
        ...largestRemainder('$C$1', '$A', ['B', 'C', 'D', 'E', 'F']),
        ...largestRemainder('$B$1', '$F', ['G', 'H', 'I', 'J', 'K']),
        L2: pounds('K', 2),
        L3: pounds('K', 3),
      },
      results: [['L2'], ['L3']],
    },
  },
];
