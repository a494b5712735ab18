import type { IBorderData, IColorStyle, IBorderStyleData, IStyleData } from '@univerjs/core';
import type { CellLook, Line } from '../../workbook/contents/contents';
import { BORDER, HORIZONTAL, VERTICAL, WRAP, YES } from './kinds';

/** What an indent is in pixels, beside the room that every cell has. */
const INDENT = 8;
export const ROOM = 2;

/** A look as the spreadsheet has it. */
export function styleOf(look: CellLook): IStyleData {
  return {
    ...(look.font !== undefined && { ff: look.font }),
    ...(look.size !== undefined && { fs: look.size }),
    ...(look.bold && { bl: YES }),
    ...(look.italic && { it: YES }),
    ...(look.underline && { ul: { s: YES } }),
    ...(look.strike && { st: { s: YES } }),
    ...(look.colour !== undefined && { cl: { rgb: `#${look.colour}` } }),
    ...(look.fill !== undefined && { bg: { rgb: `#${look.fill}` } }),
    ...(look.horizontal && { ht: HORIZONTAL[look.horizontal] }),
    ...(look.vertical && { vt: VERTICAL[look.vertical] }),
    ...(look.wrap && { tb: WRAP }),
    ...(look.indent !== undefined && { pd: { l: ROOM + INDENT * look.indent } }),
    ...(look.borders && { bd: bordersOf(look.borders) }),
    ...(look.format !== undefined && { n: { pattern: look.format } }),
  };
}

function bordersOf({ top, bottom, left, right }: NonNullable<CellLook['borders']>): IBorderData {
  const side = (line: Line): IBorderStyleData => ({ s: BORDER[line.line], cl: { rgb: `#${line.colour}` } });
  return { ...(top && { t: side(top) }), ...(bottom && { b: side(bottom) }), ...(left && { l: side(left) }), ...(right && { r: side(right) }) };
}

/** The look of a cell of the spreadsheet, as far as a file can hold it. */
export function lookOf(style: IStyleData): CellLook {
  const [colour, fill] = [hex(style.cl?.rgb), hex(style.bg?.rgb)];
  const horizontal = keyOf(HORIZONTAL, style.ht);
  const vertical = keyOf(VERTICAL, style.vt);
  const borders = style.bd ? linesOf(style.bd) : {};
  const indent = Math.round(((style.pd?.l ?? ROOM) - ROOM) / INDENT);
  return {
    ...(style.ff && { font: style.ff }),
    ...(style.fs !== undefined && { size: style.fs }),
    ...(colour !== null && { colour }),
    ...(style.bl === YES && { bold: true }),
    ...(style.it === YES && { italic: true }),
    ...(style.ul?.s === YES && { underline: true }),
    ...(style.st?.s === YES && { strike: true }),
    ...(fill !== null && { fill }),
    ...(Object.keys(borders).length > 0 && { borders }),
    ...(vertical && { vertical }),
    ...(horizontal && { horizontal }),
    ...(indent > 0 && { indent }),
    ...(style.tb === WRAP && { wrap: true }),
    ...(style.n && { format: style.n.pattern }),
  };
}

function linesOf({ t, b, l, r }: IBorderData): NonNullable<CellLook['borders']> {
  const line = (side: IBorderStyleData): Line => ({ line: keyOf(BORDER, side.s) ?? 'thin', colour: hex(side.cl.rgb) ?? '000000' });
  return { ...(t && { top: line(t) }), ...(b && { bottom: line(b) }), ...(l && { left: line(l) }), ...(r && { right: line(r) }) };
}

function keyOf<K extends string, V>(names: Readonly<Record<K, V>>, value: unknown): K | undefined {
  return (Object.keys(names) as K[]).find((key) => names[key] === value);
}

/** Colours come as #abc, #aabbcc and rgb(1,2,3). */
export function hex(colour: IColorStyle['rgb']): string | null {
  const [, short, long] = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(colour ?? '') ?? [];
  if (long !== undefined) return long.toUpperCase();
  if (short !== undefined) return [...short].map((digit) => digit + digit).join('').toUpperCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(colour ?? '');
  return parts ? parts.slice(1).map((part) => Number(part).toString(16).padStart(2, '0')).join('').toUpperCase() : null;
}
