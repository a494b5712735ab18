import type { PartnershipCase } from '../../src/engine';
import type { CellValue } from '../../src/workbook/model';
import { readCase, type CaseRead, type ReadProblem } from '../../src/workbook/read-case';
import { inputCells } from './input-cells';
import type { EditableTab, SpecCells } from './spec-cells';

/** What an officer does to a workbook before it is read again. */
export class Officer {
  readonly cells: SpecCells;

  constructor(partnershipCase: PartnershipCase) {
    this.cells = inputCells(partnershipCase);
  }

  /** Types into a data row, counted from 0, of a table; a row below the last makes the table grow. */
  type(table: string, row: number, header: string, value: CellValue, formula: string | null = null): this {
    const { tab, at } = this.table(table);
    if (row + 2 > at.rows) Object.assign(at, { rows: row + 2 });
    tab.set(at.row + 1 + row, this.column(table, header), value, formula);
    return this;
  }

  /** Types beside a label of the Case tab. */
  field(label: string, value: CellValue, formula: string | null = null): this {
    const { tab } = this.table('Councils');
    for (let row = 1; row < 100; row += 1) {
      if (tab.value(row, 1) === label) {
        tab.set(row, 2, value, formula);
        return this;
      }
    }
    throw new Error(`no label ${label}`);
  }

  rename(table: string, header: string, to: string): this {
    const { tab, at } = this.table(table);
    tab.set(at.row, this.column(table, header), to);
    return this;
  }

  renameTable(table: string, to: string): this {
    Object.assign(this.table(table).at, { name: to });
    return this;
  }

  clear(table: string, row: number): this {
    const { tab, at } = this.table(table);
    for (let column = at.column; column < at.column + at.columns; column += 1) tab.set(at.row + 1 + row, column, null);
    return this;
  }

  cell(table: string, row: number, header: string): CellValue {
    const { tab, at } = this.table(table);
    return tab.value(at.row + 1 + row, this.column(table, header));
  }

  formula(table: string, row: number, header: string): string | null {
    const { tab, at } = this.table(table);
    return tab.formula(at.row + 1 + row, this.column(table, header));
  }

  read(): CaseRead {
    const result = readCase(this.cells);
    if ('problems' in result) throw new Error(JSON.stringify(result.problems, null, 1));
    return result;
  }

  problems(): readonly ReadProblem[] {
    const result = readCase(this.cells);
    return 'problems' in result ? result.problems : [];
  }

  private table(name: string): { tab: EditableTab; at: EditableTab['tables'][number] } {
    for (const tab of this.cells.tabs) {
      const at = tab.tables.find((each) => each.name === name);
      if (at) return { tab, at };
    }
    throw new Error(`no table ${name}`);
  }

  private column(table: string, header: string): number {
    const { tab, at } = this.table(table);
    for (let column = at.column; column < at.column + at.columns; column += 1) if (tab.value(at.row, column) === header) return column;
    throw new Error(`no column ${header} in ${table}`);
  }
}
