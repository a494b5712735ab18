import type { Cell } from 'hucre/xlsx';
import { STYLE_LOOKS, WIDE_COLUMN } from '../../workbook/look';
import type { Block, CellValue, Layered, TabSpec } from '../../workbook/model';
import { compileR1C1, LAST_COLUMN } from '../../workbook/r1c1';
import { toFile } from './functions';
import { officerCell, type KnownNames } from './officer';
import { cellStyle } from './styles';

export type Cells = Map<string, Partial<Cell>>;

/** hucre finds a cell by its row and column from 0. */
export function cellKey(row: number, column: number): string {
  return `${row - 1},${column - 1}`;
}

/** All the cells of a tab, dressed. */
export function tabCells(tab: TabSpec, known: KnownNames): Cells {
  const cells: Cells = new Map();
  const surroundings = survey(tab);
  for (const block of tab.blocks) {
    const typed = new Map(block.officerFormulas.map((each) => [`${each.row},${each.column}`, each.formula]));
    block.values.forEach((line, i) => {
      const formula = rowFormula(block, i);
      line.forEach((value, j) => {
        const row = block.row + i;
        const column = block.column + j;
        const officer = typed.get(`${i},${j}`);
        const cell = formula ? calculated(formula(row, column), value) : officer === undefined ? typedIn(value) : officerCell(officer, value, known);
        cell.style = cellStyle(dress(tab, block, i, j, surroundings));
        cells.set(cellKey(row, column), cell);
      });
    });
  }
  return cells;
}

function rowFormula(block: Block, row: number): ((row: number, column: number) => string) | null {
  const { formulas } = block;
  const formula = typeof formulas === 'string' ? formulas : formulas?.[row];
  return formula === undefined ? null : compiled(formula);
}

let last: { formula: string; print: (row: number, column: number) => string } | null = null;

/** Rows mostly repeat the formula above them. */
function compiled(formula: string): (row: number, column: number) => string {
  if (last?.formula !== formula) last = { formula, print: compileR1C1(toFile(formula)) };
  return last.print;
}

function calculated(formula: string, value: CellValue): Partial<Cell> {
  return { formula, formulaResult: value ?? '' };
}

const ERROR_WORDS = /^#[A-Z/_]+[!?A]?$/;

/** Text stays text, whatever it begins with or looks like. */
export function typedIn(value: CellValue): Partial<Cell> {
  if (typeof value !== 'string') return { value };
  const text = value.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x');
  return ERROR_WORDS.test(text) ? { value: text, richText: [{ text }] } : { value: text };
}

/** Which cells of a tab are filled, and which hold figures. */
interface Surroundings {
  readonly filled: ReadonlySet<number>;
  readonly figures: ReadonlySet<number>;
}

function survey(tab: TabSpec): Surroundings {
  const filled = new Set<number>();
  const figures = new Set<number>();
  for (const block of tab.blocks) {
    block.values.forEach((line, i) =>
      line.forEach((value, j) => {
        const place = (block.row + i) * LAST_COLUMN + block.column + j;
        if (value !== null && value !== '') filled.add(place);
        if (isFigure(block, i, j)) figures.add(place);
      }),
    );
  }
  return { filled, figures };
}

function isFigure(block: Block, row: number, column: number): boolean {
  const format = layer(block.format, row, column);
  if (format === 'text') return false;
  return format !== 'general' || typeof block.values[row]?.[column] === 'number';
}

function dress(tab: TabSpec, block: Block, i: number, j: number, around: Surroundings): Parameters<typeof cellStyle>[0] {
  const style = layer(block.style, i, j);
  const place = (block.row + i) * LAST_COLUMN + block.column + j;
  const value = block.values[i]?.[j];
  const formulaLike = typeof value === 'string' && /^[=+\-@]/.test(value) && block.kind !== 'calculation';
  const format = layer(block.format, i, j);
  return {
    style,
    // An officer who edits such a text keeps a text.
    format: formulaLike && format === 'general' ? 'text' : format,
    right: around.figures.has(style === 'header' ? place + LAST_COLUMN : place),
    wrap: wraps(STYLE_LOOKS[style].wrap, tab.widths[block.column + j - 1] ?? 0, around.filled.has(place + 1)),
  };
}

function wraps(when: 'always' | 'where it must' | undefined, width: number, besideFilled: boolean): boolean {
  return when === 'always' || (when === 'where it must' && (besideFilled || width >= WIDE_COLUMN));
}

export function layer<T extends string>(layered: Layered<T>, row: number, column: number): T {
  if (typeof layered === 'string') return layered;
  const found = 'rows' in layered ? layered.rows[row] : layered.columns[column];
  if (found === undefined) throw new RangeError(`a block gives no style or format for row ${row + 1}, column ${column + 1}`);
  return found;
}
