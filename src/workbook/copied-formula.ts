import { columnName, columnNumber, LAST_COLUMN, LAST_ROW } from './r1c1';

/** Text, tab names, cells, words and tables: only cells move when a formula is copied. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\w.([!])|[\p{L}_\\$][\p{L}\w.$]*(?:\[[^\]]*\])?/gu;

/** A formula in A1 as it reads when copied `rows` down and `columns` to the right. */
export function shiftA1(formula: string, rows: number, columns: number): string {
  return copier(formula)(rows, columns);
}

/** A formula taken apart once, to be read as it is copied to many cells. */
export function copier(formula: string): (rows: number, columns: number) => string {
  const { cells, texts } = cellsIn(formula);
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

/** The cells that a formula in A1 refers to, and the text around them. */
export function cellsIn(formula: string): Parts {
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
