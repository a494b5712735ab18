import type { TabCells, WorkbookCells } from '../cells';
import { RECORD_HEADING } from '../record/place-record';
import { columnsUnder, readBuildRecord } from '../record/read-build-record';
import type { RecordTable } from '../tabs/inputs/record-table';

/** A table of the workbook: its header row, then its data. */
export interface FoundTable {
  readonly tab: TabCells;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** "absent": this workbook was built without it; "gone": it was built and is no longer there. */
export type TableSearch = (kind: Pick<RecordTable<never>, 'id' | 'tableName'>) => FoundTable | 'absent' | 'gone';

/** A workbook that does not say what it was built with may do without these. */
const OPTIONAL: ReadonlySet<string> = new Set(['facts', 'sources', 'opportunities', 'published']);

/** The name that stands over the build record on the Contents tab; a clash adds a number. */
const BUILD_RECORD = /^PC_build_record(?:_\d+)?$/i;

/** Finds our tables by the names that the workbook was built with, or by their usual names where it does not say. */
export function tableSearch(cells: WorkbookCells): TableSearch {
  const record = buildRecord(cells);
  return ({ id, tableName }) => {
    if (record === null) return findTable(cells, tableName) ?? (OPTIONAL.has(id) ? 'absent' : 'gone');
    const name = record.get(`table ${id}`);
    if (name === undefined) return 'absent';
    return findTable(cells, name) ?? onlyTableOf(cells, readBuildRecord(cells)?.tabs.get(id)?.now ?? record.get(`tab ${id}`)) ?? 'gone';
  };
}

/** From "table posts" to the name that the table was given; null where the workbook has no record. */
function buildRecord({ tabs, names }: WorkbookCells): ReadonlyMap<string, string> | null {
  for (const { name, tab, row, column, rows } of names) {
    const cells = BUILD_RECORD.test(name) ? tabs.find((each) => each.name === tab) : undefined;
    if (!cells) continue;
    const columns = columnsUnder(RECORD_HEADING[1], (at) => String(cells.value(row - 1, at) ?? '').trim(), column);
    const record = new Map<string, string>();
    for (let r = row; r < row + rows; r += 1) {
      const [kind, id, actual] = columns.map((at) => String(cells.value(r, at) ?? '').trim());
      if (kind && id && actual) record.set(`${kind} ${id}`, actual);
    }
    if ([...record.keys()].some((key) => key.startsWith('table '))) return record;
  }
  return null;
}

function findTable({ tabs }: WorkbookCells, wanted: string): FoundTable | undefined {
  for (const tab of tabs) {
    const table = tab.tables.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    if (table) return { tab, row: table.row, column: table.column, rows: table.rows, columns: table.columns };
  }
  return undefined;
}

/** A table that was renamed on its own tab, whatever that is called by now. */
function onlyTableOf({ tabs }: WorkbookCells, name: string | undefined): FoundTable | undefined {
  const tab = tabs.find((each) => each.name.toLowerCase() === name?.toLowerCase());
  const [table, ...others] = tab?.tables ?? [];
  return tab && table && others.length === 0 ? { tab, row: table.row, column: table.column, rows: table.rows, columns: table.columns } : undefined;
}
