import { layer } from './blocks-of';
import { STYLE_LOOKS, WIDE_COLUMN } from './look';
import type { Block, NumberFormat, StyleName, TabSpec } from './model';
import { LAST_COLUMN } from './r1c1';

/** What a cell looks like besides its number format. */
export interface Wear {
  readonly style: StyleName;
  readonly right: boolean;
  /** Text a little away from what stands before it. */
  readonly indent: boolean;
  /** Text breaks into lines. */
  readonly wrap: boolean;
}

/** A cell's dress: everything that changes from cell to cell. */
export interface Dress extends Wear {
  readonly format: NumberFormat;
}

/** How the cells of a tab are drawn: figures and their headers stand on the right. Rows and columns of a block count from 0. */
export class TabDress {
  private readonly covered = new Set<number>();
  private readonly filled = new Set<number>();
  private readonly figures = new Set<number>();

  constructor(private readonly tab: TabSpec) {
    for (const block of tab.blocks) {
      block.values.forEach((line, i) =>
        line.forEach((value, j) => {
          const place = placeOf(block, i, j);
          this.covered.add(place);
          if (value !== null && value !== '') this.filled.add(place);
          if (isFigure(block, i, j)) this.figures.add(place);
        }),
      );
    }
  }

  of(block: Block, row: number, column: number): Dress {
    const value = block.values[row]?.[column] ?? null;
    const text = typeof value === 'string';
    const format = layer(block.format, row, column);
    const wear = this.wear(block, row, column);
    return {
      ...wear,
      // An officer who edits a text that begins like a formula keeps a text.
      format: format === 'general' && text && block.kind !== 'calculation' && /^[=+\-@]/.test(value) ? 'text' : format,
      wrap: text && wear.wrap,
    };
  }

  /** The same for whatever stands in the cell: `wrap` is said of figures too, which never break into lines. */
  wear(block: Block, row: number, column: number): Wear {
    const style = layer(block.style, row, column);
    const place = placeOf(block, row, column);
    const right = style === 'header' ? this.isOverFigures(place) : this.figures.has(place);
    const { wrap } = STYLE_LOOKS[style];
    const isWide = (this.tab.widths[block.column + column - 1] ?? 0) >= WIDE_COLUMN;
    return {
      style,
      right,
      indent: !right && (STYLE_LOOKS[style].indent ?? (style === 'note' && this.covered.has(place - 1))),
      wrap: wrap === 'always' || (wrap === 'where it must' && (isWide || this.filled.has(place + (right ? -1 : 1)))),
    };
  }

  /** The first row under a header may have nothing in its column. */
  private isOverFigures(header: number): boolean {
    const below = header + LAST_COLUMN;
    return this.figures.has(this.covered.has(below) ? below : below + LAST_COLUMN);
  }
}

function placeOf(block: Block, row: number, column: number): number {
  return (block.row + row) * LAST_COLUMN + block.column + column;
}

function isFigure(block: Block, row: number, column: number): boolean {
  const format = layer(block.format, row, column);
  return format === 'general' ? typeof block.values[row]?.[column] === 'number' : format !== 'text';
}
