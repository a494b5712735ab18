import type { Block, CellValue, Layered, StyleName, TabSpec, WorkbookSpec } from '../model';
import { LAST_COLUMN } from '../r1c1';
import { tokens, type Token } from './tokens';

/** One formula of a block, and the first cell that holds it. */
export interface PlacedFormula {
  readonly tab: TabSpec;
  readonly block: Block;
  readonly formula: string;
  readonly tokens: readonly Token[];
  readonly row: number;
  readonly column: number;
}

/** Every rule reads the same formulas. */
const read = new WeakMap<WorkbookSpec, readonly PlacedFormula[]>();

/** Each formula of each block once, not for each cell. */
export function formulasOf(spec: WorkbookSpec): readonly PlacedFormula[] {
  const known = read.get(spec) ?? readFormulas(spec);
  read.set(spec, known);
  return known;
}

function readFormulas(spec: WorkbookSpec): PlacedFormula[] {
  const texts = new Map<string, Token[]>();
  return spec.tabs.flatMap((tab) =>
    tab.blocks.flatMap((block) => {
      const formulas = typeof block.formulas === 'string' ? [block.formulas] : (block.formulas ?? []);
      const seen = new Set<string>();
      return formulas.flatMap((formula, i) => {
        if (seen.has(formula)) return [];
        seen.add(formula);
        const known = texts.get(formula) ?? tokens(formula, 'R1C1');
        texts.set(formula, known);
        return [{ tab, block, formula, tokens: known, row: block.row + i, column: block.column }];
      });
    }));
}

export interface PlacedCell {
  readonly block: Block;
  readonly value: CellValue;
  readonly row: number;
  readonly column: number;
  readonly style: StyleName | undefined;
}

export function* cellsOf(tab: TabSpec): Generator<PlacedCell> {
  for (const block of tab.blocks) {
    for (const [i, line] of block.values.entries()) {
      for (const [j, value] of line.entries()) {
        yield { block, value, row: block.row + i, column: block.column + j, style: layerAt(block.style, i, j) };
      }
    }
  }
}

export function layerAt<T extends string>(layered: Layered<T>, row: number, column: number): T | undefined {
  if (typeof layered === 'string') return layered;
  return 'rows' in layered ? layered.rows[row] : layered.columns[column];
}

/** One number for a cell, to find it by. */
export function placeOf(row: number, column: number): number {
  return row * LAST_COLUMN + column;
}

export function tabById(spec: WorkbookSpec, id: string): TabSpec | undefined {
  return spec.tabs.find((tab) => tab.id === id);
}
