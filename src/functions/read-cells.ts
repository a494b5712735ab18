import { TBC } from '../engine/case';
import { exact, ZERO, type Exact } from '../engine/money';
import * as messages from './messages';

/** An argument's cells, row by row. A value outside a range is a grid of one cell. */
export interface Grid {
  readonly argument: string;
  readonly columns: number;
  readonly cells: readonly unknown[];
}

/** Pounds from here on have too few digits left in a cell for exact pence. */
export const TOO_LARGE = 1e13;

/** A whole column of a worksheet. */
const MOST_CELLS = 1_048_576;

export function readGrid(argument: string, value: unknown): Grid {
  if (!Array.isArray(value)) return { argument, columns: 1, cells: [value] };
  const rows: readonly unknown[] = value;
  const columns = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (rows.length > MOST_CELLS || rows.length * columns > MOST_CELLS) throw messages.tooManyCells(argument, MOST_CELLS);
  const cells = new Array<unknown>(rows.length * columns);
  let next = 0;
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== columns) throw messages.notARange(argument);
    for (const cell of row) cells[next++] = cell;
  }
  if (cells.length === 0) throw messages.noCells(argument);
  return { argument, columns, cells };
}

/** Whether an optional argument was left out. A blank cell given as a range is not: it is 0. */
export function isOmitted(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** Where a cell is, as an officer would say it: "weights, row 2". */
export function placeOf({ argument, columns, cells }: Grid, index: number): string {
  const row = `row ${Math.floor(index / columns) + 1}`;
  const column = `column ${(index % columns) + 1}`;
  if (cells.length === 1) return argument;
  if (columns === 1) return `${argument}, ${row}`;
  return cells.length === columns ? `${argument}, ${column}` : `${argument}, ${row}, ${column}`;
}

/** Plain numbers, as they stand in the cells: weights, shares, counts. */
export function readNumbers(grid: Grid): readonly number[] {
  return grid.cells.map((cell, i) => readNumber(cell, grid, i));
}

/** Pounds. */
export function readMoney(grid: Grid): readonly Exact[] {
  return grid.cells.map((cell, i) => exact(readPounds(cell, grid, i)));
}

/** Pounds, TBC left out. */
export function readSavings(grid: Grid): readonly Exact[] {
  return grid.cells.map((cell, i) => (isTbc(cell) ? ZERO : exact(readPounds(cell, grid, i))));
}

/** The single number of an argument that takes one. */
export function readOneNumber(argument: string, value: unknown): number {
  const grid = oneCell(argument, value);
  return readNumber(grid.cells[0], grid, 0);
}

/** The single amount of an argument that takes one, in pounds. */
export function readOneAmount(argument: string, value: unknown): number {
  const grid = oneCell(argument, value);
  return readPounds(grid.cells[0], grid, 0);
}

/** TRUE, FALSE, or left out or blank, which are FALSE; Excel on the desktop hands over a blank cell as 0. */
export function readSwitch(argument: string, value: unknown): boolean {
  const [cell] = oneCell(argument, value).cells;
  if (cell === true || cell === 1) return true;
  if (cell === false || cell === 0 || isBlank(cell)) return false;
  throw messages.notTrueOrFalse(cell);
}

function oneCell(argument: string, value: unknown): Grid {
  const grid = readGrid(argument, value);
  if (grid.cells.length > 1) throw messages.notOneCell(argument);
  return grid;
}

function readPounds(cell: unknown, grid: Grid, index: number): number {
  if (typeof cell === 'number' && Number.isFinite(cell) && Math.abs(cell) >= TOO_LARGE) {
    throw messages.tooLarge(placeOf(grid, index));
  }
  return readNumber(cell, grid, index);
}

function readNumber(cell: unknown, grid: Grid, index: number): number {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  if (isBlank(cell)) return 0;
  if (isTbc(cell)) throw messages.toBeConfirmed(placeOf(grid, index));
  throw messages.notANumber(placeOf(grid, index), cell);
}

function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === '';
}

function isTbc(cell: unknown): boolean {
  return typeof cell === 'string' && cell.trim().toUpperCase() === TBC;
}
