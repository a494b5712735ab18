import { FONT_SIZE, STYLE_LOOKS, USUAL_HEIGHT, type TextLook } from './look';
import type { CellValue } from './model';
import type { Dress } from './dress';

/** In points; rows of one line of ordinary text keep the default. */
const LINE = 1.3;
const PADDING = 2;
/** Excel's limit. */
const HIGHEST = 409;
/** In characters: what an indent takes, and the cell's edges. */
export const INDENT = 1.3;
export const EDGES = 0.4;
const BOLD = 1.07;
/** Programs differ a little in how wide they draw letters: a line too many is better than one that is cut. */
const SPARE = 0.95;

/** The heights that rows need: large type and text broken into lines. Not every program finds them by itself. */
export class RowHeights {
  private readonly heights = new Map<number, number>();

  add(row: number, value: CellValue, { style, indent, wrap }: Dress, width: number): void {
    if (value === null || value === '') return;
    const look = STYLE_LOOKS[style];
    if (look.size <= FONT_SIZE && !(wrap && typeof value === 'string')) return;
    const room = ((width - EDGES - (indent ? INDENT : 0)) * SPARE) / letterScale(look);
    const lines = wrap && typeof value === 'string' ? countLines(value, room) : 1;
    const height = Math.min(HIGHEST, Math.ceil(lines * look.size * LINE + PADDING));
    if (height > Math.max(USUAL_HEIGHT, this.heights.get(row) ?? 0)) this.heights.set(row, height);
  }

  /** By row, counted from 0. */
  rows(): Map<number, { height: number }> {
    return new Map([...this.heights].map(([row, height]) => [row - 1, { height }]));
  }
}

/** Lines of a text broken at spaces, for a width in digits. */
export function countLines(text: string, width: number): number {
  const room = Math.max(1, width);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(' ')) {
      const length = textWidth(word);
      const needed = used === 0 ? length : used + textWidth(' ') + length;
      if (needed <= room) {
        used = needed;
        continue;
      }
      if (used > 0) lines++;
      lines += Math.ceil(length / room) - 1;
      used = length % room;
    }
  }
  return lines;
}

/** How much larger letters of a look are than ordinary text. */
export function letterScale({ size, bold }: TextLook): number {
  return (size * (bold ? BOLD : 1)) / FONT_SIZE;
}

/** Letters of Arial, in digits. */
const LETTERS: readonly (readonly [letters: string, width: number])[] = [
  ["ijlI.,:;'|! ", 0.5],
  ['frt()-"/[]', 0.62],
  ['mwMW%@–—', 1.5],
  ['ABCDEFGHJKLNOPQRSTUVXYZ&', 1.25],
];

/** How wide a text is in Arial, in digits. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += LETTERS.find(([letters]) => letters.includes(letter))?.[1] ?? 1;
  return width;
}
