/** Labels of years in A, figures in B; D1 to D3 hold three of the labels. Some look like months: 2011/12 could be December 2011. */
export const LABELS = ['2010/11', '2011/12', '2026/27', '2011/12', '2011-12', '2012/13', '2026-27', 'TBC'] as const;
export const FIGURES = LABELS.map((_, i) => 10 ** i);
export const ASKED = ['2011/12', '2011-12', '2026/27'] as const;

const WAYS = [
  (label: string) => `=COUNTIF(A1:A8,${label})`,
  (label: string) => `=COUNTIFS(A1:A8,${label},B1:B8,">0")`,
  (label: string) => `=SUMIF(A1:A8,${label},B1:B8)`,
  (label: string) => `=SUMIFS(B1:B8,A1:A8,${label})`,
  (label: string) => `=MATCH(${label},A1:A8,0)`,
  (label: string) => `=VLOOKUP(${label},A1:B8,2,FALSE)`,
  (label: string) => `=SUMPRODUCT((A1:A8=${label})*B1:B8)`,
  (label: string) => `=IF(TRUE,${label},"")`,
];

const SHOWN: Readonly<Record<(typeof ASKED)[number], readonly (string | number)[]>> = {
  '2011/12': [2, 2, 1_010, 1_010, 2, 10, 1_010, '2011/12'],
  '2011-12': [1, 1, 10_000, 10_000, 5, 10_000, 10_000, '2011-12'],
  '2026/27': [1, 1, 100, 100, 3, 100, 100, '2026/27'],
};

/** Each way of finding a year, by its label in the formula and in a cell. */
export const YEAR_FORMULAS = ASKED.flatMap((label, i) => WAYS.flatMap((way, j) => [`"${label}"`, `D${i + 1}`].map((given) => ({ formula: way(given), shows: SHOWN[label][j]! }))));
