import type { WorkbookCells } from '../cells';
import type { Area, TabSpec, WorkbookSpec } from '../model';
import { isWithin } from '../places';
import { areaOf } from '../record/recorded';
import type { BuildRecord, BuiltBlock } from '../record/read-build-record';
import type { CellPlace, RangeEnd, Translation } from '../translate';
import { asBuiltColumn, type BuiltColumns } from '../record/built-columns';
import { filledRows, rowsAmongKept } from './kept-rows';

/** A block in two lies of the workbook. */
export interface Moved {
  readonly from: Area;
  readonly to: Area & { readonly tab: string };
  /** Where its rows are not simply one after another: the row of another lie, or null for one that is not in it. */
  readonly rows?: (row: number, end: RangeEnd | undefined) => number | null;
  /** The same of its columns. */
  readonly columns?: (column: number) => number | null;
}

/** From a row of a block as it is now to the row as it was built, where rows were put into it. */
export type GrownRows = ReadonlyMap<BuiltBlock, NonNullable<Moved['rows']>>;

/** What was put into blocks since they were built. */
export interface Grown {
  readonly rows: GrownRows;
  readonly columns: BuiltColumns;
}

/** Translates places block by block; a cell of ours that is in no block goes with the nearest block above it, and others stay. */
function byBlocks(moved: ReadonlyMap<string, readonly Moved[]>, table: (name: string) => string): Translation {
  // A formula mostly refers to the block that the one before it did.
  const latest = new Map<readonly Moved[], Moved>();
  return {
    table,
    cell(place, end) {
      const blocks = moved.get(place.tab.toLowerCase());
      if (!blocks) return place;
      const last = latest.get(blocks);
      const own = last && isWithin(last.from, place.row, place.column) ? last : blockAt(blocks, place);
      if (own) latest.set(blocks, own);
      if (!own) return place;
      const row = own.rows ? own.rows(place.row, end) : rowIn(own, place.row);
      const across = isWithin(own.from, place.row, place.column) ? own : (nearestAcross(blocks, place) ?? own);
      const column = across.columns ? across.columns(place.column) : place.column - across.from.column + across.to.column;
      return row === null || column === null ? null : { tab: own.to.tab, row, column };
    },
  };
}

function blockAt(blocks: readonly Moved[], place: CellPlace): Moved | undefined {
  return blocks.find(({ from }) => isWithin(from, place.row, place.column)) ?? nearest(blocks, place);
}

/** Below a block that has grown, rows count from its end. */
function rowIn({ from, to }: Moved, row: number): number {
  const below = row - (from.row + from.rows);
  return below >= 0 ? to.row + to.rows + below : row - from.row + to.row;
}

function nearest(blocks: readonly Moved[], place: CellPlace): Moved | undefined {
  let found: Moved | undefined;
  for (const each of blocks) if (each.from.row <= place.row && (!found || each.from.row > found.from.row)) found = each;
  return found ?? blocks[0];
}

/** The block above or below a cell, as near as any: what tells how far columns there were moved. */
function nearestAcross(blocks: readonly Moved[], { row, column }: CellPlace): Moved | undefined {
  const apart = ({ from }: Moved): number => Math.max(0, from.row - row, row - (from.row + from.rows - 1));
  let found: Moved | undefined;
  for (const each of blocks) {
    if (column >= each.from.column && column < each.from.column + each.from.columns && (!found || apart(each) < apart(found))) found = each;
  }
  return found;
}

function grouped(entries: Iterable<readonly [tab: string, moved: Moved]>): Map<string, Moved[]> {
  const groups = new Map<string, Moved[]>();
  for (const [tab, moved] of entries) {
    const key = tab.toLowerCase();
    const group = groups.get(key);
    if (group) group.push(moved);
    else groups.set(key, [moved]);
  }
  return groups;
}

/** From where cells are now to where they were built, so that a formula reads as it was built. */
export function nowToBuilt(record: BuildRecord, grown: Grown): Translation {
  const moved = record.blocks.flatMap((block) => {
    const { tab, built, now } = block;
    const name = record.tabs.get(tab)?.built;
    const [rows, among] = [grown.rows.get(block), grown.columns.get(block)];
    const columns = among && ((column: number) => asBuiltColumn(block, among, column));
    return now && name !== undefined ? [[now.tab, { from: now, to: { tab: name, ...built }, ...(rows && { rows }), ...(columns && { columns }) }] as const] : [];
  });
  const tables = new Map([...record.tables.values()].map(({ built, now }) => [(now ?? built).toLowerCase(), built]));
  return byBlocks(grouped(moved), (name) => tables.get(name.toLowerCase()) ?? name);
}

