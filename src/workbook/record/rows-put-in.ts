import type { TabCells } from '../cells';
import type { Area } from '../model';
import { isBlank } from '../read/headers';
import type { BuiltBlock } from './read-build-record';

/**
 * The rows that an officer put among those of what was built, outside its tables: rows of blocks that have more of them now, in which no
 * cell of ours holds a formula, or anything at all where nothing of ours is calculated. Of a block of which that does not give the rows
 * that were built, none is known.
 */
export function rowsPutIn(tab: TabCells, blocks: readonly BuiltBlock[]): ReadonlySet<number> {
  const standing = blocks.flatMap((block) => (block.now?.tab === tab.name ? [{ ...block, now: block.now }] : []));
  const grown = standing.filter(({ now, built }) => now.rows > built.rows && !tab.tables.some((table) => meetsBody(table, now)));
  const candidates = new Set(grown.flatMap(({ now }) => rowsOf(now)).filter((row) => {
    const own = standing.filter(({ now }) => row >= now.row && row < now.row + now.rows);
    const calculated = own.filter(({ formulas }) => formulas !== null);
    return calculated.length > 0
      ? calculated.every(({ now }) => columnsOf(now).every((column) => tab.formula(row, column) === null))
      : own.every(({ now }) => columnsOf(now).every((column) => isBlank(tab.value(row, column))));
  }));
  const known = grown.map(({ now, built }) => ({ own: rowsOf(now).filter((row) => candidates.has(row)), more: now.rows - built.rows }));
  const unsure = new Set(known.flatMap(({ own, more }) => (own.length === more ? [] : own)));
  return new Set(known.flatMap(({ own }) => own.filter((row) => !unsure.has(row))));
}

/** The rows of a block that were built, where others were put among them and it is known which; else null. */
export function rowsBuilt({ now, built }: BuiltBlock, putIn: ReadonlySet<number>): readonly number[] | null {
  if (!now || now.rows <= built.rows) return null;
  const rows = rowsOf(now).filter((row) => !putIn.has(row));
  return rows.length === built.rows ? rows : null;
}

function rowsOf({ row, rows }: Area): number[] {
  return Array.from({ length: rows }, (_, i) => row + i);
}

function columnsOf({ column, columns }: Area): number[] {
  return Array.from({ length: columns }, (_, j) => column + j);
}

function meetsBody(table: Area, { row, rows }: Area): boolean {
  return row < table.row + table.rows && row + rows > table.row;
}
