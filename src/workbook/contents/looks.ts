import type { Dress } from '../dress';
import { COLOURS, FONT, STYLE_LOOKS, type TextLook } from '../look';
import { NUMBER_FORMATS } from '../model';
import type { CellLook, Line } from './contents';

const hairline: Line = { line: 'hair', colour: COLOURS.line };
const thin: Line = { line: 'thin', colour: COLOURS.line };
const strong: Line = { line: 'thin', colour: COLOURS.teal };

const BORDERS: Readonly<Record<NonNullable<TextLook['border']>, NonNullable<CellLook['borders']>>> = {
  hairline: { bottom: hairline },
  box: { top: thin, bottom: thin, left: thin, right: thin },
  total: { top: strong, bottom: hairline },
};

/** What a cell of ours looks like in a file or a page. */
export function dressedLook({ style, format, right, indent, wrap }: Dress): CellLook {
  const look = STYLE_LOOKS[style];
  return {
    font: FONT,
    size: look.size,
    colour: look.colour,
    ...(look.bold && { bold: true }),
    ...(look.underline && { underline: true }),
    ...(look.fill !== null && { fill: look.fill }),
    ...(look.border && { borders: BORDERS[look.border] }),
    vertical: style === 'header' ? 'center' : 'top',
    ...(right ? { horizontal: 'right' } : indent ? { horizontal: 'left', indent: 1 } : {}),
    ...(wrap && { wrap: true }),
    ...(format !== 'general' && { format: NUMBER_FORMATS[format] }),
  };
}

/** Looks, each once, by their place in the list. */
export class Looks {
  readonly all: CellLook[];
  private readonly places: Map<string, number>;

  constructor(known: readonly CellLook[] = []) {
    this.all = [...known];
    this.places = new Map(known.map((look, i) => [JSON.stringify(look), i]));
  }

  place(look: CellLook): number {
    const key = JSON.stringify(look);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.all.length);
    this.all.push(look);
    return this.all.length - 1;
  }
}

/** A place in the list for each dress, looked up without spelling it out for every cell. */
export class DressedLooks {
  private readonly known = new Map<string, number>();

  constructor(private readonly looks: Looks) {}

  place(dress: Dress): number {
    const key = `${dress.style} ${dress.format} ${dress.right} ${dress.indent} ${dress.wrap}`;
    const known = this.known.get(key) ?? this.looks.place(dressedLook(dress));
    this.known.set(key, known);
    return known;
  }
}
