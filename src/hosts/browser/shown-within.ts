import type { ICellData } from '@univerjs/core';

type Figure = ICellData['v'];

/** What is shown of a figure, as in Excel: all of it or ####; without a number format, which makes a text of it, as many decimals as there is room for. */
export function shownWithin(width: number, figure: Figure, widthOf: (text: string) => number): Figure {
  const fits = (text: string): boolean => widthOf(text) <= width;
  if (figure === null || figure === undefined || fits(String(figure))) return figure;
  return (typeof figure === 'number' ? rounded(figure, fits) : null) ?? '#'.repeat(Math.max(1, Math.floor(width / widthOf('#'))));
}

/** Null where there is no room for the whole pounds, or nothing but noughts would be left. */
function rounded(figure: number, fits: (text: string) => boolean): string | null {
  const [, decimals = ''] = /^-?\d+\.(\d+)$/.exec(String(figure)) ?? [];
  for (let places = decimals.length - 1; places >= 0; places -= 1) {
    const shown = Number(figure.toFixed(places));
    if (shown === 0) return null;
    if (fits(String(shown))) return String(shown);
  }
  return null;
}
