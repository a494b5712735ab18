import type { Cell } from 'hucre';
import type { Block, CellValue, TabSpec } from '../../workbook/model';
import { compileR1C1 } from '../../workbook/r1c1';
import { formulaOf } from '../../workbook/blocks-of';
import { TabDress } from '../../workbook/dress';
import { toFile } from './functions';
import { RowHeights } from '../../workbook/heights';
import { roomFor } from '../../workbook/widths';
import type { KnownNames } from '../../workbook/officer-formula';
import { officerCell } from './officer';
import { cellStyle } from './styles';

export type Cells = Map<string, Partial<Cell>>;

/** hucre finds a cell by its row and column from 0. */
export function cellKey(row: number, column: number): string {
  return `${row - 1},${column - 1}`;
}

/** All the cells of a tab, dressed, and the heights that its rows need. */
export function tabCells(tab: TabSpec, known: KnownNames): { cells: Cells; heights: RowHeights } {
  const cells: Cells = new Map();
  const heights = new RowHeights();
  const dressed = new TabDress(tab);
  for (const block of tab.blocks) {
    const officers = new Map(block.officerFormulas.map((each) => [`${each.row},${each.column}`, each.formula]));
    block.values.forEach((line, i) => {
      const formula = rowFormula(block, i);
      line.forEach((value, j) => {
        const row = block.row + i;
        const column = block.column + j;
        const officer = officers.get(`${i},${j}`);
        const worn = dressed.of(block, i, j);
        const cell = formula ? calculated(formula(row, column), value) : officer === undefined ? typed(value) : officerCell(officer, value, known);
        cell.style = cellStyle(worn);
        cells.set(cellKey(row, column), cell);
        heights.add(row, value, worn, roomFor(tab, row, column));
      });
    });
  }
  return { cells, heights };
}

function rowFormula(block: Block, row: number): ((row: number, column: number) => string) | null {
  const formula = formulaOf(block, row);
  return formula === null ? null : compiled(formula);
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
function typed(value: CellValue): Partial<Cell> {
  if (typeof value !== 'string') return { value };
  const text = value.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x');
  return ERROR_WORDS.test(text) ? { value: text, richText: [{ text }] } : { value: text };
}
