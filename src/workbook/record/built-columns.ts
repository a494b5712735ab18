import type { TabCells, WorkbookCells } from '../cells';
import type { Area } from '../model';
import { isWithin } from '../places';
import { ofTable } from '../read/headers';
import type { BuildRecord, BuiltBlock } from './read-build-record';
import { INPUT_TABLES } from '../tabs/inputs/tables';

/** The columns of a block that were built, from the left, where others were put between them since. */
export type BuiltColumns = ReadonlyMap<BuiltBlock, readonly number[]>;

/**
 * Which columns of the blocks that have more of them now are those that were built: those with the header of our table, those whose
 * formulas are alike, and of other blocks those to which the blocks above and below have moved. A block of which that is not known is left out.
 */
export function builtColumns(cells: WorkbookCells, record: BuildRecord): BuiltColumns {
  const found = new Map<BuiltBlock, readonly number[]>();
  const isOurs = ownHeaders(cells, record);
  for (const tab of cells.tabs) {
    const wider = record.blocks.filter(({ now, built }) => now?.tab === tab.name && now.columns > built.columns);
    if (wider.length === 0) continue;
    for (const block of wider) {
      const own = block.formulas === null ? columnsOf(block.now).filter((column) => isOurs(tab, block, column)) : alike(tab, block);
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

/** The columns whose formulas are most like each other, but for what they refer to: those of a row of ours are one formula, copied along. */
function alike(tab: TabCells, { now, built }: BuiltBlock): number[] {
  const score = new Map(columnsOf(now).map((column) => [column, 0]));
  for (let row = now?.row ?? 0; now && row < now.row + now.rows; row += 1) {
    const shapes = [...score.keys()].flatMap((column) => {
      const formula = tab.formula(row, column);
      return formula === null ? [] : [{ column, shape: formula.replace(/\$?[A-Za-z]{1,3}\$?\d+/g, '@') }];
    });
    const count = (shape: string): number => shapes.filter((each) => each.shape === shape).length;
    const most = Math.max(0, ...shapes.map(({ shape }) => count(shape)));
    for (const { column, shape } of shapes) if (count(shape) === most) score.set(column, (score.get(column) ?? 0) + 1);
  }
  const ranked = [...score].sort(([, a], [, b]) => b - a);
  const [last, next] = [ranked[built.columns - 1]?.[1] ?? 0, ranked[built.columns]?.[1] ?? 0];
  return last > next ? ranked.slice(0, built.columns).map(([column]) => column).sort((a, b) => a - b) : [];
}

/**
 * Whether a column of a block within one of our tables has a header that the table is built with. A year or council is one that we built
 * for where more than one table has it.
 */
function ownHeaders({ tabs }: WorkbookCells, record: BuildRecord): (tab: TabCells, block: BuiltBlock, column: number) => boolean {
  const tables = tabs.flatMap((tab) => tab.tables.flatMap((table) => {
    const id = [...record.tables].find(([, { now }]) => now === table.name)?.[0];
    const kind = INPUT_TABLES.find((each) => each.id === id);
    if (!kind) return [];
    const of = ofTable(kind);
    return [{ tab, table, of: new Map(columnsOf(table).map((column) => [column, of(tab.value(table.row, column))])) }];
  }));
  const timesHeld = new Map<string, number>();
  for (const { of } of tables) for (const each of new Set(of.values())) if (each !== null) timesHeld.set(each, (timesHeld.get(each) ?? 0) + 1);
  return (tab, { now }, column) => {
    const own = tables.find((each) => each.tab === tab && now && isWithin(each.table, now.row, now.column));
    const belongsTo = own?.of.get(column) ?? null;
    return belongsTo !== null && (timesHeld.get(belongsTo) ?? 0) > 1;
  };
}
