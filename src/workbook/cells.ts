import type { CellValue } from './model';

/** What a host's Reader hands to `readCase`: plain cells, tables and names. Rows and columns count from 1. */
export interface WorkbookCells {
  /** The document property of a build, where it was asked for. */
  readonly mark?: string | null;
  readonly tabs: readonly TabCells[];
  readonly names: readonly { readonly name: string; readonly tab: string; readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }[];
  /** Names that were for cells which are gone. */
  readonly brokenNames?: readonly string[];
}

export interface TabCells {
  readonly name: string;
  readonly tables: readonly { readonly name: string; readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }[];
  /** Beyond which nothing stands in any row, where that is known. */
  readonly lastColumn?: number;
  /** The value shown in a cell: text, number, boolean, or null when empty. */
  value(row: number, column: number): CellValue;
  /** The formula in a cell in A1, with its "=", or null. */
  formula(row: number, column: number): string | null;
}
