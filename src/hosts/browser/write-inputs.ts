import type { InputEdits } from '../../workbook/edit';
import { NUMBER_FORMATS } from '../../workbook/model';
import { typedData } from './cell';
import { rangeIn } from './live';
import type { Spreadsheet } from './spreadsheet';
import { growTable } from './tables';

/** Writes what was changed in the pane into the input tables, cell by cell. */
export async function writeInputs(sheet: Spreadsheet, { growths, writes }: InputEdits): Promise<void> {
  // A tab that is gone is found before anything is written.
  const ranges = writes.map((write) => ({ write, range: rangeIn(sheet, write) }));
  for (const { table, rows } of growths) await growTable(sheet, table, rows);
  for (const { write, range } of ranges) {
    const { value, formula, format, isNew } = write;
    if (isNew) range.setNumberFormat(NUMBER_FORMATS[formula !== null && format === 'text' ? 'general' : format]);
    range.setValue({ v: null, t: null, p: null, si: null, ...(formula === null ? { f: null, ...typedData(value) } : { f: `=${formula.replace(/^=/, '')}` }) });
  }
  await sheet.calculation.settled();
}
