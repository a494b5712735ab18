import { layer } from './blocks-of';
import { letterScale, textWidth } from './heights';
import { STYLE_LOOKS, USUAL_WIDTH } from './look';
import type { Block, NumberFormat } from './model';

/** In characters: the cell's edges, and a figure that grows by a digit and its comma. */
const ROOM = 2;

/** A figure that its column cannot hold is shown as #### by Excel: each column is at least as wide as the figures that it is built with. */
export function wideEnough(blocks: readonly Block[], wanted: readonly number[]): number[] {
  const widths = [...wanted];
  for (const { column, values, style, format } of blocks) {
    for (const [r, cells] of values.entries()) {
      for (const [c, value] of cells.entries()) {
        if (typeof value !== 'number') continue;
        const width = Math.ceil(textWidth(printed(value, layer(format, r, c))) * letterScale(STYLE_LOOKS[layer(style, r, c)]) + ROOM);
        const at = column + c - 1;
        if (width <= (widths[at] ?? USUAL_WIDTH)) continue;
        while (widths.length < at) widths.push(USUAL_WIDTH);
        widths[at] = width;
      }
    }
  }
  return widths;
}

/** A figure about as its format prints it. */
function printed(value: number, format: NumberFormat): string {
  const digits = (places: number): string => Math.abs(value).toLocaleString('en-GB', { minimumFractionDigits: places, maximumFractionDigits: places });
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
