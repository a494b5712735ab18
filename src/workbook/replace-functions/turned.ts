import type { Grid } from './grid';

/** Cells with a minus before them. Words among them give an error, as they do in the formula that is replaced. */
export function turned(grid: Grid): Grid {
  const minus = (text: string): string => `-(${text})`;
  return {
    ...grid, whole: `(${minus(grid.whole)})`, isCells: false, isTurned: true,
    cell: (index) => `(-${grid.cell(index)})`,
    first: (index) => grid.first(index).map((text) => `(${minus(text)})`),
  };
}

/** What stands after the minus of "-E32:H32" or "-(E32:H32)"; null without one. */
export function withoutMinus(text: string): string | null {
  const found = /^-\s*(?:\(([^()]+)\)|([^-+\s].*))$/s.exec(text.trim());
  return found ? (found[1] ?? found[2] ?? '').trim() : null;
}

/** The sum of all or some of a grid. SUM takes no minus before its cells without being entered as an array. */
export function sumOf({ isTurned }: Grid, parts: readonly string[]): string {
  return isTurned ? parts.map((part) => `SUMPRODUCT(${part})`).join('+') : `SUM(${parts.join(',')})`;
}
