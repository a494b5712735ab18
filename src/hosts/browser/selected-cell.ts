import type { CellValue } from '../../workbook/model';
import { addressOf } from '../../workbook/places';
import { HostProblem, type CellPlace, type SelectedCell, type SelectedLine } from '../../workbook/host';
import { valueOf } from './cell';
import { areaOf } from './ranges';
import type { Spreadsheet } from './spreadsheet';

type Tab = ReturnType<Spreadsheet['active']['getActiveSheet']>;

/** The cell that is selected; of several, the one that is typed in. */
export function selectedCell(sheet: Spreadsheet): SelectedCell {
  const cell = sheet.active.getActiveCell();
  if (!cell) throw nothingSelected();
  return cellAt(sheet, cell.getRow(), cell.getColumn());
}

/** The row or column of cells that is selected, with so many of its cells; null where there are several. */
export function selectedLine(sheet: Spreadsheet, most: number): SelectedLine | null {
  const tab = sheet.active.getActiveSheet();
  const [range, another] = tab.getSelection()?.getActiveRangeList() ?? [];
  if (!range) throw nothingSelected();
  const { row, column, rows, columns } = areaOf(range.getRange());
  if (another || (rows > 1 && columns > 1)) return null;
  const count = Math.max(rows, columns);
  const places = Array.from({ length: Math.min(count, most) }, (_, i) => ({ row: row - 1 + (rows > 1 ? i : 0), column: column - 1 + (rows > 1 ? 0 : i) }));
  const inner = tab.getSheet();
  return {
    cells: places.map((place) => cellAt(sheet, place.row, place.column)),
    count,
    hasHidden: places.some((place) => !inner.getRowVisible(place.row) || !inner.getColVisible(place.column)),
  };
}

/** The spreadsheet counts rows and columns from 0. */
function cellAt(sheet: Spreadsheet, row: number, column: number): SelectedCell {
  const tab = sheet.active.getActiveSheet();
  const name = tab.getSheetName();
  return { tab: name, address: addressOf(name, row + 1, column + 1), value: valueIn(sheet, tab, row, column) };
}

/** What a cell holds, or what the formula of another fills it with, not the text that it shows, as "£1,000" for 1000. */
function valueIn(sheet: Spreadsheet, tab: Tab, row: number, column: number): CellValue {
  return valueOf(tab.getSheet().getCellRaw(row, column) ?? {}) ?? sheet.spilledInto(tab.getSheetId(), row, column);
}

/** What single cells hold, wherever they are; undefined where there is no such tab. */
export function cellValues(sheet: Spreadsheet, places: readonly CellPlace[]): readonly (CellValue | undefined)[] {
  const tabs = new Map(sheet.active.getSheets().map((tab) => [tab.getSheetName().toLowerCase(), tab]));
  return places.map(({ tab, row, column }) => {
    const found = tabs.get(tab.toLowerCase());
    return found && valueIn(sheet, found, row - 1, column - 1);
  });
}

function nothingSelected(): HostProblem {
  return new HostProblem('No cell is selected.', 'Select a cell in the spreadsheet, then try again.');
}
