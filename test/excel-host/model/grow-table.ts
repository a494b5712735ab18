import { adjuster } from '../formulas/adjust';
import { type Area, lastColumn, lastRow, overlap } from './area';
import { changeFormulas } from './formulas';
import type { Sheet } from './sheet';
import type { Table } from './table';
import { fillRows } from './table-grid';
import type { Workbook } from './workbook';

/** Looks which tables grow when these cells are written; what is given back is to be called once they are. */
export function growTables(workbook: Workbook, sheet: Sheet, written: Area): () => void {
  const growing = sheet.tables.flatMap((table) => {
    const below = rowsBelow(table, written);
    const beside = columnsBeside(table, written);
    if (below && isFree(sheet, table, below)) return [() => addRows(workbook, table, below)];
    return beside && isFree(sheet, table, beside) ? [() => addColumns(table, beside)] : [];
  });
  return () => growing.forEach((grow) => grow());
}

/** What is written right below a table, no wider than it, becomes rows of it. */
function rowsBelow({ area }: Table, written: Area): Area | null {
  const fits = written.row === lastRow(area) + 1 && written.column >= area.column && lastColumn(written) <= lastColumn(area);
  return fits ? { ...area, row: written.row, rows: written.rows } : null;
}

function columnsBeside({ area }: Table, written: Area): Area | null {
  const fits = written.column === lastColumn(area) + 1 && written.row >= area.row && lastRow(written) <= lastRow(area);
  return fits ? { ...area, column: written.column, columns: written.columns } : null;
}

export function isFree(sheet: Sheet, table: Table, cells: Area): boolean {
  if (sheet.tables.some((each) => each !== table && overlap(each.area, cells))) return false;
  for (let { row } = cells; row <= lastRow(cells); row += 1) {
    for (let { column } = cells; column <= lastColumn(cells); column += 1) if (sheet.cell(row, column)) return false;
  }
  return true;
}

/** New rows look as the last one does; what means all the rows of the table means the new ones too. */
export function addRows(workbook: Workbook, table: Table, added: Area): void {
  const { sheet } = table;
  const body = table.bodyArea();
  const stretch = (area: Area): Area => {
    const all = lastRow(area) === lastRow(body) && (area.row === body.row || area.row === table.area.row);
    const within = area.column >= body.column && lastColumn(area) <= lastColumn(body);
    return all && within ? { ...area, rows: area.rows + added.rows } : area;
  };
  sheet.coats.repeat({ ...body, row: lastRow(body), rows: 1 }, added.row, lastRow(added), true);
  sheet.rules.forEach((rule) => (rule.areas = rule.areas.map(stretch)));
  for (const { series } of workbook.sheets.flatMap(({ charts }) => charts)) {
    for (const each of series) {
      if (each.values?.sheet === sheet) each.values = { sheet, area: stretch(each.values.area) };
      if (each.categories?.sheet === sheet) each.categories = { sheet, area: stretch(each.categories.area) };
    }
  }
  const adjust = adjuster({ tab: sheet.name, move: stretch });
  changeFormulas(workbook, (formula, on) => adjust(formula, on === sheet));
  table.area = { ...table.area, rows: table.area.rows + added.rows };
  fillRows(table, added);
}

function addColumns(table: Table, added: Area): void {
  table.area = { ...table.area, columns: table.area.columns + added.columns };
  table.nameHeaders();
}
