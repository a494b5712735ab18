import type { TabCells, WorkbookCells } from '../cells';
import type { Area } from '../model';
import { isBlank } from '../read/headers';
import type { OtherRows } from './follows';
import type { BuildRecord, BuiltBlock } from '../record/read-build-record';
import { rowsBuilt, rowsPutIn } from '../record/rows-put-in';

/**
 * The rows of each block that was built, where a table has kept an empty row among them: beside what an officer has there, the row of a
 * record that was removed stays. What is calculated of each record stands in its row, beside the table, and passes over such a row too.
 * So do blocks outside tables among whose rows an officer put others.
 */
export function rowsAmongKept(cells: WorkbookCells, record: BuildRecord): ReadonlyMap<BuiltBlock, readonly number[]> {
  const found = new Map<BuiltBlock, readonly number[]>();
  for (const tab of cells.tabs) {
    const own = record.blocks.filter(({ now }) => now?.tab === tab.name);
    const putIn = rowsPutIn(tab, own);
    for (const block of own) {
      const rows = rowsBuilt(block, putIn);
      if (rows) found.set(block, rows);
    }
    for (const { row, column, rows, columns } of tab.tables) {
      const body = { row: row + 1, column, rows: rows - 1, columns };
      const within = own.filter(({ now }) => now && now.row >= body.row && now.row + now.rows <= body.row + body.rows);
      const isCalculatedBeside = within.some(({ now, formulas }) => now && formulas !== null && now.column >= column + columns);
      const grown = within.filter(({ now, built }) => now && now.rows > built.rows);
      if (!isCalculatedBeside || grown.length === 0) continue;
      const filled = filledRows(tab, body);
      for (const block of grown) {
        const inside = filled.filter((each) => block.now && each >= block.now.row && each < block.now.row + block.now.rows);
        if (inside.length === block.built.rows) found.set(block, inside);
      }
    }
  }
  return found;
}

/** The rows that an officer put among those of what was built, each as wide as its block. */
export function putInRows(cells: WorkbookCells, record: BuildRecord): OtherRows[] {
  return cells.tabs.flatMap((tab) => {
    const own = record.blocks.filter(({ now }) => now?.tab === tab.name);
    const putIn = [...rowsPutIn(tab, own)];
    return own.flatMap(({ now }) => (now ? putIn.filter((row) => row >= now.row && row < now.row + now.rows).map((row) => ({ ...now, row, rows: 1, why: 'row put in' as const })) : []));
  });
}

/** The rows of an area in which something is typed. */
export function filledRows(tab: TabCells, { row, column, rows, columns }: Area): number[] {
  return Array.from({ length: rows }, (_, i) => row + i).filter((each) => Array.from({ length: columns }, (_, j) => tab.value(each, column + j)).some((value) => !isBlank(value)));
}

/** From a row as it stands to the row as it was built; null for a row that was kept empty. Below the block, rows count from its end. */
export function asBuiltRow({ now, built }: BuiltBlock, rows: readonly number[], row: number): number | null {
  const end = now ? now.row + now.rows : 0;
  if (row >= end) return built.row + built.rows + row - end;
  const place = rows.indexOf(row);
  return place < 0 ? null : built.row + place;
}
