import type { TabCells } from '../../workbook/cells';
import type { CellValue } from '../../workbook/model';

/** What Excel answers for a range, once it has. */
interface Answer {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** The cells of a tab that were read, from pieces of its rows. */
export class SheetCells implements TabCells {
  private readonly pieces: { readonly row: number; readonly column: number; readonly answer: Answer }[] = [];
  private readonly kept: ReadonlyMap<string, string>;

  constructor(
    readonly name: string,
    readonly tables: TabCells['tables'],
    kept: readonly { readonly row: number; readonly column: number; readonly formula: string }[],
  ) {
    this.kept = new Map(kept.map(({ row, column, formula }) => [`${row},${column}`, formula]));
  }

  add(row: number, column: number, answer: Answer): void {
    this.pieces.push({ row, column, answer });
  }

  get lastColumn(): number {
    return Math.max(0, ...this.pieces.map(({ column, answer }) => column - 1 + (answer.values[0]?.length ?? 0)));
  }

  value(row: number, column: number): CellValue {
    const value = this.at(row, column, 'values');
    if (typeof value === 'number' || typeof value === 'boolean') return value;
    return typeof value === 'string' && value !== '' ? value : null;
  }

  /** Every formula of the tab. */
  formulas(): { readonly row: number; readonly column: number; readonly formula: string }[] {
    return this.pieces.flatMap(({ row, column, answer }) =>
      answer.formulas.flatMap((line, i) => line.flatMap((_, j) => {
        const formula = this.formula(row + i, column + j);
        return formula === null ? [] : [{ row: row + i, column: column + j, formula }];
      })));
  }

  /** Excel gives a text that begins with "=" in both answers; a formula differs from what it shows. */
  formula(row: number, column: number): string | null {
    const formula = this.at(row, column, 'formulas');
    if (typeof formula === 'string' && formula.startsWith('=') && formula !== this.at(row, column, 'values')) return formula;
    return this.kept.get(`${row},${column}`) ?? null;
  }

  private at(row: number, column: number, what: keyof Answer): unknown {
    const piece = this.pieces.find((each) => row >= each.row && row < each.row + each.answer[what].length);
    return piece?.answer[what][row - piece.row]?.[column - piece.column];
  }
}
