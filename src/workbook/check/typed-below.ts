import type { WorkbookCells } from '../cells';
import { ROWS_TO_GROW } from '../input-ranges';
import { isBlank } from '../read/headers';
import type { BuildRecord } from '../record/read-build-record';
import type { OtherRows } from './follows';

/** Cells below our tables that hold something, in the columns of the table and among the rows that formulas watch for records to come. */
export function typedBelow({ tabs }: WorkbookCells, { tables }: BuildRecord): OtherRows[] {
  const ours = new Set([...tables.values()].map(({ now }) => now));
  return tabs.flatMap((tab) => tab.tables.filter(({ name }) => ours.has(name)).flatMap((table) => {
    const below = table.row + table.rows;
    return Array.from({ length: ROWS_TO_GROW }, (_, i) => below + i).flatMap((row) =>
      Array.from({ length: table.columns }, (_, j) => table.column + j).filter((column) => !isBlank(tab.value(row, column)))
        .map((column) => ({ tab: tab.name, row, column, rows: 1, columns: 1, why: 'typed below' as const })));
  }));
}
