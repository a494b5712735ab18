import { STYLE_LOOKS, WIDE_COLUMN } from '../../workbook/look';
import type { Block, Layered, TabSpec } from '../../workbook/model';
import { LAST_COLUMN } from '../../workbook/r1c1';
import type { Dress } from './styles';

/** Which cells of a tab are filled, and which hold figures. */
export interface Surroundings {
  readonly filled: ReadonlySet<number>;
  readonly figures: ReadonlySet<number>;
}

export function survey(tab: TabSpec): Surroundings {
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

/** How the cell at a row and column of a block, from 0, is drawn: figures and their headers stand on the right. */
export function dress(tab: TabSpec, block: Block, row: number, column: number, around: Surroundings): Dress {
  const style = layer(block.style, row, column);
  const format = layer(block.format, row, column);
  const place = (block.row + row) * LAST_COLUMN + block.column + column;
  const value = block.values[row]?.[column];
  const formulaLike = block.kind !== 'calculation' && typeof value === 'string' && /^[=+\-@]/.test(value);
  return {
    style,
    // An officer who edits such a text keeps a text.
    format: formulaLike && format === 'general' ? 'text' : format,
    right: around.figures.has(style === 'header' ? place + LAST_COLUMN : place),
    wrap: typeof value === 'string' && wraps(STYLE_LOOKS[style].wrap, tab.widths[block.column + column - 1] ?? 0, around.filled.has(place + 1)),
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
