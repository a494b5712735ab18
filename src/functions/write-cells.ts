import type { DeficitCoverage } from '../engine/deficit-coverage';
import { toNumber, type Exact } from '../engine/money';
import { beyondCell } from './messages';
import type { Grid } from './read-cells';
import type { Refusal } from './refusal';

/** A figure as a cell holds it; a cell has no negative zero. */
export function toCell(figure: Exact): number {
  const cell = toNumber(figure);
  return cell === 0 ? 0 : cell;
}

/** A coverage as a cell holds it, or why there is none at `place`. */
export function coverageCell(coverage: DeficitCoverage, place: string, none: (place: string) => Refusal): number | Refusal {
  if (coverage === null) return none(place);
  const cell = toCell(coverage);
  return Number.isFinite(cell) ? cell : beyondCell(place);
}

/** Cells, row by row, in the shape of an argument, so that a result spills beside it. */
export function inShapeOf<T>(grid: Grid, cells: readonly T[]): T[][] {
  if (grid.columns === 1) return cells.map((cell) => [cell]);
  const rows: T[][] = [];
  for (let start = 0; start < cells.length; start += grid.columns) rows.push(cells.slice(start, start + grid.columns));
  return rows;
}
