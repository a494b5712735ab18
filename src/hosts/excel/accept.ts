import { acceptedOf, acceptedRow, type Accepted } from '../../workbook/check/accepted';
import type { Difference } from '../../workbook/check/difference';
import { placeAccepted } from '../../workbook/check/place-accepted';
import { asEntered, isQuoted, quotedWrites } from './cells';
import { inExcel } from './in-excel';
import { rangeOf } from './places';
import { readBuilt } from './reader';

/** Adds differences to the table of those that an officer lets stand. */
export async function acceptDifferences(differences: readonly Difference[], why: Pick<Accepted, 'reason' | 'by' | 'on'>): Promise<void> {
  const { tab, header, column, more, rows } = placeAccepted(await readBuilt(), differences.length);
  await inExcel('writing down what is accepted', async (context) => {
    const sheet = context.workbook.worksheets.getItem(tab);
    if (more > 0) sheet.getRange(`${header + 1}:${header + more}`).insert('Down');
    differences.forEach((difference, i) => {
      const line = acceptedRow(acceptedOf(difference, why));
      const at = rows[i];
      if (at === undefined) return;
      const entered = line.map((value, j) => asEntered(value, formatOf(j)));
      rangeOf(sheet, { row: at, column, rows: 1, columns: line.length }).values = [entered];
      for (const [j, value] of line.entries()) {
        if (!isQuoted(value, formatOf(j))) continue;
        for (const each of quotedWrites({ row: at, column: column + j, rows: 1, columns: 1 }, entered[j] ?? null)) each.run(sheet);
      }
    });
    await context.sync();
  });
}

/** What the cell shows and what the inputs give may be figures; the rest of a row is text. */
function formatOf(column: number): 'general' | 'text' {
  return column === 2 || column === 3 ? 'general' : 'text';
}
