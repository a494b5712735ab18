import type { TabCells } from '../cells';
import type { Area, TabSpec } from '../model';
import type { TabGeometry } from '../rebuild/geometry';
import type { BuildRecord } from '../record/read-build-record';
import { areaOf } from '../record/recorded';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** What a tab does not show. */
export interface HiddenParts {
  /** Its name. */
  readonly tab: string;
  /** All of it. */
  readonly isHidden: boolean;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

const COLUMNS = 16384;

/** Where the cells of a tab as it would be built stand in the workbook as it is now. */
export class TabPlaces {
  /** What is there now, by where it would stand once a rebuild had put rows and columns in. */
  private readonly found = new Map<number, Cell>();
  /** The last row and column of the build as it is now. */
  readonly end: Cell;
  private readonly hiddenRows: ReadonlySet<number>;
  private readonly hiddenColumns: ReadonlySet<number>;

  constructor(
    spec: TabSpec,
    private readonly geometry: TabGeometry,
    readonly cells: TabCells,
    record: BuildRecord,
    hidden?: HiddenParts,
  ) {
    this.hiddenRows = new Set(hidden?.rows);
    this.hiddenColumns = new Set(hidden?.columns);
    const built = record.blocks.flatMap(({ tab, now }) => (tab === spec.id && now ? [now] : []));
    const areas = [...built, ...cells.tables, ...spec.blocks.map(areaOf)];
    this.end = { row: Math.max(...areas.map(({ row, rows }) => row + rows - 1)), column: Math.max(...areas.map(({ column, columns }) => column + columns - 1)) };
    for (let row = 1; row <= this.end.row; row += 1) {
      for (let column = 1; column <= this.end.column; column += 1) {
        const to = geometry.shifted(row, column);
        this.found.set(to.row * COLUMNS + to.column, { row, column });
      }
    }
  }

  /** Null for a cell that only a new build would put in. */
  now(row: number, column: number): Cell | null {
    const place = this.geometry.place(row, column);
    return place.isNew ? null : (this.found.get(place.row * COLUMNS + place.column) ?? null);
  }

  isShown({ row, column }: Cell): boolean {
    return !this.hiddenRows.has(row) && !this.hiddenColumns.has(column);
  }

  /** Whether something of the build is hidden. */
  get hidesSome(): boolean {
    return [...this.hiddenRows].some((row) => row <= this.end.row) || [...this.hiddenColumns].some((column) => column <= this.end.column);
  }

  /** The cells from the first to the last of those that are there. */
  area({ row, column, rows, columns }: Area): Area | null {
    const cells = Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => this.now(row + i, column + j))).flat().filter((cell) => cell !== null);
    if (cells.length === 0) return null;
    const [top, left] = [Math.min(...cells.map((cell) => cell.row)), Math.min(...cells.map((cell) => cell.column))];
    return { row: top, column: left, rows: Math.max(...cells.map((cell) => cell.row)) - top + 1, columns: Math.max(...cells.map((cell) => cell.column)) - left + 1 };
  }

  /** The row of a place that may hold no cell, such as where a chart stands: as far below the nearest row above it. */
  rowNear(row: number, column: number): number {
    for (let above = row; above >= 1; above -= 1) {
      const cell = this.now(above, column);
      if (cell) return cell.row + row - above;
    }
    return row;
  }
}
