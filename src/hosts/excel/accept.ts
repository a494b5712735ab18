import { acceptedOf, acceptedRow, acceptedTable, type Accepted } from '../../workbook/check/accepted';
import type { Difference } from '../../workbook/check/difference';
import { HostProblem } from '../../workbook/host';
import { isBlank } from '../../workbook/read/headers';
import { readBuildRecord } from '../../workbook/record/read-build-record';
import { asEntered } from './cells';
import { inExcel } from './in-excel';
import { rangeOf } from './places';
import { readBuilt } from './reader';

/** Adds differences to the table of those that an officer lets stand. Rows of it that are empty are filled first. */
export async function acceptDifferences(differences: readonly Difference[], why: Pick<Accepted, 'reason' | 'by' | 'on'>): Promise<void> {
  const cells = await readBuilt();
  const record = readBuildRecord(cells);
  const table = record && acceptedTable(cells, record);
  if (!table) {
    throw new HostProblem('The table of accepted differences is no longer on the Checks tab; nothing was changed.', 'Undo what removed or renamed it, or build again to have it back.');
  }
  const { tab, row, column, columns } = table;
  const body = Array.from({ length: table.rows - 1 }, (_, i) => row + 1 + i);
  const empty = body.filter((at) => Array.from({ length: columns }, (_, j) => tab.value(at, column + j)).every(isBlank));
  const more = Math.max(0, differences.length - empty.length);
  const rows = [...Array.from({ length: more }, (_, i) => row + 1 + i), ...empty.map((at) => at + more)];
  await inExcel('writing down what is accepted', async (context) => {
    const sheet = context.workbook.worksheets.getItem(tab.name);
    // Right under its headers a row is put into the table.
    if (more > 0) sheet.getRange(`${row + 1}:${row + more}`).insert('Down');
    differences.forEach((difference, i) => {
      const line = acceptedRow(acceptedOf(difference, why));
      const at = rows[i];
      if (at === undefined) return;
      rangeOf(sheet, { row: at, column, rows: 1, columns: line.length }).values = [line.map((value, j) => asEntered(value, j === 2 || j === 3 ? 'general' : 'text'))];
    });
    await context.sync();
  });
}
