import { layer } from './blocks-of';
import { EDGES, INDENT, letterScale, textWidth } from './heights';
import { STYLE_LOOKS, USUAL_WIDTH } from './look';
import type { Block, NumberFormat, StyleName, TableSpec, TabSpec } from './model';

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
  for (const block of blocks) {
    const columns = block.values[0]?.length ?? 0;
    for (let c = 0; c < columns; c += 1) {
      for (const { style, format, most, least } of alikeIn(block, c)) {
        const length = Math.max(textWidth(printed(most, format)), textWidth(printed(least, format)));
        widen(widths, block.column + c, Math.ceil(length * letterScale(STYLE_LOOKS[style]) + ROOM));
      }
    }
  }
  return widths;
}

/** The figures of a column that print alike: none is longer than the first or the last of them on the scale. */
interface Alike {
  readonly style: StyleName;
  readonly format: NumberFormat;
  most: number;
  least: number;
}

function alikeIn({ values, style, format }: Block, column: number): Alike[] {
  const all: Alike[] = [];
  let alike: Alike | undefined;
  for (const [r, cells] of values.entries()) {
    const value = cells[column];
    if (typeof value !== 'number') continue;
    const looks = { style: layer(style, r, column), format: layer(format, r, column) };
    if (alike?.style !== looks.style || alike.format !== looks.format) {
      alike = all.find((each) => each.style === looks.style && each.format === looks.format);
      if (!alike) all.push((alike = { ...looks, most: value, least: value }));
    }
    alike.most = Math.max(alike.most, value);
    alike.least = Math.min(alike.least, value);
  }
  return all;
}

const grouped = (places: number) => new Intl.NumberFormat('en-GB', { minimumFractionDigits: places, maximumFractionDigits: places });

/** With commas between the thousands, by decimal places: slow to make, so made once. */
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
