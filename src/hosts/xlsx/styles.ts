import type { CellStyle } from 'hucre/xlsx';
import type { CellLook, Line } from '../../workbook/contents/contents';
import { dressedLook } from '../../workbook/contents/looks';
import type { Dress } from '../../workbook/dress';
import { FONT, FONT_SIZE, HIGHLIGHT_COLOURS } from '../../workbook/look';
import type { HighlightLook, NumberFormat, StyleName } from '../../workbook/model';

type Border = NonNullable<CellStyle['border']>;
type Side = NonNullable<Border['top']>;

const dressed = new Map<StyleName, Map<NumberFormat, (CellStyle | undefined)[]>>();

/** One object for each dress, however many cells wear it. */
export function cellStyle(dress: Dress): CellStyle {
  const ofStyle = dressed.get(dress.style) ?? new Map<NumberFormat, (CellStyle | undefined)[]>();
  const ofFormat = ofStyle.get(dress.format) ?? [];
  const variant = (dress.indent ? 4 : 0) + (dress.right ? 2 : 0) + (dress.wrap ? 1 : 0);
  const known = ofFormat[variant];
  if (known) return known;
  const made = fileStyle(dressedLook(dress));
  ofFormat[variant] = made;
  dressed.set(dress.style, ofStyle.set(dress.format, ofFormat));
  return made;
}

/** A look as a file holds it. A font without a name would be drawn in whatever the program takes first. */
export function fileStyle(look: CellLook): CellStyle {
  const { horizontal, vertical, indent, wrap } = look;
  const alignment = { ...(vertical && { vertical }), ...(horizontal && { horizontal }), ...(indent !== undefined && { indent }), ...(wrap && { wrapText: true }) };
  return {
    font: fileFont({ font: FONT, size: FONT_SIZE, ...look }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(look.fill !== undefined && { fill: solid(look.fill) }),
    ...(look.borders && { border: fileBorder(look.borders) }),
    ...(look.format !== undefined && { numFmt: look.format }),
  };
}

function fileFont({ font, size, colour, bold, italic, underline, strike }: CellLook): NonNullable<CellStyle['font']> {
  return {
    ...(font !== undefined && { name: font }),
    ...(size !== undefined && { size }),
    ...(colour !== undefined && { color: { rgb: colour } }),
    ...(bold && { bold: true }),
    ...(italic && { italic: true }),
    ...(underline && { underline: true }),
    ...(strike && { strikethrough: true }),
  };
}

function fileBorder({ top, bottom, left, right }: NonNullable<CellLook['borders']>): Border {
  const side = ({ line, colour }: Line): Side => ({ style: line, color: { rgb: colour } });
  return { ...(top && { top: side(top) }), ...(bottom && { bottom: side(bottom) }), ...(left && { left: side(left) }), ...(right && { right: side(right) }) };
}

/** What a conditional format lays over the cell. */
export function highlightStyle(look: HighlightLook): CellStyle {
  const { colour, fill } = HIGHLIGHT_COLOURS[look];
  return { font: { color: { rgb: colour }, bold: true }, fill: solid(fill) };
}

/** Conditional formats take the colour from the background, cells from the foreground: both are given. */
function solid(rgb: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb }, bgColor: { rgb } };
}

/** The same for a look of the officer's: only what Excel lays over a cell. */
export function laidOver({ colour, fill, bold, italic, underline, strike, borders }: CellLook): CellStyle {
  return {
    font: fileFont({ ...(colour !== undefined && { colour }), ...(bold && { bold }), ...(italic && { italic }), ...(underline && { underline }), ...(strike && { strike }) }),
    ...(fill !== undefined && { fill: solid(fill) }),
    ...(borders && { border: fileBorder(borders) }),
  };
}
