import type { InputTable } from './context';
import { across, at, beside, formula, range, type CellRef, type Formula, type Place, type RangeRef } from './formula';

/** Rows below a table that formulas watch, so that rows an officer adds are in them. */
export const ROWS_TO_GROW = 1000;

/** A council's columns of an input table, side by side in the order of the case: the first of them. */
function firstOf(table: InputTable, key: string, codes: readonly string[]): number {
  const columns = codes.map((code) => table.column(`${key} ${code}`));
  const first = columns[0] ?? 0;
  if (columns.some((column, i) => column !== first + i)) throw new RangeError(`${table.id}: the columns "${key}" are not side by side`);
  return first;
}

/** The cell of an input table that stands where the formula's cell stands in a block of rows x councils. */
export function besideInput(table: InputTable, key: string, codes: readonly string[]): CellRef {
  return beside(table.place, 0, firstOf(table, key, codes));
}

/** All councils' cells of an input table in the row of the formula. */
export function councilsOfRow(table: InputTable, key: string, codes: readonly string[]): RangeRef {
  const first = firstOf(table, key, codes);
  return range(across(table.place, first), across(table.place, first + codes.length - 1));
}

/** A fixed column of an input table in the row of the formula. */
export function inputOfRow(table: InputTable, key: string): CellRef {
  return across(table.place, table.column(key));
}

/** One cell of an input table, fixed. */
export function inputAt(table: InputTable, row: number, key: string): CellRef {
  return at(table.place, row, table.column(key));
}

/**
 * A column of an input table with room to grow; fixed. It begins at the header, so that a row inserted above the first one
 * is in it too.
 */
export function growing(table: InputTable, key: string): RangeRef {
  const header = headerOf(table, key);
  return range(header, { ...header, row: header.row + table.place.rows + ROWS_TO_GROW });
}

/** The header cell of a column; fixed. */
export function headerOf(table: InputTable, key: string): CellRef {
  const first = at(table.place, 0, table.column(key));
  return { ...first, row: first.row - 1 };
}

/** How many cells hold anything. Not COUNTIF with a wildcard: spreadsheets disagree on whether it counts numbers. */
export function filled(cells: RangeRef): Formula {
  return formula`SUMPRODUCT((${cells}<>"")*1)`;
}

/** How many rows of a growing column hold anything, the header left out. */
export function rowsTyped(table: InputTable, key: string): Formula {
  return formula`${filled(growing(table, key))}-1`;
}

/** Some neighbouring columns of an input table with room to grow; fixed. */
export function growingFrom(table: InputTable, first: string, last: string): RangeRef {
  const from = growing(table, first).from;
  return range(from, growing(table, last).to);
}

/** A year's column of an input table with room to grow, in the column of the formula. */
export function growingYear(table: InputTable, year: string): RangeRef {
  const { from, to } = growing(table, year);
  return range({ ...from, relativeColumn: true }, { ...to, relativeColumn: true });
}

/** The rows of a table as they were built, one column, fixed. */
export function builtColumn(table: InputTable, key: string): RangeRef {
  const column = table.column(key);
  return range(at(table.place, 0, column), at(table.place, table.place.rows - 1, column));
}

/** The column of a table that names its records, as it was built. */
export function recordNames(table: InputTable, key: string): Place {
  return { ...table.place, column: table.place.column + table.column(key), columns: 1 };
}

/** A year's column of a table as it was built, in the column of the formula. */
export function builtYear(table: InputTable, year: string): RangeRef {
  const { from, to } = builtColumn(table, year);
  return range({ ...from, relativeColumn: true }, { ...to, relativeColumn: true });
}

/** All councils' columns of a table as it was built, fixed. */
export function builtCouncils(table: InputTable, key: string, codes: readonly string[]): RangeRef {
  const first = firstOf(table, key, codes);
  return range(at(table.place, 0, first), at(table.place, table.place.rows - 1, first + codes.length - 1));
}

/** A council's entry in the Councils table, found by its code. */
export function ofCouncil(councils: InputTable, code: CellRef, key: string): Formula {
  return formula`INDEX(${builtColumn(councils, key)},MATCH(${code},${builtColumn(councils, 'code')},0))`;
}
