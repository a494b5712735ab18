import { acceptedOf, acceptedRow, acceptedTable, type Accepted } from '../../workbook/check/accepted';
import type { Difference } from '../../workbook/check/difference';
import { HostProblem } from '../../workbook/host';
import { isBlank } from '../../workbook/read/headers';
import { readBuildRecord } from '../../workbook/record/read-build-record';
import { typedData } from './cell';
import type { Spreadsheet } from './spreadsheet';

/** Adds differences to the table of those that an officer lets stand. Rows of it that are empty are filled first. */
export async function acceptDifferences(sheet: Spreadsheet, differences: readonly Difference[], why: Pick<Accepted, 'reason' | 'by' | 'on'>): Promise<void> {
  const cells = sheet.cells();
  const record = readBuildRecord(cells);
  const table = record && acceptedTable(cells, record);
  const tab = table && sheet.active.getSheetByName(table.tab.name);
  if (!table || !tab) {
    throw new HostProblem('The table of accepted differences is no longer on the Checks tab; nothing was changed.', 'Undo what removed or renamed it, or build again to have it back.');
  }
  const { row, column, columns } = table;
  const body = Array.from({ length: table.rows - 1 }, (_, i) => row + 1 + i);
  const empty = body.filter((at) => Array.from({ length: columns }, (_, j) => table.tab.value(at, column + j)).every(isBlank));
  const more = Math.max(0, differences.length - empty.length);
  // Between its headers and its last row the table takes the new rows in.
  if (more > 0) tab.insertRowsAfter(row, more);
  const rows = [...Array.from({ length: more }, (_, i) => row + 1 + i), ...empty.map((at) => at + more)];
  differences.forEach((difference, i) => {
    const at = rows[i];
    if (at === undefined) return;
    acceptedRow(acceptedOf(difference, why)).forEach((value, j) => tab.getRange(at - 1, column - 1 + j).setValue({ v: null, t: null, f: null, p: null, ...typedData(value) }));
  });
  await sheet.calculation.settled();
}
