import type { TabCells } from '../cells';
import type { Area, TabSpec } from '../model';
import { isWithin } from '../places';
import { isBlank } from '../read/headers';
import { LAST_COLUMN } from '../r1c1';
import type { BuiltColumns } from '../record/built-columns';
import { rowsPutIn } from '../record/rows-put-in';
import type { BuiltBlock } from '../record/read-build-record';
import { align, type Aligned } from './align';
import { bandsOf, type Band, type Whose } from './bands';
import { runs, sum, type Deletion, type Insertion } from './runs';
import { rowKeysNow, wantedRowKeys } from './row-keys';

/** Where a cell of the specification stands once rows and columns were put in, and before any go. */
export interface Placed {
  readonly row: number;
  readonly column: number;
  /** In a row or column that was put in, or beyond what was there. */
  readonly isNew: boolean;
}

/** How a tab that is there becomes the one that is wanted, with the cells that stay moved by Excel and by nobody else. */
export interface TabGeometry {
  readonly insertRows: readonly Insertion[];
  /** Columns, in stretches of rows; the rows counted after rows were put in. */
  readonly bands: readonly Band[];
  readonly deleteRows: readonly Deletion[];
  place(row: number, column: number): Placed;
  /** Where a cell that is there stands once rows and columns were put in; null when it goes at the end. */
  moved(row: number, column: number): { readonly row: number; readonly column: number } | null;
  /** Whether a row that is there is one of those wanted. */
  stays(row: number): boolean;
  /** Whether a row of the table is kept only for what the officer has beside it, and still holds what was calculated of its record. */
  isLeft(row: number): boolean;
  /** The same, also for what goes. */
  shifted(row: number, column: number): { readonly row: number; readonly column: number };
}

/**
 * @param lastRow the last row with anything in it
 * @param isLinked whether an officer's formula refers to something in a row
 */
export function geometryOf(
  spec: TabSpec, now: TabCells, blocks: readonly BuiltBlock[], lastRow: number, columns: BuiltColumns, isLinked: (row: number) => boolean = () => false,
): TabGeometry {
  const table = spec.table ? tableNow(now) : null;
  const rows = align(rowKeysNow(spec, now, blocks, lastRow, table, columns), wantedRowKeys(spec));
  const insertRows = insertions(rows);
  const after = (row: number): number => row + sum(insertRows.filter(({ before }) => before <= row));
  const rowOf = wantedRows(rows, after);
  const putIn = rowsPutIn(now, blocks);
  // An empty row that was put among ours holds nothing of anybody's, and what reads all of them would take it for missing formulas.
  const isNobodys = (row: number): boolean => isEmptyRow(row, now) && !isLinked(row);
  const goes = (row: number): boolean => (putIn.has(row) ? isNobodys(row) : isOurs(row, now, blocks, table));
  const going = rows.flatMap(({ old, wanted }, at) => (old !== null && wanted === null && (goes(old + 1) || (isAmid(spec, rows, at) && isNobodys(old + 1))) ? [old + 1] : []));
  const takenOut = withEmptyAfter(going, isNobodys);
  const gone = new Set(takenOut);
  const beside = table ? blocksBeside(blocks, table) : [];
  const deleteRows = runs(takenOut.map(after));
  const bands = bandsOf(spec, now, rowOf, (row) => rows.find(({ wanted }) => wanted === row - 1)?.old ?? null, (row, column) => whoseHeader(row, column, blocks, columns, table), table && { ...table, row: after(table.row) });
  const shifted = (row: number, column: number): { row: number; column: number } => {
    const to = after(row);
    return { row: to, column: column + sum(bandAt(to)?.insert.filter(({ before }) => before <= column) ?? []) };
  };
  /** Ranges that leave room for more rows end below what there is, in the columns of the last row that there is. */
  const lastWanted = Math.max(0, ...rowOf.keys());
  const lastPlaced = rowOf.get(lastWanted)?.row ?? lastWanted;
  // Rows that go from there move what is below them up again.
  const goingBelow = sum(deleteRows.filter(({ from }) => from > lastPlaced));
  const below = (row: number): WantedRow => {
    const beyond = row - lastWanted + goingBelow;
    return { row: lastPlaced + beyond, isNew: true, beyond };
  };
  const bandAt = (row: number): Band | undefined => bands.find(({ top, rows: count }) => row >= top && row < top + count);
  const standsAt = columnsOutsideBands(spec, blocks, columns);
  const staying = new Set(rows.flatMap(({ old, wanted }) => (old !== null && wanted !== null ? [old + 1] : [])));
  return {
    shifted,
    stays: (row) => staying.has(row),
    isLeft: (row) => !staying.has(row) && !gone.has(row) && table !== null && isBody(row, table) && beside.some((block) => block.formulas !== null && isCalculated(block, row, now)),
    insertRows,
    bands,
    deleteRows,
    place(row, column) {
      const placed = rowOf.get(row) ?? below(row);
      const at = bandAt(placed.row - placed.beyond)?.columnOf(column) ?? { column: standsAt(row, column), isNew: false };
      return { row: placed.row, column: at.column, isNew: placed.isNew || at.isNew };
    },
    moved(row, column) {
      const to = shifted(row, column);
      return isIn(deleteRows, to.row) || isIn(bandAt(to.row)?.remove ?? [], to.column) ? null : to;
    },
  };
}

