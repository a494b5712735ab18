import type { Area } from './model';

/** Excel's last row and column. */
export const LAST_ROW = 1048576;
export const LAST_COLUMN = 16384;

/** One axis of a reference: a fixed row or column, or a distance from the cell that holds the formula. */
interface Coordinate {
  readonly value: number;
  readonly relative: boolean;
}

interface RelativeCell {
  readonly row: Coordinate;
  readonly column: Coordinate;
}

/** Text, quoted tab names, cells, and words with what they have in square brackets; all else is passed over. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(R(?:\d+|\[-?\d+\])?)(C(?:\d+|\[-?\d+\])?)(?![\w.([!])|[\p{L}_\\][\p{L}\w.]*(?:\[[^\]]*\])?/gu;

/**
 * Compiles a formula in R1C1 once, to be printed in A1 for many cells. Text in quotes, tab names and Table[Column] stay as
 * they are.
 */
export function compileR1C1(formula: string): (row: number, column: number) => string {
  const texts: string[] = [];
  const cells: RelativeCell[] = [];
  let from = 0;
  for (const match of formula.matchAll(TOKENS)) {
    const [token, row, column] = match;
    if (row === undefined || column === undefined) continue;
    texts.push(formula.slice(from, match.index));
    cells.push({ row: coordinate(row.slice(1)), column: coordinate(column.slice(1)) });
    from = match.index + token.length;
  }
  const end = formula.slice(from);
  return (row, column) => {
    let printed = '';
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i];
      const text = texts[i];
      if (cell && text !== undefined) printed += text + printCell(cell, row, column);
    }
    return printed + end;
  };
}

function coordinate(text: string): Coordinate {
  if (text === '') return { value: 0, relative: true };
  return text.startsWith('[') ? { value: Number(text.slice(1, -1)), relative: true } : { value: Number(text), relative: false };
}

const ONE_CELL = /^(R(?:\d+|\[-?\d+\])?)(C(?:\d+|\[-?\d+\])?)$/;

/** What "R[-1]C5" means in the formula of any cell. */
export function parseR1C1(reference: string): (row: number, column: number) => { row: number; column: number } {
  const [, rowPart, columnPart] = ONE_CELL.exec(reference) ?? [];
  if (rowPart === undefined || columnPart === undefined) throw new RangeError(`"${reference}" is not a cell in R1C1`);
  const [r, c] = [coordinate(rowPart.slice(1)), coordinate(columnPart.slice(1))];
  return (row, column) => ({ row: r.relative ? row + r.value : r.value, column: c.relative ? column + c.value : c.value });
}

function printCell(cell: RelativeCell, row: number, column: number): string {
  const r = cell.row.relative ? row + cell.row.value : cell.row.value;
  const c = cell.column.relative ? column + cell.column.value : cell.column.value;
  if (r < 1 || r > LAST_ROW || c < 1 || c > LAST_COLUMN) {
    throw new RangeError(`a formula in row ${row}, column ${column} refers to row ${r}, column ${c}, which is outside the tab`);
  }
  return `${cell.column.relative ? '' : '$'}${columnName(c)}${cell.row.relative ? '' : '$'}${r}`;
}

const columnNames: string[] = [''];

/** 1 is A, 27 is AA. */
export function columnName(column: number): string {
  const known = columnNames[column];
  if (known !== undefined && column > 0) return known;
  if (!Number.isInteger(column) || column < 1 || column > LAST_COLUMN) throw new RangeError(`there is no column ${column}`);
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  columnNames[column] = name;
  return name;
}

/** A is 1, AA is 27. */
export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** "B3", or "$B$3" when fixed. */
export function cellA1(row: number, column: number, fixed = false): string {
  return fixed ? `$${columnName(column)}$${row}` : `${columnName(column)}${row}`;
}

/** "B3:D9", or "$B$3:$D$9" when fixed; one cell prints as a cell. */
export function areaA1(area: Area, fixed = false): string {
  const first = cellA1(area.row, area.column, fixed);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellA1(area.row + area.rows - 1, area.column + area.columns - 1, fixed)}`;
}

const A1_AREA = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/** The area that "B3", "B3:D9" or "$B$3:$D$9" names; null for anything else. */
export function parseArea(a1: string): Area | null {
  const match = A1_AREA.exec(a1);
  if (!match) return null;
  const [, fromColumn = '', fromRow = '', toColumn = fromColumn, toRow = fromRow] = match;
  const columns = [columnNumber(fromColumn), columnNumber(toColumn)];
  const rows = [Number(fromRow), Number(toRow)];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  if (row < 1 || column < 1 || Math.max(...rows) > LAST_ROW || Math.max(...columns) > LAST_COLUMN) return null;
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}
