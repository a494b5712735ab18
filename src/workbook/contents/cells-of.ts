import type { TabCells, WorkbookCells } from '../cells';
import type { CellValue } from '../model';
import { namesAmong } from '../places';
import type { CellContents, TabContents, WorkbookContents } from './contents';
import { KEPT_FORMULA } from './tab-contents';

/** A workbook as it stands, for whoever reads a case or a build from it. */
export function cellsOfContents({ tabs, names, mark }: WorkbookContents): WorkbookCells {
  return {
    mark,
    tabs: tabs.map((tab) => new StandingCells(tab)),
    ...namesAmong(names),
  };
}

const ACROSS = 16384;

class StandingCells implements TabCells {
  readonly name: string;
  readonly tables: TabCells['tables'];
  readonly lastColumn: number;
  private readonly cells: ReadonlyMap<number, CellContents>;

  constructor({ name, tables, cells }: TabContents) {
    this.name = name;
    this.tables = tables.map(({ headers, rowCount, ...table }) => ({ name: table.name, row: table.row, column: table.column, rows: rowCount + 1, columns: headers.length }));
    this.lastColumn = cells.reduce((last, { column }) => Math.max(last, column), 0);
    this.cells = new Map(cells.map((cell) => [cell.row * ACROSS + cell.column, cell]));
  }

  value(row: number, column: number): CellValue {
    const value = this.cells.get(row * ACROSS + column)?.value ?? null;
    return value === '' ? null : value;
  }

  formula(row: number, column: number): string | null {
    const cell = this.cells.get(row * ACROSS + column);
    return cell?.formula ?? (cell?.note?.startsWith(KEPT_FORMULA) ? cell.note.slice(KEPT_FORMULA.length) : null);
  }
}
