import type { Block, CellValue, Layered } from '../model';
import { ReadFormula, type Translation } from '../translate';

/** A cell of a block as it is to be written: where, and its formula in R1C1 as it reads there; null for what is typed. */
export interface WantedCell {
  readonly block: Block;
  /** In the block, counted from 0. */
  readonly i: number;
  readonly j: number;
  readonly row: number;
  readonly column: number;
  readonly isNew: boolean;
  readonly value: CellValue;
  readonly formula: string | null;
}

/** Reads each formula of a workbook once. */
export class Formulas {
  private readonly read = new Map<string, ReadFormula>();

  constructor(private readonly translation: Translation) {}

  /** The formula of a cell of the specification as it reads where that cell is put. */
  at(formula: string, tab: string, row: number, column: number): string {
    const known = this.read.get(formula) ?? ReadFormula.fromR1C1(formula);
    this.read.set(formula, known);
    const translated = known.translated({ tab, row, column }, this.translation);
    if (translated === null) throw new RangeError(`the formula ${formula} refers to a cell that has no place`);
    return translated;
  }
}

/** Cells that stand together in the block and where they are put, as blocks of their own, so that they are written in one go. */
export function gather(cells: readonly WantedCell[]): Block[] {
  const lines: WantedCell[][] = [];
  for (const cell of cells) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    const goesOn = last && last.block === cell.block && last.i === cell.i && last.j + 1 === cell.j && last.column + 1 === cell.column && last.row === cell.row && last.formula === cell.formula;
    if (line && goesOn) line.push(cell);
    else lines.push([cell]);
  }
  const stacks: WantedCell[][][] = [];
  const open = new Map<string, WantedCell[][]>();
  for (const line of lines) {
    const [first] = line;
    if (!first) continue;
    const key = (i: number, row: number): string => `${first.block.id} ${i} ${row} ${first.j} ${first.column} ${line.length}`;
    const stack = open.get(key(first.i - 1, first.row - 1));
    if (stack) stack.push(line);
    else stacks.push([line]);
    open.set(key(first.i, first.row), stack ?? stacks.at(-1) ?? []);
  }
  return stacks.flatMap(blockOf);
}

function blockOf(lines: readonly (readonly WantedCell[])[]): Block[] {
  const first = lines[0]?.[0];
  if (!first) return [];
  const { block, i, j } = first;
  const officers = block.officerFormulas.flatMap((each) => {
    const inside = each.row >= i && each.row < i + lines.length && each.column >= j && each.column < j + (lines[0]?.length ?? 0);
    return inside ? [{ ...each, row: each.row - i, column: each.column - j }] : [];
  });
  return [{
    id: `${block.id} ${i} ${j}`,
    kind: block.kind,
    row: first.row,
    column: first.column,
    values: lines.map((line) => line.map(({ value }) => value)),
    formulas: block.formulas === null ? null : lines.map(([cell]) => cell?.formula ?? ''),
    officerFormulas: officers,
    style: part(block.style, i, lines.length, j, lines[0]?.length ?? 0),
    format: part(block.format, i, lines.length, j, lines[0]?.length ?? 0),
  }];
}

function part<T extends string>(layered: Layered<T>, row: number, rows: number, column: number, columns: number): Layered<T> {
  if (typeof layered === 'string') return layered;
  return 'rows' in layered ? { rows: layered.rows.slice(row, row + rows) } : { columns: layered.columns.slice(column, column + columns) };
}
