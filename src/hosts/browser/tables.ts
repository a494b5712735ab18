import { AddDataValidationMutation } from '@univerjs/preset-sheets-data-validation';
import type { Spreadsheet } from './spreadsheet';

/** Lets a table grow by rows below its last, which look like that one. */
export async function growTable(sheet: Spreadsheet, name: string, rows: number): Promise<void> {
  const table = sheet.active.getTableInfoByName(name);
  const tab = table && sheet.active.getSheetBySheetId(table.subUnitId);
  if (!table || !tab) return;
  const { startRow, endRow, startColumn, endColumn } = table.range;
  const columns = endColumn - startColumn + 1;
  for (let i = 1; i <= rows; i += 1) {
    for (let j = 0; j < columns; j += 1) {
      const style = tab.getSheet().getCellRaw(endRow, startColumn + j)?.s ?? null;
      tab.getRange(endRow + i, startColumn + j).setValue({ s: style });
    }
  }
  await tab.setTableRange(table.id, { startRow, endRow: endRow + rows, startColumn, endColumn });
  betweenTyping(sheet, () => {
    for (let j = startColumn; j <= endColumn; j += 1) offerSame(sheet, tab, { row: endRow, column: j, rows });
  });
}

/** At once, or when what is being typed in a cell has ended: a list that comes to a cell then would take the letters that follow. */
function betweenTyping({ api, active }: Spreadsheet, doing: () => void): void {
  if (!active.isCellEditing()) return doing();
  const ended = api.addEvent(api.Event.SheetEditEnded, () => {
    ended.dispose();
    doing();
  });
}

/**
 * What may be typed in a cell may be typed in those below it. By a rule of its own: a rule that is made longer judges other cells
 * than its own for a while. It is no step of its own to undo.
 */
function offerSame({ api, active }: Spreadsheet, tab: Tab, { row, column, rows }: { readonly row: number; readonly column: number; readonly rows: number }): void {
  const above = tab.getRange(row, column).getDataValidation();
  if (!above || tab.getRange(row + 1, column).getDataValidation()) return;
  const rule = { ...above.copy().copy().build().rule, ranges: [{ startRow: row + 1, endRow: row + rows, startColumn: column, endColumn: column }] };
  api.syncExecuteCommand(AddDataValidationMutation.id, { unitId: active.getId(), subUnitId: tab.getSheetId(), rule });
}

type Tab = NonNullable<ReturnType<Spreadsheet['active']['getSheetBySheetId']>>;

/** A row that is typed right below a table becomes a part of it, as in Excel. */
export function growTablesWhenTyped(sheet: Spreadsheet): void {
  const { api } = sheet;
  api.addEvent(api.Event.SheetEditEnded, ({ worksheet, row, column, isConfirm }) => {
    if (!isConfirm) return;
    const tab = worksheet.getSheetId();
    const table = sheet.active.getTableList().find(({ subUnitId, range }) => subUnitId === tab && row === range.endRow + 1 && column >= range.startColumn && column <= range.endColumn);
    if (table && (worksheet.getRange(row, column).getRawValue() ?? '') !== '') void growTable(sheet, table.name, 1);
  });
}
