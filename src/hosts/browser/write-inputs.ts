import type { InputEdits } from '../../workbook/edit';
import { HostProblem, type SelectedCell } from '../../workbook/host';
import { addressOf } from '../../workbook/check/difference';
import { NUMBER_FORMATS } from '../../workbook/model';
import { typedData, valueOf } from './cell';
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

/** The cell that is selected; of several, the one that is typed in. */
export function selectedCell(sheet: Spreadsheet): SelectedCell {
  const cell = sheet.active.getActiveCell();
  if (!cell) throw new HostProblem('No cell is selected.', 'Select a cell in the spreadsheet, then try again.');
  const tab = sheet.active.getActiveSheet().getSheetName();
  return { tab, address: addressOf(tab, cell.getRow() + 1, cell.getColumn() + 1), value: valueOf(cell.getCellData() ?? {}) };
}
