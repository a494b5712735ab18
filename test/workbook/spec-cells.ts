import type { TabCells, WorkbookCells } from '../../src/workbook/cells';
import type { CellValue, TabSpec, WorkbookSpec } from '../../src/workbook/model';
import { compileR1C1 } from '../../src/workbook/r1c1';

/** A specification presented as the cells of a workbook, as if it had been written and read back, without a file. */
export function cellsOf(spec: Pick<WorkbookSpec, 'tabs' | 'names'>): SpecCells {
  const tabNames = new Map(spec.tabs.map(({ id, name }) => [id, name]));
  return {
    tabs: spec.tabs.map(tabCells),
    names: spec.names.map(({ name, tab, area }) => ({
      name, tab: tabNames.get(tab) ?? tab, row: area.row, column: area.column, rows: area.rows, columns: area.columns,
    })),
  };
}

export interface SpecCells extends WorkbookCells {
  readonly tabs: readonly EditableTab[];
}

interface Cell {
  value: CellValue;
  formula: string | null;
}

/** Cells that can be changed, as an officer would. */
export interface EditableTab extends TabCells {
  set(row: number, column: number, value: CellValue, formula?: string | null): void;
}

function tabCells({ name, blocks, table }: TabSpec): EditableTab {
  const cells: Cell[][] = [];
  const cell = (row: number, column: number): Cell => ((cells[row] ??= [])[column] ??= { value: null, formula: null });
  for (const block of blocks) {
    block.values.forEach((line, i) =>
      line.forEach((value, j) => {
        const row = block.row + i;
        const column = block.column + j;
        const formula = typeof block.formulas === 'string' ? block.formulas : block.formulas?.[i];
        Object.assign(cell(row, column), { value, formula: formula === undefined ? null : `=${compileR1C1(formula)(row, column)}` });
      }));
    for (const { row, column, formula } of block.officerFormulas) {
      if (block.values[row]?.[column] === undefined) throw new RangeError(`block ${block.id}: a formula outside it`);
      cell(block.row + row, block.column + column).formula = formula;
    }
  }
  return {
    name,
    tables: table === null
      ? []
      : [{ name: table.name, row: table.row, column: table.column, rows: table.rowCount + 1, columns: table.headers.length }],
    value: (row, column) => cells[row]?.[column]?.value ?? null,
    formula: (row, column) => cells[row]?.[column]?.formula ?? null,
    set: (row, column, value, formula = null) => void Object.assign(cell(row, column), { value, formula }),
  };
}
