import type { IFormulaDataItem } from '@univerjs/engine-formula';

/** The formulas of a tab as the spreadsheet keeps them, by row and column. */
export type FormulaRows = Readonly<Record<string, Readonly<Record<string, IFormulaDataItem | null | undefined>> | null | undefined>>;

export function eachFormula(rows: FormulaRows, visit: (row: number, column: number, item: IFormulaDataItem) => void): void {
  for (const row in rows) {
    const line = rows[row];
    for (const column in line) {
      const item = line[column];
      if (item) visit(Number(row), Number(column), item);
    }
  }
}
