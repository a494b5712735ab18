import type { CellStyle } from 'hucre/xlsx';
import type { Dress } from '../../workbook/dress';
import { COLOURS, FONT, HIGHLIGHT_COLOURS, STYLE_LOOKS, type TextLook } from '../../workbook/look';
import { NUMBER_FORMATS, type HighlightLook, type NumberFormat, type StyleName } from '../../workbook/model';

type Border = NonNullable<CellStyle['border']>;

const hairline = { style: 'hair', color: { rgb: COLOURS.line } } as const;
const thin = { style: 'thin', color: { rgb: COLOURS.line } } as const;
const strong = { style: 'thin', color: { rgb: COLOURS.teal } } as const;

const BORDERS: Readonly<Record<NonNullable<TextLook['border']>, Border>> = {
  hairline: { bottom: hairline },
  box: { top: thin, bottom: thin, left: thin, right: thin },
  total: { top: strong, bottom: hairline },
};

const dressed = new Map<StyleName, Map<NumberFormat, (CellStyle | undefined)[]>>();

/** One object for each dress, however many cells wear it. */
export function cellStyle(dress: Dress): CellStyle {
  const ofStyle = dressed.get(dress.style) ?? new Map<NumberFormat, (CellStyle | undefined)[]>();
  const ofFormat = ofStyle.get(dress.format) ?? [];
  const variant = (dress.indent ? 4 : 0) + (dress.right ? 2 : 0) + (dress.wrap ? 1 : 0);
  const known = ofFormat[variant];
  if (known) return known;
  const made = makeStyle(dress);
  ofFormat[variant] = made;
  dressed.set(dress.style, ofStyle.set(dress.format, ofFormat));
  return made;
}

function makeStyle({ style, format, right, indent, wrap }: Dress): CellStyle {
  const look = STYLE_LOOKS[style];
  return {
    font: font(look),
    alignment: {
      vertical: style === 'header' ? 'center' : 'top',
      ...(right ? { horizontal: 'right' as const } : indent ? { horizontal: 'left' as const, indent: 1 } : {}),
      ...(wrap ? { wrapText: true } : {}),
    },
    ...(look.fill === null ? {} : { fill: solid(look.fill) }),
    ...(look.border ? { border: BORDERS[look.border] } : {}),
    ...(format === 'general' ? {} : { numFmt: NUMBER_FORMATS[format] }),
  };
}

function font(look: TextLook): NonNullable<CellStyle['font']> {
  return {
    name: FONT,
    size: look.size,
    color: { rgb: look.colour },
    ...(look.bold ? { bold: true } : {}),
    ...(look.underline ? { underline: true } : {}),
  };
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
