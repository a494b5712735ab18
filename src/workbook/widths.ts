import { layer } from './blocks-of';
import { EDGES, INDENT, letterScale, textWidth } from './heights';
import { STYLE_LOOKS, USUAL_WIDTH } from './look';
import type { Block, NumberFormat, TableSpec, TabSpec } from './model';

/** In characters: the cell's edges, and a figure that grows by a digit and its comma. */
const ROOM = 2;

/** In characters: the button by which a table is filtered, which stands in the header beside its words. */
const BUTTON = 2.75;

/** What a cell has for its text, of the width of its column. */
export function roomFor({ table, widths }: Pick<TabSpec, 'table' | 'widths'>, row: number, column: number): number {
  const width = widths[column - 1] ?? USUAL_WIDTH;
  return row === table?.row && column >= table.column && column < table.column + table.headers.length ? width - BUTTON : width;
}

/** A word that is longer than its column is broken anywhere: each column of a table holds the longest word of its header, beside the button. */
export function wideEnoughForHeaders({ column, headers }: TableSpec, wanted: readonly number[]): number[] {
  const widths = [...wanted];
  headers.forEach((header, i) => {
    const longest = Math.max(...header.split(' ').map(textWidth)) * letterScale(STYLE_LOOKS.header);
    widen(widths, column + i, Math.ceil(longest + BUTTON + EDGES + INDENT));
  });
  return widths;
}

function widen(widths: number[], column: number, width: number): void {
  if (width <= (widths[column - 1] ?? USUAL_WIDTH)) return;
  while (widths.length < column - 1) widths.push(USUAL_WIDTH);
  widths[column - 1] = width;
}

/** A figure that its column cannot hold is shown as #### by Excel: each column is at least as wide as the figures that it is built with. */
export function wideEnough(blocks: readonly Block[], wanted: readonly number[]): number[] {
  const widths = [...wanted];
  for (const { column, values, style, format } of blocks) {
    for (const [r, cells] of values.entries()) {
      for (const [c, value] of cells.entries()) {
        if (typeof value !== 'number') continue;
        const width = Math.ceil(textWidth(printed(value, layer(format, r, c))) * letterScale(STYLE_LOOKS[layer(style, r, c)]) + ROOM);
        widen(widths, column + c, width);
      }
    }
  }
  return widths;
}

const grouped = (places: number) => new Intl.NumberFormat('en-GB', { minimumFractionDigits: places, maximumFractionDigits: places });

/** With commas between the thousands, by decimal places. Made once: a large case prints a hundred thousand figures. */
const GROUPED = { 0: grouped(0), 2: grouped(2), 3: grouped(3), 4: grouped(4) } as const;

/** A figure about as its format prints it. */
function printed(value: number, format: NumberFormat): string {
  const digits = (places: keyof typeof GROUPED): string => GROUPED[places].format(Math.abs(value));
  switch (format) {
    case 'money': return `${value < 0 ? '-' : ''}£${digits(0)}`;
    case 'pence': return `${value < 0 ? '-' : ''}£${digits(2)}`;
    case 'gap': return `${value < 0 ? 'surplus ' : ''}£${digits(0)}`;
    case 'count': return `${value < 0 ? '-' : ''}${digits(0)}`;
    case 'decimals': return `${value < 0 ? '-' : ''}${digits(3)}`;
    case 'places4': return `${value < 0 ? '-' : ''}${digits(4)}`;
    case 'percent': return `${(value * 100).toFixed(1)}%`;
    case 'percent2': return `${(value * 100).toFixed(2)}%`;
    case 'integer': return value.toFixed(0);
    // Decimals are cut to what fits.
    case 'general': case 'text': return String(Math.trunc(value));
    default: return format satisfies never;
  }
}
