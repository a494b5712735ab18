import { generalException } from '../errors';
import { type Area, LAST_COLUMN, area, lastColumn, lastRow } from './area';
import type { Chart } from './chart';
import { Coats } from './coats';
import { Bag } from './store';
import type { Table } from './table';

export type CellValue = number | string | boolean;

export interface Cell {
  /** Undefined: a formula that nobody has calculated. */
  value: CellValue | undefined;
  /** In A1, with its "=", spelled as Excel gives it back. */
  readonly formula: string | null;
}

/** A rule that colours cells. */
export class ConditionalFormat {
  readonly store = new Bag();

  constructor(
    readonly id: string,
    readonly type: string,
    /** Several once a change has torn them apart. */
    public areas: readonly Area[],
  ) {}

  get area(): Area {
    return this.areas[0]!;
  }
}

export interface Hyperlink {
  readonly documentReference?: string;
  readonly address?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** One tab. */
export class Sheet {
  readonly store = new Bag();
  readonly coats = new Coats();
  tables: Table[] = [];
  readonly charts: Chart[] = [];
  rules: ConditionalFormat[] = [];
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  links = new Map<number, Hyperlink>();
  cells = new Map<number, Cell>();
  /** Rows and columns that stay in view. */
  frozen: Area | null = null;
  printTitleRows: Area | null = null;
  printTitleColumns: Area | null = null;
  printArea: Area | null = null;
  readonly pageBreaks: Area[] = [];
  isProtected = false;
  /** By a filter. */
  hiddenRows = new Set<number>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** Where a cell is that has this key. */
  static placeOf(key: number): readonly [row: number, column: number] {
    return [Sheet.rowOf(key), Sheet.columnOf(key)];
  }

  static rowOf(key: number): number {
    return Math.floor(key / LAST_COLUMN);
  }

  static columnOf(key: number): number {
    return (key % LAST_COLUMN) + 1;
  }

  static key(row: number, column: number): number {
    return row * LAST_COLUMN + column - 1;
  }

  cell(row: number, column: number): Cell | undefined {
    return this.cells.get(Sheet.key(row, column));
  }

  put(row: number, column: number, cell: Cell | null): void {
    if (cell) this.cells.set(Sheet.key(row, column), cell);
    else this.cells.delete(Sheet.key(row, column));
  }

  /** What a cell shows; empty text when it is empty, as Excel says it. */
  value(row: number, column: number): CellValue {
    const cell = this.cell(row, column);
    if (!cell) return '';
    if (cell.value === undefined) throw generalException(`${this.name} row ${row}, column ${column} is read before it is calculated`);
    return cell.value;
  }

  formula(row: number, column: number): string | null {
    return this.cell(row, column)?.formula ?? null;
  }

  link(row: number, column: number): Hyperlink | null {
    return this.links.get(Sheet.key(row, column)) ?? null;
  }

  *entries(): Generator<readonly [row: number, column: number, cell: Cell]> {
    for (const [key, cell] of this.cells) yield [...Sheet.placeOf(key), cell];
  }

  /** The rectangle round everything that is not empty. */
  used(): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
    for (const [row, column] of this.entries()) {
      [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
    }
    return bottom === 0 ? null : area(top, left, bottom - top + 1, right - left + 1);
  }

  tableAt(cells: Area): Table | undefined {
    return this.tables.find(({ area: own }) => own.row <= lastRow(cells) && cells.row <= lastRow(own) && own.column <= lastColumn(cells) && cells.column <= lastColumn(own));
  }
}
