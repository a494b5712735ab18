import type { IRange } from '@univerjs/core';
import type { Area } from '../../workbook/model';

/** The spreadsheet counts rows and columns from 0, to the last. */
export function rangeOf({ row, column, rows, columns }: Area): IRange {
  return { startRow: row - 1, endRow: row + rows - 2, startColumn: column - 1, endColumn: column + columns - 2 };
}

export function areaOf({ startRow, endRow, startColumn, endColumn }: IRange): Area {
  return { row: startRow + 1, column: startColumn + 1, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}
