/** Cells that stand below one another, and how often COUNTIF finds each criterion in them. */
export const COUNTED: readonly (string | number | null)[] = [
  'needs: basis', 'Needs: driver', 'not decided', 'TBC', 'tbc', 5, 0, -2.5, 5, null, '2011/12', '2012/13', '2011/12', 'what?', 'a*b', 'no', 'none', '£1,000 saved', 'needs',
];

export const CRITERIA: readonly { readonly criterion: string; readonly count: number }[] = [
  { criterion: '"needs*"', count: 3 },
  { criterion: '"TBC"', count: 2 },
  { criterion: '"no"', count: 1 },
  { criterion: '"no*"', count: 3 },
  { criterion: '"?o"', count: 1 },
  { criterion: '"what~?"', count: 1 },
  { criterion: '"a~*b"', count: 1 },
  { criterion: '"2012/13"', count: 1 },
  { criterion: '"2013/14"', count: 0 },
  { criterion: 'A11', count: 2 },
  { criterion: 'A6', count: 2 },
  { criterion: '5', count: 2 },
  { criterion: '0', count: 1 },
  { criterion: '-2.5', count: 1 },
  { criterion: '">0"', count: 2 },
  { criterion: '"<>needs*"', count: 16 },
  { criterion: '"<=0"', count: 2 },
];
