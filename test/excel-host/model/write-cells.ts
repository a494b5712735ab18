import { accessDenied, invalidArgument } from '../errors';
import { renameColumns } from '../formulas/rename';
import { shift } from '../formulas/r1c1';
import { spellFormula } from '../formulas/spell';
import { typed } from '../formulas/typed';
import { type Area, bounds, cellsOf, contains, print } from './area';
import { changeFormulas } from './formulas';
import { growTables } from './grow-table';
import type { CellValue, Sheet } from './sheet';
import type { Table } from './table';
import type { Workbook } from './workbook';

export interface Written {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
}

const LONGEST_TEXT = 32767;
const LONGEST_FORMULA = 8192;

/** What typing values into cells does to them, and to the tables that they are in or next to. */
export function writeCells(workbook: Workbook, sheet: Sheet, cells: readonly Written[]): void {
  const [first] = cells;
  if (!first) return;
  checkLocks(sheet, cells);
  const area = cells.reduce<Area>((all, { row, column }) => bounds(all, one(row, column)), one(first.row, first.column));
  const headed = sheet.tables.filter((table) => cells.some(({ row, column }) => contains(table.headerArea(), row, column)));
  const before = headed.map((table) => [table, table.headers()] as const);
  const grow = growTables(workbook, sheet, area);
  for (const { row, column, value } of cells) put(sheet, row, column, value, workbook);
  for (const [table, headers] of before) settleHeaders(workbook, table, headers);
  grow();
  workbook.stale = true;
  workbook.say({ kind: 'changed', sheet, changeType: 'RangeEdited', address: print(area), shiftDirection: 'None' });
}

const one = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

function checkLocks(sheet: Sheet, cells: readonly Written[]): void {
  if (!sheet.isProtected) return;
  if (cells.some(({ row, column }) => sheet.coats.at(row, column, 'Format.Protection.Locked') !== false)) throw accessDenied();
}

function put(sheet: Sheet, row: number, column: number, value: unknown, workbook: Workbook): void {
  if (typeof value === 'string' && value.length > (value.startsWith('=') ? LONGEST_FORMULA : LONGEST_TEXT)) throw invalidArgument('the text is too long for a cell');
  const cell = typed(value, sheet.coats.at(row, column, 'NumberFormat'));
  const table = sheet.tables.find((each) => contains(each.headerArea(), row, column));
  if (table) sheet.put(row, column, { value: headerText(table, value, cell), formula: null });
  else if (cell && !('value' in cell)) putFormula(sheet, row, column, spellFormula(cell.formula, workbook));
  else sheet.put(row, column, cell);
}

/** Headers are texts: a number that is typed into one becomes a text. */
function headerText(table: Table, value: unknown, cell: ReturnType<typeof typed>): CellValue {
  if (cell && !('value' in cell)) throw invalidArgument(`a header of ${table.name} is no formula`);
  return cell === null ? '' : typeof value === 'string' ? value : String(cell.value);
}

/** Headers that are empty or the same as another get other names; formulas follow those that were changed. */
export function settleHeaders(workbook: Workbook, table: Table, before: readonly string[]): void {
  table.nameHeaders();
  const after = table.headers();
  const renamed = new Map(before.flatMap((header, i) => (header !== '' && header !== after[i] ? [[header.toLowerCase(), after[i]!] as const] : [])));
  if (renamed.size > 0) changeFormulas(workbook, (formula) => renameColumns(formula, table.name, renamed));
}

/** The first formula in an empty column of a table fills the column. */
function putFormula(sheet: Sheet, row: number, column: number, formula: string): void {
  const body = sheet.tables.map((table) => table.bodyArea()).find((each) => contains(each, row, column));
  const fills = body && [...cellsOf({ ...body, column, columns: 1 })].every(([r]) => r === row || !sheet.cell(r, column));
  for (const [r] of fills ? cellsOf({ ...body, column, columns: 1 }) : []) sheet.put(r, column, { value: undefined, formula: shift(formula, r - row) });
  sheet.put(row, column, { value: undefined, formula });
}
