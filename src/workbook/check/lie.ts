import type { Area, WorkbookSpec } from '../model';
import { areaOf } from '../record/recorded';
import type { BuildRecord } from '../record/read-build-record';
import type { CellPlace, Translation } from '../translate';

/** A block in two lies of the workbook. */
interface Moved {
  readonly from: Area;
  readonly to: Area & { readonly tab: string };
}

/** Translates places block by block; a cell of ours that is in no block goes with the nearest block above it, and others stay. */
function byBlocks(moved: ReadonlyMap<string, readonly Moved[]>, table: (name: string) => string): Translation {
  // A formula mostly refers to the block that the one before it did.
  const latest = new Map<readonly Moved[], Moved>();
  return {
    table,
    cell(place) {
      const blocks = moved.get(place.tab.toLowerCase());
      if (!blocks) return place;
      const last = latest.get(blocks);
      const own = last && contains(last.from, place) ? last : (blocks.find(({ from }) => contains(from, place)) ?? nearest(blocks, place));
      if (own) latest.set(blocks, own);
      return own ? { tab: own.to.tab, row: rowIn(own, place.row), column: place.column - own.from.column + own.to.column } : place;
    },
  };
}

/** Below a block that has grown, rows count from its end. */
function rowIn({ from, to }: Moved, row: number): number {
  const below = row - (from.row + from.rows);
  return below >= 0 ? to.row + to.rows + below : row - from.row + to.row;
}

function contains({ row, column, rows, columns }: Area, place: CellPlace): boolean {
  return place.row >= row && place.row < row + rows && place.column >= column && place.column < column + columns;
}

function nearest(blocks: readonly Moved[], place: CellPlace): Moved | undefined {
  let found: Moved | undefined;
  for (const each of blocks) if (each.from.row <= place.row && (!found || each.from.row > found.from.row)) found = each;
  return found ?? blocks[0];
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
export function nowToBuilt(record: BuildRecord): Translation {
  const moved = record.blocks.flatMap(({ tab, built, now }) => {
    const name = record.tabs.get(tab)?.built;
    return now && name !== undefined ? [[now.tab, { from: now, to: { tab: name, ...built } }] as const] : [];
  });
  const tables = new Map([...record.tables.values()].map(({ built, now }) => [(now ?? built).toLowerCase(), built]));
  return byBlocks(grouped(moved), (name) => tables.get(name.toLowerCase()) ?? name);
}

/** From where a specification has a cell to where it is now, by the blocks that both have. */
export function specToNow(spec: WorkbookSpec, record: BuildRecord): Translation {
  const now = new Map(record.blocks.map((block) => [block.id, block.now]));
  const moved = spec.tabs.flatMap(({ name, blocks }) =>
    blocks.flatMap((block) => {
      const to = now.get(block.id);
      return to ? [[name, { from: areaOf(block), to }] as const] : [];
    }),
  );
  return byBlocks(grouped(moved), (name) => name);
}
