import type { CellStyle, ConditionalRule, DataValidation } from 'hucre';
import { LINES, NOT_IN_LIST, type CellLook, type Line, type ValidationContents } from '../../workbook/contents/contents';
import { HIGHLIGHT_COLOURS } from '../../workbook/look';
import { HIGHLIGHT_LOOKS, type HighlightSpec } from '../../workbook/model';
import { parseArea } from '../../workbook/r1c1';

type Colour = NonNullable<NonNullable<CellStyle['font']>['color']>;

/** The look of a cell in a file. Colours of a theme are left to the program that shows the cell. */
export function lookIn({ font, fill, alignment, border, numFmt }: CellStyle): CellLook | undefined {
  const colour = rgb(font?.color);
  const filled = fill?.type === 'pattern' && fill.pattern === 'solid' ? rgb(fill.fgColor) : null;
  const { horizontal, vertical, wrapText, indent } = alignment ?? {};
  const borders = border && linesIn(border);
  const look: CellLook = {
    ...(font?.name !== undefined && { font: font.name }),
    ...(font?.size !== undefined && { size: font.size }),
    ...(colour !== null && { colour }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.underline && { underline: true }),
    ...(font?.strikethrough && { strike: true }),
    ...(filled !== null && { fill: filled }),
    ...(borders && Object.keys(borders).length > 0 && { borders }),
    ...((vertical === 'top' || vertical === 'center' || vertical === 'bottom') && { vertical }),
    ...((horizontal === 'left' || horizontal === 'center' || horizontal === 'right') && { horizontal }),
    ...(indent !== undefined && indent > 0 && { indent }),
    ...(wrapText && { wrap: true }),
    ...(numFmt !== undefined && numFmt !== 'General' && { format: numFmt }),
  };
  return Object.keys(look).length === 0 ? undefined : look;
}

function rgb(colour: Colour | undefined): string | null {
  return colour?.rgb === undefined ? null : colour.rgb.slice(-6).toUpperCase();
}

function linesIn({ top, bottom, left, right }: NonNullable<CellStyle['border']>): NonNullable<CellLook['borders']> {
  const line = (side: NonNullable<typeof top>): Line => ({ line: LINES.find((each) => each === side.style) ?? 'thin', colour: rgb(side.color) ?? '000000' });
  return { ...(top && { top: line(top) }), ...(bottom && { bottom: line(bottom) }), ...(left && { left: line(left) }), ...(right && { right: line(right) }) };
}

/** Lists of ours; null for what the officer limits. */
export function validationsIn({ type, range, formula1 = '', values, errorTitle, errorMessage, inputMessage, errorStyle }: DataValidation): ValidationContents[] | null {
  if (type !== 'list' || errorTitle !== NOT_IN_LIST) return null;
  const words = /^"(.*)"$/s.exec(formula1)?.[1]?.replaceAll('""', '"').split(',');
  const list = values && values.length > 0 ? values : (words ?? formula1);
  return areasIn(range).map((area) => ({ area, list, message: inputMessage ?? errorMessage ?? '', lenient: errorStyle === 'warning' || errorStyle === 'information' }));
}

const EQUALS = /^\$?[A-Z]+\$?\d+="((?:[^"]|"")*)"$/i;
const BEGINS = /^LEFT\(\$?[A-Z]+\$?\d+,\s*(?:LEN\("(?:[^"]|"")*"\)|\d+)\)="((?:[^"]|"")*)"$/i;

/** Colours by the text of a cell, as the product writes them; null for a rule of the officer's. */
export function highlightsIn({ formula, range, style, text, type }: ConditionalRule): HighlightSpec[] | null {
  const [written = ''] = typeof formula === 'string' ? [formula] : (formula ?? []);
  const begins = BEGINS.exec(written)?.[1] ?? (type === 'beginsWith' ? text : undefined);
  const words = begins ?? EQUALS.exec(written)?.[1];
  const fill = style?.fill?.type === 'pattern' ? (rgb(style.fill.bgColor) ?? rgb(style.fill.fgColor)) : null;
  const look = HIGHLIGHT_LOOKS.find((each) => HIGHLIGHT_COLOURS[each].fill === fill && HIGHLIGHT_COLOURS[each].colour === rgb(style?.font?.color));
  if (words === undefined || !look) return null;
  return areasIn(range).map((area) => ({ area, match: begins === undefined ? 'equals' : 'begins with', text: words.replaceAll('""', '"'), look }));
}

export function areasIn(ranges: string) {
  return ranges.split(/\s+/).flatMap((each) => parseArea(each) ?? []);
}
