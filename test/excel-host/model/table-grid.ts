import { insertDeleteConflict } from '../errors';
import { shift } from '../formulas/r1c1';
import { toR1C1 } from '../formulas/to-r1c1';
import { loseTable } from '../formulas/lose';
import { type Area, contains, lastRow } from './area';
import { changeFormulas } from './formulas';
import { across, along, type GridChange, isWithinBand, moveArea } from './grid-change';
import type { Sheet } from './sheet';
import type { Table } from './table';
import type { Workbook } from './workbook';

/** Tables move whole, grow and shrink, but are never torn apart, nor left without their headers. */
export function checkTables(sheet: Sheet, change: GridChange): void {
  const [first, last] = along(change.axis, change.at);
  const [left, right] = across(change.axis, change.at);
  for (const table of sheet.tables) {
    const [from, to] = along(change.axis, table.area);
    const [start, end] = across(change.axis, table.area);
    if (to < first || start > right || end < left) continue;
    if (!isWithinBand(table.area, change)) throw insertDeleteConflict();
    const takesHeaders = change.kind === 'delete' && change.axis === 'rows' && first <= from && last >= from;
    if (takesHeaders && last < to) throw insertDeleteConflict();
  }
}

/** A table whose rows are all deleted keeps one that is empty: then a row less is deleted. Null when that leaves nothing to do. */
export function keepOneRow(sheet: Sheet, change: GridChange): GridChange | null {
  if (change.kind === 'insert' || change.axis === 'columns') return change;
  const emptied = sheet.tables.filter(({ area }) => isWithinBand(area, change) && change.at.row === area.row + 1 && lastRow(change.at) >= lastRow(area));
  if (emptied.length === 0) return change;
  const { row, rows } = change.at;
  const kept = { ...change.at, rows: 1 };
  for (const [r, c] of [...sheet.entries()]) if (contains(kept, r, c)) sheet.put(r, c, null);
  return rows === 1 ? null : { ...change, at: { ...change.at, row: row + 1, rows: rows - 1 } };
}

/** Moves the tables; what is given back is to be called once the cells have moved too. */
export function changeTables(workbook: Workbook, sheet: Sheet, change: GridChange): () => void {
  const grown: (() => void)[] = [];
  sheet.tables = sheet.tables.filter((table) => {
    const { area } = table;
    const to = moveArea(area, change);
    if (!to) {
      changeFormulas(workbook, (formula) => loseTable(formula, table.name));
      return false;
    }
    if (to.columns < area.columns) loseColumns(workbook, table, change);
    if (to.rows > area.rows) grown.push(() => fillNewRows(table, change.at));
    if (to.columns > area.columns) grown.push(() => table.nameHeaders());
    table.area = to;
    return true;
  });
  return () => grown.forEach((finish) => finish());
}

function loseColumns(workbook: Workbook, table: Table, { at }: GridChange): void {
  const gone = table.headers().filter((_, i) => contains(at, at.row, table.area.column + i));
  for (const header of gone) changeFormulas(workbook, (formula) => loseTable(formula, table.name, header));
}

function fillNewRows(table: Table, at: Area): void {
  const body = table.bodyArea();
  // The format of the row above would be that of the headers.
  if (at.row === body.row) table.sheet.coats.repeat({ ...body, rows: 1, row: lastRow(at) + 1 }, at.row, lastRow(at));
  fillRows(table, at);
}

/** A column with one formula all the way down has it in new rows too. */
export function fillRows(table: Table, at: Area): void {
  const { sheet } = table;
  const body = table.bodyArea();
  const isNew = (row: number) => contains(at, row, at.column);
  const old = Array.from({ length: body.rows }, (_, i) => body.row + i).filter((row) => !isNew(row));
  const [first = 0] = old;
  for (let column = body.column; column < body.column + body.columns; column += 1) {
    const formula = sheet.formula(first, column);
    if (formula === null) continue;
    const relative = toR1C1(formula, first, column);
    if (!old.every((row) => toR1C1(sheet.formula(row, column) ?? '', row, column) === relative)) continue;
    for (let row = Math.max(at.row, body.row); row <= lastRow(at); row += 1) sheet.put(row, column, { value: undefined, formula: shift(formula, row - first) });
  }
}
