import type { CellContents } from '../../workbook/contents/contents';
import { columnName, columnNumber, LAST_COLUMN, LAST_ROW } from '../../workbook/r1c1';

/** Text, tab names, cells, words and tables: only cells move when a formula is copied. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\w.([!])|[\p{L}_\\$][\p{L}\w.$]*(?:\[[^\]]*\])?/gu;
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
  const { cells, texts } = partsOf(formula);
  let key = texts[0] ?? '';
  cells.forEach((cell, i) => {
    key += `R${cell.isRowFixed ? cell.row : `[${cell.row - row}]`}C${cell.isColumnFixed ? cell.column : `[${cell.column - column}]`}${texts[i + 1] ?? ''}`;
  });
  return key;
}

/** A formula taken apart once, to be read as it is copied to many cells. */
export function copier(formula: string): (rows: number, columns: number) => string {
  const { cells, texts } = partsOf(formula);
  return (rows, columns) => {
    let copy = texts[0] ?? '';
    cells.forEach((cell, i) => {
      const row = cell.row + (cell.isRowFixed ? 0 : rows);
      const column = cell.column + (cell.isColumnFixed ? 0 : columns);
      const isThere = row >= 1 && row <= LAST_ROW && column >= 1 && column <= LAST_COLUMN;
      copy += (isThere ? `${cell.isColumnFixed ? '$' : ''}${columnName(column)}${cell.isRowFixed ? '$' : ''}${row}` : '#REF!') + (texts[i + 1] ?? '');
    });
    return copy;
  };
}

interface Parts {
  readonly cells: readonly { readonly row: number; readonly column: number; readonly isRowFixed: boolean; readonly isColumnFixed: boolean }[];
  /** What stands before, between and after the cells. */
  readonly texts: readonly string[];
}

function partsOf(formula: string): Parts {
  const cells: Parts['cells'][number][] = [];
  const texts: string[] = [];
  let from = 0;
  for (const match of formula.matchAll(TOKENS)) {
    const [token, fixedColumn, column, fixedRow, row] = match;
    if (column === undefined || row === undefined) continue;
    texts.push(formula.slice(from, match.index));
    cells.push({ row: Number(row), column: columnNumber(column), isRowFixed: fixedRow === '$', isColumnFixed: fixedColumn === '$' });
    from = match.index + token.length;
  }
  return { cells, texts: [...texts, formula.slice(from)] };
}
