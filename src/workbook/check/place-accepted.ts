import type { WorkbookCells } from '../cells';
import { HostProblem } from '../host';
import { isBlank } from '../read/headers';
import { readBuildRecord } from '../record/read-build-record';
import { acceptedTable } from './accepted';

/** Where differences are written down that an officer lets stand. */
export interface AcceptedPlaces {
  readonly tab: string;
  /** Of the headers; rows are put in right below it, between headers and last row, so that the table takes them in. */
  readonly header: number;
  readonly column: number;
  /** Rows to put in first. */
  readonly more: number;
  /** A row for each difference, once those are in. Rows of the table that are empty are filled too. */
  readonly rows: readonly number[];
}

/** @throws HostProblem where the table is gone */
export function placeAccepted(cells: WorkbookCells, count: number): AcceptedPlaces {
  const record = readBuildRecord(cells);
  const table = record && acceptedTable(cells, record);
  if (!table) {
    throw new HostProblem('The table of accepted differences is no longer on the Checks tab; nothing was changed.', 'Undo what removed or renamed it, or build again to have it back.');
  }
  const { tab, row: header, column, columns } = table;
  const body = Array.from({ length: table.rows - 1 }, (_, i) => header + 1 + i);
  const empty = body.filter((at) => Array.from({ length: columns }, (_, j) => tab.value(at, column + j)).every(isBlank));
  const more = Math.max(0, count - empty.length);
  return { tab: tab.name, header, column, more, rows: [...Array.from({ length: more }, (_, i) => header + 1 + i), ...empty.map((at) => at + more)] };
}
