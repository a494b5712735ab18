import { FONT_SIZE, STYLE_LOOKS } from '../../workbook/look';
import type { CellValue } from '../../workbook/model';
import type { Dress } from './styles';

/** In points; rows of one line of ordinary text keep the default. */
const DEFAULT_HEIGHT = 15;
const LINE = 1.3;
const PADDING = 2;
/** Excel's limit. */
const HIGHEST = 409;
/** Letters of running text for each character of column width, which is that of a digit; a little too few, to be safe. */
const LETTERS = { plain: 1.2, bold: 1.05 };
/** In characters. */
const INDENT = 1.3;

/** The heights that rows need: large type and text broken into lines. Not every program finds them by itself. */
export class RowHeights {
  private readonly heights = new Map<number, number>();

  add(row: number, value: CellValue, { style, indent, wrap }: Dress, width: number): void {
    if (value === null || value === '') return;
    const look = STYLE_LOOKS[style];
    if (look.size <= FONT_SIZE && !(wrap && typeof value === 'string')) return;
    const letters = (width - (indent ? INDENT : 0)) * (FONT_SIZE / look.size) * LETTERS[look.bold ? 'bold' : 'plain'];
    const lines = wrap && typeof value === 'string' ? countLines(value, letters) : 1;
    const height = Math.min(HIGHEST, Math.ceil(lines * look.size * LINE + PADDING));
    if (height > Math.max(DEFAULT_HEIGHT, this.heights.get(row) ?? 0)) this.heights.set(row, height);
  }

  /** As hucre takes them: rows from 0. */
  rows(): Map<number, { height: number }> {
    return new Map([...this.heights].map(([row, height]) => [row - 1, { height }]));
  }
}

/** Lines of a text broken at spaces, for a width in characters. */
export function countLines(text: string, width: number): number {
  const room = Math.max(1, width);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(' ')) {
      const needed = used === 0 ? word.length : used + 1 + word.length;
      if (needed <= room) {
        used = needed;
        continue;
      }
      if (used > 0) lines++;
      lines += Math.ceil(word.length / room) - 1;
      used = word.length % room;
    }
  }
  return lines;
}