/** Where no header says which column is which, a cell stands as far aside as its block was moved since it was built. */
function columnsOutsideBands({ blocks }: TabSpec, built: readonly BuiltBlock[], columns: BuiltColumns): (row: number, column: number) => number {
  const moved = new Map(built.map((block) => [block.id, block]));
  const byRow = new Map<number, { readonly column: number; readonly of: BuiltBlock }[]>();
  for (const { id, row, column, values } of blocks) {
    const of = moved.get(id);
    if (of?.now && (of.now.column !== of.built.column || columns.has(of))) values.forEach((_, i) => byRow.set(row + i, [...(byRow.get(row + i) ?? []), { column, of }]));
  }
  return (row, column) => {
    const own = byRow.get(row)?.filter((each) => each.column <= column).sort((a, b) => b.column - a.column)[0];
    if (!own?.of.now) return column;
    const { now, built: was } = own.of;
    const among = columns.get(own.of)?.[column - own.column];
    return among ?? column + (now.column + now.columns) - (was.column + was.columns);
  };
}

function isIn(all: readonly Deletion[], at: number): boolean {
  return all.some(({ from, count }) => at >= from && at < from + count);
}

function tableNow(now: TabCells): Area | null {
  return now.tables[0] ?? null;
}

/** Whether a row would be left between two of one block, as an empty row does before a row that has moved away from it. */
function isAmid({ blocks, table }: TabSpec, rows: readonly Aligned[], at: number): boolean {
  const above = rows.slice(0, at).findLast(({ wanted }) => wanted !== null)?.wanted ?? null;
  if (above === null || (table && above + 1 >= table.row)) return false;
  return blocks.some(({ row, values }) => row <= above + 1 && above + 2 < row + values.length);
}

function insertions(rows: readonly Aligned[]): Insertion[] {
  const found: Insertion[] = [];
  let count = 0;
  let next = 1;
  for (const { old } of rows) {
    if (old === null) count += 1;
    else {
      if (count > 0) found.push({ before: old + 1, count });
      count = 0;
      next = old + 2;
    }
  }
  // What the officer has below ours moves down.
  return count > 0 ? [...found, { before: next, count }] : found;
}

interface WantedRow {
  readonly row: number;
  readonly isNew: boolean;
  /** So many rows below the last. */
  readonly beyond: number;
}

function wantedRows(rows: readonly Aligned[], after: (row: number) => number): Map<number, WantedRow> {
  const placed = new Map<number, WantedRow>();
  let at = 0;
  for (const { old, wanted } of rows) {
    at = old === null ? at + 1 : after(old + 1);
    if (wanted !== null) placed.set(wanted + 1, { row: at, isNew: old === null, beyond: 0 });
  }
  return placed;
}

/** A row of ours is in what was built; one that was put into a block that has grown since is the officer's, unless it has our formulas. */
function isOurs(row: number, now: TabCells, blocks: readonly BuiltBlock[], table: Area | null): boolean {
  // What is typed in a table stays; the row of a record that was removed holds nothing, here or beside the table, but what was built of it.
  if (table && isBody(row, table)) return isEmptyRow(row, now, (column) => blocksBeside(blocks, table).some((block) => block.now !== null && isWithin(block.now, row, column)));
  const own = blocks.filter((block) => block.now && row >= block.now.row && row < block.now.row + block.now.rows);
  if (own.length === 0) return false;
  if (own.every((block) => block.now?.rows === block.built.rows)) return true;
  return own.some((block) => block.formulas !== null && block.now && now.formula(row, block.now.column) !== null);
}

/** A column that somebody put between ours is not ours. */
function whoseHeader(row: number, column: number, blocks: readonly BuiltBlock[], columns: BuiltColumns, table: Area | null): Whose {
  const own = blocks.find(({ now }) => now !== null && isWithin(now, row, column));
  // A column that an officer added to a table for a year to come is that year's; beside what is calculated, a column is the officer's.
  if (!own?.now) return column <= putInAtLeft(row, blocks) ? 'put in' : row === table?.row ? null : 'beside';
  const known = columns.get(own);
  if (!known) return own.now.columns === own.built.columns ? 'ours' : null;
  return known.includes(column) ? 'ours' : 'put in';
}

/** Columns that were put in before the first block of a row. */
function putInAtLeft(row: number, blocks: readonly BuiltBlock[]): number {
  const first = blocks.filter(({ now }) => now && row >= now.row && row < now.row + now.rows).sort((a, b) => a.built.column - b.built.column)[0];
  return first?.now ? first.now.column - first.built.column : 0;
}

function isEmptyRow(row: number, now: TabCells, isOfOurs: (column: number) => boolean = () => false): boolean {
  return Array.from({ length: now.lastColumn ?? LAST_COLUMN }, (_, j) => j + 1).every((column) => (isBlank(now.value(row, column)) && now.formula(row, column) === null) || isOfOurs(column));
}

function isBody(row: number, table: Area): boolean {
  return row > table.row && row < table.row + table.rows;
}

/** What was built in the rows of the table, after its last column. */
function blocksBeside(blocks: readonly BuiltBlock[], table: Area): BuiltBlock[] {
  return blocks.filter(({ now }) => now && now.column >= table.column + table.columns && isBody(now.row, table));
}

function isCalculated({ now: area }: BuiltBlock, row: number, now: TabCells): boolean {
  return area !== null && isWithin(area, row, area.column) && now.formula(row, area.column) !== null;
}

/** The empty row that stood after a section goes with it. */
function withEmptyAfter(going: readonly number[], isEmpty: (row: number) => boolean): number[] {
  const gone = new Set(going);
  for (const row of going) if (!gone.has(row + 1) && isEmpty(row + 1) && (row === 1 || isEmptyOrGone(row - 1, gone, isEmpty))) gone.add(row + 1);
  return [...gone].sort((a, b) => a - b);
}

function isEmptyOrGone(row: number, gone: ReadonlySet<number>, isEmpty: (row: number) => boolean): boolean {
  let at = row;
  while (gone.has(at)) at -= 1;
  return at < 1 || isEmpty(at);
}
