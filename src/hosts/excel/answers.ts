import type { Area } from '../../workbook/model';

/** Cells asked for at once: with 300 characters of formula in each, an answer stays below the 5 MB at which Excel refuses. */
export const CELLS_PER_ANSWER = 10_000;

/** An area in parts that are asked for at once, of whole rows. */
export function pieces(area: Area): Area[] {
  const rows = Math.max(1, Math.floor(CELLS_PER_ANSWER / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, i) => ({ ...area, row: area.row + i * rows, rows: Math.min(rows, area.rows - i * rows) }));
}
