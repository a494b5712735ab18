import type { CellPlace, SelectedCell, SelectedLine } from '../../workbook/host';
import type { CellValue } from '../../workbook/model';
import { addressOf, parsePlace } from '../../workbook/places';
import { cellA1 } from '../../workbook/r1c1';
import { inExcel } from './in-excel';
import { rangeOf } from './places';

/** The cell that is selected; of several, the one that is typed in. */
export function selectedCell(): Promise<SelectedCell> {
  return inExcel('looking at the selected cell', async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,values');
    await context.sync();
    const [[value] = []] = cell.values as readonly (readonly unknown[])[];
    const address = cell.address.replaceAll('$', '');
    return { address, tab: parsePlace(address)?.tab ?? '', value: known(value) };
  });
}

/** The row or column of cells that is selected, with so many of its cells; null where there are several. */
export function selectedLine(most: number): Promise<SelectedLine | null> {
  return inExcel('looking at the selected cells', async (context) => {
    const { areas } = context.workbook.getSelectedRanges();
    areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount,items/worksheet/name');
    await context.sync();
    const [area, another] = areas.items;
    if (!area || another || (area.rowCount > 1 && area.columnCount > 1)) return null;
    const { worksheet } = area;
    const [row, column] = [area.rowIndex + 1, area.columnIndex + 1];
    const [rows, columns] = [Math.min(area.rowCount, most), Math.min(area.columnCount, most)];
    const wanted = rangeOf(worksheet, { row, column, rows, columns });
    wanted.load('values');
    const [hiddenRows, hiddenColumns] = [wanted.getRowProperties({ rowHidden: true }), wanted.getColumnProperties({ columnHidden: true })];
    await context.sync();
    return {
      cells: (wanted.values as readonly (readonly unknown[])[]).flatMap((line, r) =>
        line.map((value, c) => ({ tab: worksheet.name, address: addressOf(worksheet.name, row + r, column + c), value: known(value) }))),
      count: Math.max(area.rowCount, area.columnCount),
      hasHidden: hiddenRows.value.some(({ rowHidden }) => rowHidden === true) || hiddenColumns.value.some(({ columnHidden }) => columnHidden === true),
    };
  });
}

/** What single cells hold, wherever they are; undefined where there is no such tab. */
export function cellValues(places: readonly CellPlace[]): Promise<readonly (CellValue | undefined)[]> {
  return inExcel('looking at linked cells', async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const tabs = new Map(worksheets.items.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    const ranges = places.map(({ tab, row, column }) => tabs.get(tab.toLowerCase())?.getRange(cellA1(row, column)));
    for (const range of ranges) range?.load('values');
    await context.sync();
    return ranges.map((range) => range && known((range.values as readonly (readonly unknown[])[])[0]?.[0]));
  });
}

function known(value: unknown): CellValue {
  return typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value !== '') ? value : null;
}
