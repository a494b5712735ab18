import { blockAt, layer } from './blocks-of';
import { STYLE_LOOKS, WIDE_COLUMN } from './look';
import type { Block, CellValue, NumberFormat, StyleName, TabSpec } from './model';

/** A cell's dress: everything that changes from cell to cell. */
export interface Dress {
  readonly style: StyleName;
  readonly format: NumberFormat;
  readonly right: boolean;
  /** Text a little away from what stands before it. */
  readonly indent: boolean;
  readonly wrap: boolean;
}

/** How the cell at a row and column of a block, from 0, is drawn: figures and their headers stand on the right. */
export function dress(tab: TabSpec, block: Block, row: number, column: number): Dress {
  const style = layer(block.style, row, column);
  const format = layer(block.format, row, column);
  const value = block.values[row]?.[column] ?? null;
  const text = typeof value === 'string';
  const right = style === 'header' ? figureAt(tab, block.row + row + 1, block.column + column) : isFigure(format, value);
  return {
    style,
    // An officer who edits a text that begins like a formula keeps a text.
    format: format === 'general' && text && block.kind !== 'calculation' && /^[=+\-@]/.test(value) ? 'text' : format,
    right,
    indent: !right && (STYLE_LOOKS[style].indent ?? (style === 'note' && blockAt(tab, block.row + row, block.column + column - 1) !== undefined)),
    wrap: text && wraps(tab, block, row, column + (right ? -1 : 1), STYLE_LOOKS[style].wrap, tab.widths[block.column + column - 1] ?? 0),
  };
}

function isFigure(format: string, value: CellValue): boolean {
  return format === 'general' ? typeof value === 'number' : format !== 'text';
}

function figureAt(tab: TabSpec, row: number, column: number): boolean {
  const block = blockAt(tab, row, column);
  return block !== undefined && isFigure(layer(block.format, row - block.row, column - block.column), block.values[row - block.row]?.[column - block.column] ?? null);
}

/** `beside` is the column of the block into which the text would run on. */
function wraps(tab: TabSpec, block: Block, row: number, beside: number, when: 'always' | 'where it must' | undefined, width: number): boolean {
  if (when !== 'where it must') return when === 'always';
  return width >= WIDE_COLUMN || filledAt(tab, block.row + row, block.column + beside);
}

function filledAt(tab: TabSpec, row: number, column: number): boolean {
  const block = blockAt(tab, row, column);
  const value = block?.values[row - block.row]?.[column - block.column] ?? '';
  return value !== '';
}
