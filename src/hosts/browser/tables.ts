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
}

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
