import type { Difference } from '../../workbook/check/difference';
import { cellA1 } from '../../workbook/r1c1';
import { inExcel } from './in-excel';
import { bytesOf, requests, write } from './write';

/** Writes the formulas that were built back into cells where they were changed. All in one request while that has room. */
export function restoreCells(differences: readonly Pick<Difference, 'place' | 'expected'>[]): Promise<void> {
  const writes = differences.flatMap(({ place, expected }) =>
    expected
      ? [{ ...write((sheet) => (sheet.getRange(cellA1(place.row, place.column)).formulas = [[expected.formula]]), bytesOf(expected.formula)), tab: place.tab }]
      : [],
  );
  return inExcel('putting formulas back', async (context) => {
    for (const request of requests(writes)) {
      for (const each of request) each.run(context.workbook.worksheets.getItem(each.tab));
      await context.sync();
    }
  });
}
