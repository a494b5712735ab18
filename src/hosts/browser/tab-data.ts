import type { ICellData, IWorksheetData } from '@univerjs/core';
import type { TabContents } from '../../workbook/contents/contents';
import { USUAL_HEIGHT, USUAL_WIDTH } from '../../workbook/look';
import { pixelsHigh, pixelsWide } from '../../workbook/measures';
import { cellData, type Kept } from './cell';
import { NO, YES } from './kinds';
import { rangeOf } from './ranges';
import { shareFormulas } from './share-formulas';

/** Room for an officer's own rows and columns, and for the thousand rows below a table that formulas watch. */
const MORE_ROWS = 1200;
const MORE_COLUMNS = 12;

/** A tab as the spreadsheet takes it. */
export function tabData(id: string, tab: TabContents, styles: readonly string[]): Partial<IWorksheetData> {
  const { rows, columns } = extentOf(tab);
  const { freeze } = tab;
  return {
    id,
    name: tab.name,
    tabColor: tab.colour === null ? '' : `#${tab.colour}`,
    hidden: tab.hidden ? YES : NO,
    showGridlines: tab.gridlines ? YES : NO,
    rowCount: rows + MORE_ROWS,
    columnCount: Math.max(26, columns + MORE_COLUMNS),
    defaultColumnWidth: pixelsWide(USUAL_WIDTH),
    defaultRowHeight: pixelsHigh(USUAL_HEIGHT),
    // Nothing frozen is said with -1.
    freeze: { xSplit: freeze.columns, ySplit: freeze.rows, startRow: freeze.rows || -1, startColumn: freeze.columns || -1 },
    mergeData: tab.merges.map(rangeOf),
    cellData: cellsOf(tab, styles),
    rowData: rowsOf(tab),
    columnData: columnsOf(tab),
    custom: { landscape: tab.landscape },
  };
}

export function extentOf({ cells, tables }: TabContents): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [1, 1];
  for (const { row, column } of cells) {
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  for (const { row, rowCount } of tables) rows = Math.max(rows, row + rowCount);
  return { rows, columns };
}

function cellsOf({ cells, links, ...printed }: TabContents, styles: readonly string[]): Record<number, Record<number, ICellData>> {
  const targets = new Map(links.map(({ row, column, tab, target }) => [`${row},${column}`, { tab, ...target }]));
  const shared = shareFormulas(cells);
  const data: Record<number, Record<number, ICellData>> = {};
  for (const cell of cells) {
    const line = (data[cell.row - 1] ??= {});
    const kept = { link: targets.get(`${cell.row},${cell.column}`), prints: cell.column === 1 ? printsOf(cell.row, printed) : undefined };
    line[cell.column - 1] = cellData(cell, styles, kept, shared.get(cell));
  }
  return data;
}

/** Said in the first cell of a row, which goes where the row goes. */
function printsOf(row: number, { repeats, breaks, unprinted }: Pick<TabContents, 'repeats' | 'breaks' | 'unprinted'>): Kept['prints'] {
  if (row === repeats) return 'on each page';
  if (row === unprinted) return 'not from here';
  return breaks.includes(row) ? 'on a new page' : undefined;
}

function rowsOf({ heights, hiddenRows }: TabContents): NonNullable<IWorksheetData['rowData']> {
  const rows: Record<number, { h?: number; ia?: typeof NO; hd?: typeof YES }> = {};
  for (const { row, height } of heights) rows[row - 1] = { h: pixelsHigh(height), ia: NO };
  for (const row of hiddenRows) rows[row - 1] = { ...rows[row - 1], hd: YES };
  return rows;
}

function columnsOf({ widths, hiddenColumns }: TabContents): NonNullable<IWorksheetData['columnData']> {
  const columns: Record<number, { w?: number; hd?: typeof YES }> = {};
  widths.forEach((width, i) => {
    if (width !== null) columns[i] = { w: pixelsWide(width) };
  });
  for (const column of hiddenColumns) columns[column - 1] = { ...columns[column - 1], hd: YES };
  return columns;
}
