import { fromR1C1 } from '../formulas/r1c1';
import { toR1C1 } from '../formulas/to-r1c1';
import { insideBrackets, join, spellTab, tableOf, tokens } from '../formulas/tokens';
import { print } from './area';
import { changeFormulas } from './formulas';
import type { Cell, CellValue } from './sheet';
import type { Table } from './table';
import type { Workbook } from './workbook';

/** The table is cells as any others from now on. */
export function loseShape(workbook: Workbook, table: Table): void {
  const { sheet, name } = table;
  const headers = table.headers();
  const isOf = (text: string) => tableOf(text).toLowerCase() === name.toLowerCase();
  const cellsOf = (text: string) => {
    const i = headers.findIndex((header) => header.toLowerCase() === insideBrackets(text).toLowerCase());
    return i < 0 ? '#REF!' : spellTab(sheet.name) + print({ ...table.bodyArea(), column: table.area.column + i, columns: 1 }, '$');
  };
  changeFormulas(workbook, (formula) =>
    join(tokens(formula).map((token) => (token.kind === 'structured' && isOf(token.text) ? { ...token, text: cellsOf(token.text) } : token))),
  );
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  workbook.stale = true;
}

/** Rows change places as if each was cut and typed again: formulas keep what they are in R1C1, references from elsewhere stay. */
export function sortRows(table: Table, by: number, sign: 1 | -1): void {
  const { sheet } = table;
  const body = table.bodyArea();
  const columns = Array.from({ length: body.columns }, (_, i) => body.column + i);
  const rows = Array.from({ length: body.rows }, (_, i) => {
    const row = body.row + i;
    return { key: sheet.cell(row, by)?.value, cells: columns.map((column) => relative(sheet.cell(row, column), row, column)) };
  });
  rows.sort((a, b) => compare(a.key, b.key, sign));
  rows.forEach(({ cells }, i) => {
    const row = body.row + i;
    cells.forEach((cell, j) => {
      const column = columns[j]!;
      sheet.put(row, column, cell && (cell.formula === null ? cell : { ...cell, formula: fromR1C1(cell.formula, row, column) }));
    });
  });
}

function relative(cell: Cell | undefined, row: number, column: number): Cell | null {
  if (!cell) return null;
  return cell.formula === null ? cell : { ...cell, formula: toR1C1(cell.formula, row, column) };
}

const KINDS = ['number', 'string', 'boolean'];

/** Numbers come first, then texts, then TRUE and FALSE; empty cells come last either way. */
function compare(a: CellValue | undefined, b: CellValue | undefined, sign: 1 | -1): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a !== typeof b) return sign * (KINDS.indexOf(typeof a) - KINDS.indexOf(typeof b));
  if (typeof a === 'string') return sign * a.localeCompare(String(b), 'en', { sensitivity: 'base' });
  return sign * (Number(a) - Number(b));
}
