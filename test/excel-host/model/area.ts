import { invalidArgument } from '../errors';

/** A rectangle of cells; rows and columns count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const LAST_ROW = 1048576;
export const LAST_COLUMN = 16384;

export function area(row: number, column: number, rows = 1, columns = 1): Area {
  const whole = [row, column, rows, columns].every(Number.isInteger);
  if (!whole || row < 1 || column < 1 || rows < 1 || columns < 1 || row + rows - 1 > LAST_ROW || column + columns - 1 > LAST_COLUMN) {
    throw invalidArgument(`no cells at row ${row}, column ${column}, ${rows} by ${columns}`);
  }
  return { row, column, rows, columns };
}

export const lastRow = ({ row, rows }: Area): number => row + rows - 1;
export const lastColumn = ({ column, columns }: Area): number => column + columns - 1;

export function contains(outer: Area, row: number, column: number): boolean {
  return row >= outer.row && row <= lastRow(outer) && column >= outer.column && column <= lastColumn(outer);
}

export function overlap(a: Area, b: Area): boolean {
  return a.row <= lastRow(b) && b.row <= lastRow(a) && a.column <= lastColumn(b) && b.column <= lastColumn(a);
}

export function bounds(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return { row, column, rows: Math.max(lastRow(a), lastRow(b)) - row + 1, columns: Math.max(lastColumn(a), lastColumn(b)) - column + 1 };
}

/** 1 is A, 27 is AA. */
export function letters(column: number): string {
  return column === 0 ? '' : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
}

export function columnOf(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A1:B3, $A$1:$B$3, A:C or 1:4. */
export function print(cells: Area, fixed = ''): string {
  const [from, to] = [letters(cells.column), letters(lastColumn(cells))];
  if (cells.rows === LAST_ROW) return `${fixed}${from}:${fixed}${to}`;
  if (cells.columns === LAST_COLUMN) return `${fixed}${cells.row}:${fixed}${lastRow(cells)}`;
  const first = `${fixed}${from}${fixed}${cells.row}`;
  return cells.rows === 1 && cells.columns === 1 ? first : `${first}:${fixed}${to}${fixed}${lastRow(cells)}`;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d+):\$?(\d+)$/;

/** Null for what is not an address without its tab. */
export function parse(address: string): Area | null {
  const cells = CELLS.exec(address);
  const columns = COLUMNS.exec(address);
  const rows = ROWS.exec(address);
  const corners = cells
    ? [[Number(cells[2]), columnOf(cells[1]!)], [Number(cells[4] ?? cells[2]), columnOf(cells[3] ?? cells[1]!)]]
    : columns
      ? [[1, columnOf(columns[1]!)], [LAST_ROW, columnOf(columns[2]!)]]
      : rows
        ? [[Number(rows[1]), 1], [Number(rows[2]), LAST_COLUMN]]
        : null;
  if (!corners) return null;
  const [[a = 0, b = 0], [c = 0, d = 0]] = corners as [number[], number[]];
  if (Math.min(a, b, c, d) < 1 || Math.max(a, c) > LAST_ROW || Math.max(b, d) > LAST_COLUMN) return null;
  return bounds({ row: a, column: b, rows: 1, columns: 1 }, { row: c, column: d, rows: 1, columns: 1 });
}

export function* cellsOf(cells: Area): Generator<readonly [row: number, column: number]> {
  for (let row = cells.row; row <= lastRow(cells); row += 1) {
    for (let column = cells.column; column <= lastColumn(cells); column += 1) yield [row, column];
  }
}
