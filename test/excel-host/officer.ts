import { accessDenied, invalidArgument, invalidOperation } from './errors';
import { placeOf } from './classes/places';
import { type Area, contains, LAST_COLUMN, LAST_ROW, lastColumn, lastRow } from './model/area';
import type { Source } from './model/events';
import type { GridChange } from './model/grid-change';
import { changeGrid } from './model/insert-delete';
import type { Sheet } from './model/sheet';
import { loseShape, sortRows } from './model/table-hand';
import type { Table } from './model/table';
import type { Workbook } from './model/workbook';
import { writeCells } from './model/write-cells';

/** What people do to a workbook by hand, with Excel's rules and the events that tell of it. */
export class Officer {
  constructor(
    private readonly workbook: Workbook,
    /** Remote: somebody else who has the workbook open. */
    private readonly source: Source = 'Local',
  ) {}

  /** Values and formulas, as typed, from the first cell of an address on: one, or rows of them. */
  type(tab: string, address: string, typed: unknown): void {
    this.act(() => {
      const { sheet, area } = placeOf(address, this.workbook, this.workbook.sheet(tab));
      const rows = Array.isArray(typed) ? (typed as unknown[][]) : [[typed]];
      writeCells(this.workbook, sheet, rows.flatMap((row, i) => row.map((value, j) => ({ row: area.row + i, column: area.column + j, value }))));
    });
  }

  /** Areas such as "D14:G14"; dragged from its end, the last cell of the first of them is typed in. */
  select(tab: string, addresses: readonly string[], backwards = false): void {
    const sheet = this.workbook.sheet(tab);
    const areas = addresses.map((address) => placeOf(address, this.workbook, sheet).area);
    const [first] = areas;
    this.workbook.select(sheet, areas, backwards && first ? { row: lastRow(first), column: lastColumn(first) } : null);
  }

  insertRows(tab: string, row: number, rows = 1): void {
    this.changeGrid(tab, { kind: 'insert', axis: 'rows', at: { row, rows, column: 1, columns: LAST_COLUMN } });
  }

  deleteRows(tab: string, row: number, rows = 1): void {
    this.changeGrid(tab, { kind: 'delete', axis: 'rows', at: { row, rows, column: 1, columns: LAST_COLUMN } });
  }

  insertColumns(tab: string, column: number, columns = 1): void {
    this.changeGrid(tab, { kind: 'insert', axis: 'columns', at: { row: 1, rows: LAST_ROW, column, columns } });
  }

  deleteColumns(tab: string, column: number, columns = 1): void {
    this.changeGrid(tab, { kind: 'delete', axis: 'columns', at: { row: 1, rows: LAST_ROW, column, columns } });
  }

  addTab(name: string): void {
    this.actOnTabs(() => void this.workbook.addSheet(name));
  }

  renameTab(tab: string, name: string): void {
    this.actOnTabs(() => this.workbook.renameSheet(this.workbook.sheet(tab), name));
  }

  /** To the place counted from 0. */
  moveTab(tab: string, position: number): void {
    this.actOnTabs(() => this.workbook.moveSheet(this.workbook.sheet(tab), position));
  }

  hideTab(tab: string): void {
    this.actOnTabs(() => this.workbook.showSheet(this.workbook.sheet(tab), 'Hidden'));
  }

  deleteTab(tab: string): void {
    this.actOnTabs(() => this.workbook.deleteSheet(this.workbook.sheet(tab)));
  }

  protectTab(tab: string): void {
    this.workbook.sheet(tab).isProtected = true;
  }

  unprotectTab(tab: string): void {
    this.workbook.sheet(tab).isProtected = false;
  }

  protectWorkbook(): void {
    this.workbook.isStructureProtected = true;
  }

  unprotectWorkbook(): void {
    this.workbook.isStructureProtected = false;
  }

  /** Formulas that named its columns name their cells from now on. */
  convertTableToRange(name: string): void {
    this.onTable(name, (table) => loseShape(this.workbook, table));
  }

  sortTable(name: string, header: string, order: 'ascending' | 'descending' = 'ascending'): void {
    this.onTable(name, (table) => {
      sortRows(table, columnOf(table, header), order === 'ascending' ? 1 : -1);
      this.workbook.stale = true;
    });
  }

  /** Hides the rows that have something else in a column; null shows all of them again. */
  filterTable(name: string, header: string, shown: readonly (number | string | boolean)[] | null): void {
    this.onTable(name, (table) => {
      const { row, rows } = table.bodyArea();
      const column = columnOf(table, header);
      for (let r = row; r < row + rows; r += 1) {
        if (shown === null || shown.includes(table.sheet.value(r, column))) table.sheet.hiddenRows.delete(r);
        else table.sheet.hiddenRows.add(r);
      }
    });
  }

  /** Types a row right below a table: it becomes a row of the table. */
  growTable(name: string, values: readonly unknown[]): void {
    const table = this.table(name);
    const start: Area = { row: lastRow(table.area) + 1, column: table.area.column, rows: 1, columns: values.length };
    this.act(() => writeCells(this.workbook, table.sheet, values.map((value, i) => ({ row: start.row, column: start.column + i, value }))));
    if (!contains(table.area, start.row, start.column)) throw invalidArgument(`${name} has no room below`);
  }

  deleteName(name: string): void {
    const item = this.workbook.findName(name);
    if (!item) throw new RangeError(`no name "${name}"`);
    this.workbook.names.splice(this.workbook.names.indexOf(item), 1);
    this.workbook.stale = true;
  }

  private changeGrid(tab: string, change: GridChange): void {
    const sheet = this.workbook.sheet(tab);
    this.act(() => changeGrid(this.workbook, open(sheet), change));
  }

  private onTable(name: string, work: (table: Table) => void): void {
    const table = this.table(name);
    open(table.sheet);
    this.act(() => work(table));
  }

  private table(name: string): Table {
    const table = this.workbook.findTable(name);
    if (!table) throw new RangeError(`no table "${name}" among ${this.workbook.tables.map((each) => each.name).join(', ')}`);
    return table;
  }

  private actOnTabs(work: () => void): void {
    if (this.workbook.isStructureProtected) throw invalidOperation();
    this.act(work);
  }

  private act(work: () => void): void {
    const before = this.workbook.source;
    this.workbook.source = this.source;
    try {
      work();
    } finally {
      this.workbook.source = before;
    }
  }
}

function open(sheet: Sheet): Sheet {
  if (sheet.isProtected) throw accessDenied();
  return sheet;
}

function columnOf(table: Table, header: string): number {
  const i = table.headers().findIndex((each) => each.toLowerCase() === header.toLowerCase());
  if (i < 0) throw new RangeError(`no column "${header}" among ${table.headers().join(', ')}`);
  return table.area.column + i;
}
