import type { CellContents } from '../../workbook/contents/contents';
import { cellsIn } from '../../workbook/copied-formula';

/** Whole rows and columns, and what fills more than its own cell. */
const LEFT_ALONE = /(?:^|[^\w$])\$?(?:[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\d+:\$?\d+)(?![\w$])|[#@{]/;

/** The spreadsheet mixes up the copies of what gives a reference: one showed #REF! for another's. */
const POINTS = /\b(?:INDEX|OFFSET|INDIRECT)\s*\(/i;
const MAYBE_LEFT_ALONE = /[#@{]|:\$?[A-Za-z]{1,3}(?![\w$])|\d:\$?\d/;

export interface Shared {
  readonly id: string;
  /** The cell that holds the formula for all. */
  readonly isFirst: boolean;
}

/**
 * Formulas that are copies of one another, said once. The spreadsheet reads every formula anew whenever anything changes: 100,000 that are
 * said one by one take it half a minute, the few thousand that they are copies of a tenth of that.
 */
export function shareFormulas(cells: readonly CellContents[]): ReadonlyMap<CellContents, Shared> {
  const groups = new Map<string, CellContents[]>();
  for (const cell of cells) {
    if (cell.formula === undefined || cell.spill) continue;
    const key = copied(cell.formula, cell.row, cell.column);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  const shared = new Map<CellContents, Shared>();
  let count = 0;
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    count += 1;
    group.forEach((cell, i) => shared.set(cell, { id: `shared-${count}`, isFirst: i === 0 }));
  }
  return shared;
}

/** What all copies of a formula have in common; null where copies might not be alike. */
function copied(formula: string, row: number, column: number): string | null {
  if (POINTS.test(formula)) return null;
  if (MAYBE_LEFT_ALONE.test(formula) && LEFT_ALONE.test(formula.replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, ''))) return null;
  const { cells, texts } = cellsIn(formula);
  let key = texts[0] ?? '';
  cells.forEach((cell, i) => {
    key += `R${cell.isRowFixed ? cell.row : `[${cell.row - row}]`}C${cell.isColumnFixed ? cell.column : `[${cell.column - column}]`}${texts[i + 1] ?? ''}`;
  });
  return key;
}
