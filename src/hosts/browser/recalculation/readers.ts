/** Cells of one tab, first and last included. */
export interface Area {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

interface Watched<T> {
  readonly area: Area;
  readonly readers: T[];
}

const MOST_COLUMNS = 2 ** 15;
/** Rows of a column that are looked up together. */
const BLOCK = 64;

/** A cell as a number. */
export function cellKey(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}

/** Who reads the cells of a tab. An area is kept once, however many read it. */
export class Readers<T> {
  private readonly ofCell = new Map<number, T[]>();
  private readonly areas = new Map<string, Watched<T>>();
  /** The areas of several cells that pass through a block of a column. */
  private readonly blocks = new Map<number, Watched<T>[]>();

  add(reader: T, area: Area): void {
    const { startRow, startColumn, endRow, endColumn } = area;
    if (startRow === endRow && startColumn === endColumn) {
      push(this.ofCell, cellKey(startRow, startColumn), reader);
      return;
    }
    const key = `${startRow},${startColumn},${endRow},${endColumn}`;
    const known = this.areas.get(key);
    if (known) {
      known.readers.push(reader);
      return;
    }
    const watched = { area, readers: [reader] };
    this.areas.set(key, watched);
    for (let block = Math.floor(startRow / BLOCK); block <= Math.floor(endRow / BLOCK); block += 1) {
      for (let column = startColumn; column <= endColumn; column += 1) push(this.blocks, cellKey(block, column), watched);
    }
  }

  ofCellAt(row: number, column: number, visit: (reader: T) => void): void {
    for (const reader of this.ofCell.get(cellKey(row, column)) ?? []) visit(reader);
    for (const { area, readers } of this.blocks.get(cellKey(Math.floor(row / BLOCK), column)) ?? []) {
      if (row >= area.startRow && row <= area.endRow) for (const reader of readers) visit(reader);
    }
  }

  /** Those that read any cell of an area. */
  ofArea({ startRow, startColumn, endRow, endColumn }: Area, visit: (reader: T) => void): void {
    for (const [key, readers] of this.ofCell) {
      const [row, column] = [Math.floor(key / MOST_COLUMNS), key % MOST_COLUMNS];
      if (row >= startRow && row <= endRow && column >= startColumn && column <= endColumn) for (const reader of readers) visit(reader);
    }
    for (const { area, readers } of this.areas.values()) {
      if (area.startRow <= endRow && area.endRow >= startRow && area.startColumn <= endColumn && area.endColumn >= startColumn) for (const reader of readers) visit(reader);
    }
  }
}

function push<T>(lists: Map<number, T[]>, key: number, entry: T): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}
