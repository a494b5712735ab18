import type { TabCells, WorkbookCells } from '../cells';
import type { Area } from '../model';
import { isOfTable } from '../read/headers';
import type { BuildRecord, BuiltBlock } from './read-build-record';
import { INPUT_TABLES } from '../tabs/inputs/tables';

/** The columns of a block that were built, from the left, where others were put between them since. */
export type BuiltColumns = ReadonlyMap<BuiltBlock, readonly number[]>;

/**
 * Which columns of the blocks that have more of them now are those that were built: those with the header of our table, those that hold
 * formulas, and of other blocks those to which the blocks above and below have moved. A block of which that is not known is left out.
 */
export function builtColumns(cells: WorkbookCells, record: BuildRecord): BuiltColumns {
  const found = new Map<BuiltBlock, readonly number[]>();
  for (const tab of cells.tabs) {
    const wider = record.blocks.filter(({ now, built }) => now?.tab === tab.name && now.columns > built.columns);
    if (wider.length === 0) continue;
    const isOurs = ownHeaders(tab, record);
    for (const block of wider) {
      const own = columnsOf(block.now).filter((column) => (block.formulas === null ? isOurs(block, column) : hasFormula(tab, block.now, column)));
      if (own.length === block.built.columns) found.set(block, own);
    }
    const moved = movedTo(record.blocks.filter(({ now }) => now?.tab === tab.name), found);
    for (const block of wider) {
      const own = columnsOf(block.built).flatMap((column) => moved.get(column) ?? []);
      if (!found.has(block) && own.length === block.built.columns) found.set(block, own);
    }
  }
  return found;
}

/** The columns that were put in, each as high as its block. */
export function columnsPutIn(columns: BuiltColumns): (Area & { readonly tab: string })[] {
  return [...columns].flatMap(([{ now }, built]) =>
    (now ? columnsOf(now).filter((column) => !built.includes(column)).map((column) => ({ ...now, column, columns: 1 })) : []));
}

/** From a column as it stands to the column as it was built; null for one that was put in. To the right of the block, columns count from its end. */
export function asBuiltColumn({ now, built }: BuiltBlock, columns: readonly number[], column: number): number | null {
  if (!now || column < now.column) return column - (now?.column ?? built.column) + built.column;
  const end = now.column + now.columns;
  if (column >= end) return built.column + built.columns + column - end;
  const place = columns.indexOf(column);
  return place < 0 ? null : built.column + place;
}

/** From a column as it was built to the column to which it was moved, by the blocks of a tab of which that is known. */
function movedTo(blocks: readonly BuiltBlock[], known: BuiltColumns): ReadonlyMap<number, number> {
  const moved = new Map<number, number>();
  for (const block of blocks) {
    const now = known.get(block) ?? (block.now?.columns === block.built.columns ? columnsOf(block.now) : []);
    now.forEach((column, j) => moved.set(block.built.column + j, column));
  }
  return moved;
}

function columnsOf(area: Area | null): number[] {
  return area ? Array.from({ length: area.columns }, (_, j) => area.column + j) : [];
}

function hasFormula(tab: TabCells, area: Area | null, column: number): boolean {
  return area !== null && Array.from({ length: area.rows }, (_, i) => area.row + i).some((row) => tab.formula(row, column) !== null);
}

/** Whether a column of a block within one of our tables has a header that the table is built with. */
function ownHeaders(tab: TabCells, record: BuildRecord): (block: BuiltBlock, column: number) => boolean {
  const tables = tab.tables.flatMap((table) => {
    const id = [...record.tables].find(([, { now }]) => now === table.name)?.[0];
    const kind = INPUT_TABLES.find((each) => each.id === id);
    return kind ? [{ table, isOurs: isOfTable(kind) }] : [];
  });
  return ({ now }, column) => {
    const own = tables.find(({ table }) => now && now.row >= table.row && now.row < table.row + table.rows && now.column >= table.column && now.column < table.column + table.columns);
    return own?.isOurs(tab.value(own.table.row, column)) ?? false;
  };
}
