import type { ICellData, IStyleData } from '@univerjs/core';
import { Font, FontCache } from '@univerjs/engine-render';
import { CELL_KIND } from './kinds';
import { shownWithin } from './shown-within';
import { ROOM } from './style';

/** A cell that is about to be drawn. */
interface DrawnCell {
  readonly startX: number;
  readonly endX: number;
  readonly fontCache?: { readonly cellData: ICellData; readonly fontString: string; readonly style?: IStyleData | null } | null;
}

interface Draws {
  _renderText(context: unknown, row: number, column: number, cell: DrawnCell, overflow: unknown): void;
}

const kind = Font.prototype as unknown as Draws;
const { _renderText: drawn } = kind;

/** The spreadsheet cuts off what its column has no room for, and 1,234,567 reads as 1,234. Only what is drawn is another: the cell holds what it held. */
export function showFiguresInFull(): void {
  kind._renderText = function inFull(this: Draws, context, row, column, cell, overflow) {
    const { startX, endX, fontCache } = cell;
    if (fontCache?.cellData.t !== CELL_KIND.number) return drawn.call(this, context, row, column, cell, overflow);
    const { cellData, fontString, style } = fontCache;
    const width = endX - startX - (style?.pd?.l ?? ROOM) - (style?.pd?.r ?? ROOM);
    const v = shownWithin(width, cellData.v, (text) => FontCache.getMeasureText(text, fontString).width);
    return drawn.call(this, context, row, column, { ...cell, fontCache: { ...fontCache, cellData: { ...cellData, v } } }, overflow);
  };
}
