import { keptOf } from './cell';
import { goTo } from './live';
import type { Spreadsheet } from './spreadsheet';

/** A click on a cell that leads to another goes there, as in Excel. */
export function followLinks(sheet: Spreadsheet): void {
  const { api } = sheet;
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const { link } = keptOf(worksheet.getRange(row, column).getCellData() ?? {});
    if (link && sheet.active.getSheetByName(link.tab)) goTo(sheet, link);
  });
}