/** The block that each cell of a workbook as it is now belongs to, as `nowToBuilt` has it. */
export function blocksNow(record: BuildRecord): (place: CellPlace) => BuiltBlock | null {
  const all = record.blocks.flatMap((block) => (block.now ? [[block.now.tab, { from: block.now, to: block.now, block }] as const] : []));
  const groups = grouped(all);
  const known = new Map(all.map(([, moved]) => [moved as Moved, moved.block]));
  return (place) => {
    const own = blockAt(groups.get(place.tab.toLowerCase()) ?? [], place);
    return (own && known.get(own)) ?? null;
  };
}

/**
 * From where a specification has a cell to where it is now, by the blocks that both have, and by the rows of a table in which something
 * is typed, but for those that the specification leaves out.
 */
export function specToNow(spec: WorkbookSpec, record: BuildRecord, cells: WorkbookCells, grown: Grown, isLeftOut: (place: CellPlace) => boolean = () => false): Translation {
  const amongKept = new Map([...rowsAmongKept(cells, record)].map(([{ id }, rows]) => [id, rows]));
  const blocks = new Map(record.blocks.map((block) => [block.id, block]));
  const moved = spec.tabs.flatMap((tab) =>
    tab.blocks.flatMap((block): (readonly [string, Moved])[] => {
      const from = areaOf(block);
      const own = blocks.get(block.id);
      if (!own?.now) return [];
      const to = own.now;
      const columnsNow = grown.columns.get(own);
      // Which of its columns are those that were built is not known.
      if (to.columns !== own.built.columns && !columnsNow) return [[tab.name, { from, to, rows: () => null }]];
      const columns = columnsNow && ((column: number) => columnNow({ from, to }, columnsNow, column));
      const typed = tab.table && from.row === tab.table.row + 1 && from.column === tab.table.column ? typedRows(tab, record, cells, isLeftOut) : null;
      const among = typed ?? amongKept.get(block.id);
      const asBuilt = grown.rows.get(own);
      const rows = (row: number, end: RangeEnd | undefined): number =>
        rowAtEnd({ from, to }, row, end) ?? among?.[row - from.row] ?? (asBuilt && rowNow(own.built, to, asBuilt, row - from.row)) ?? rowIn({ from, to }, row);
      return [[tab.name, { from, to, ...((among || asBuilt) && { rows }), ...(columns && { columns }) }]];
    }),
  );
  return byBlocks(grouped(moved), (name) => name);
}

/** Where a column that was built is now; to the right of the block, columns count from its end. */
function columnNow({ from, to }: Moved, now: readonly number[], column: number): number | null {
  if (column < from.column) return column - from.column + to.column;
  const beyond = column - (from.column + from.columns);
  return beyond >= 0 ? to.column + to.columns + beyond : (now[column - from.column] ?? null);
}

/** A range over all of a block is over all of it wherever it is. */
function rowAtEnd({ from, to }: Moved, row: number, end: RangeEnd | undefined): number | null {
  if (end === 'first' && row === from.row) return to.row;
  return end === 'last' && row === from.row + from.rows - 1 ? to.row + to.rows - 1 : null;
}

/** Where a row that was built, counted from 0 in its block, is now: it has moved by no more than the rows that were put in. */
function rowNow(built: Area, now: Area, asBuilt: NonNullable<Moved['rows']>, row: number): number | null {
  for (let shift = 0; shift <= now.rows - built.rows; shift += 1) {
    const found = now.row + row + shift;
    if (asBuilt(found, undefined) === built.row + row) return found;
  }
  return null;
}

function typedRows({ table }: TabSpec, record: BuildRecord, cells: WorkbookCells, isLeftOut: (place: CellPlace) => boolean): readonly number[] | null {
  const name = table && record.tables.get(table.id)?.now;
  for (const tab of cells.tabs) {
    const there = tab.tables.find((each) => each.name === name);
    if (!there || !table) continue;
    const body = { row: there.row + 1, column: there.column, rows: there.rows - 1, columns: there.columns };
    const rows = filledRows(tab, body).filter((row) => !isLeftOut({ tab: tab.name, row, column: body.column }));
    return rows.length === table.rowCount ? rows : null;
  }
  return null;
}
