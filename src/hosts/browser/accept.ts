import { acceptedOf, acceptedRow, type Accepted } from '../../workbook/check/accepted';
import type { Difference } from '../../workbook/check/difference';
import { placeAccepted } from '../../workbook/check/place-accepted';
import { typedData } from './cell';
import type { Spreadsheet } from './spreadsheet';

/** Adds differences to the table of those that an officer lets stand. */
export async function acceptDifferences(sheet: Spreadsheet, differences: readonly Difference[], why: Pick<Accepted, 'reason' | 'by' | 'on'>): Promise<void> {
  const { tab: name, header, column, more, rows } = placeAccepted(sheet.cells(), differences.length);
  const tab = sheet.active.getSheetByName(name);
  if (!tab) throw new RangeError(`no tab ${name}`);
  if (more > 0) tab.insertRowsAfter(header, more);
  differences.forEach((difference, i) => {
    const at = rows[i];
    if (at === undefined) return;
    acceptedRow(acceptedOf(difference, why)).forEach((value, j) => tab.getRange(at - 1, column - 1 + j).setValue({ v: null, t: null, f: null, p: null, ...typedData(value) }));
  });
  await sheet.calculation.settled();
}
