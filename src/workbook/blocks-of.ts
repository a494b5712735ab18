import type { Block, Layered, TabSpec } from './model';

/** The block that covers a cell of a tab. */
export function blockAt(tab: TabSpec, row: number, column: number): Block | undefined {
  return tab.blocks.find((block) => row >= block.row && column >= block.column && block.values[row - block.row]?.[column - block.column] !== undefined);
}

/** The style or format of a cell of a block, counted from 0. */
export function layer<T extends string>(layered: Layered<T>, row: number, column: number): T {
  if (typeof layered === 'string') return layered;
  const found = 'rows' in layered ? layered.rows[row] : layered.columns[column];
  if (found === undefined) throw new RangeError(`a block gives no style or format for row ${row + 1}, column ${column + 1}`);
  return found;
}

/** The formula of a row of a block, counted from 0, in R1C1 without its "="; null where it has none. */
export function formulaOf({ formulas }: Pick<Block, 'formulas'>, row: number): string | null {
  return typeof formulas === 'string' ? formulas : (formulas?.[row] ?? null);
}
