import { invalidArgument } from '../errors';
import { define } from '../members';
import { lastColumn, lastRow } from '../model/area';
import { CoatStore } from '../model/coats';
import { HostObject } from '../objects';
import type { Place } from './places';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'];
/** In points: Excel's widest column. */
const WIDEST = 1343;

define<Place>('RangeFormat', {
  set: {
    ColumnWidth: ({ sheet, areas }, value) => areas.forEach((area) => setSizes(sheet.columnWidths, area.column, lastColumn(area), value)),
    HorizontalAlignment: oneOf('HorizontalAlignment', ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed']),
    VerticalAlignment: oneOf('VerticalAlignment', ['Top', 'Center', 'Bottom', 'Justify', 'Distributed']),
    IndentLevel(place, value) {
      if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 250) throw invalidArgument(`no indent ${String(value)}`);
      paint(place, 'Format.IndentLevel', value);
    },
  },
  methods: {
    AutofitRows: ({ target: { sheet, areas } }) => areas.forEach((area) => forget(sheet.rowHeights, area.row, lastRow(area))),
  },
});

define<Place>('RangeFill', { set: { Color: (place, value) => paint(place, 'Format.Fill.Color', colour(value)) } });
define<Place>('RangeFont', { set: { Color: (place, value) => paint(place, 'Format.Font.Color', colour(value)) } });

define<Place>('RangeBorderCollection', {
  items: (place) =>
    SIDES.map((side) => new HostObject('RangeBorder', place, new CoatStore(place.sheet.coats, place, `Format.Borders.${side}.`), null, side)),
});

/** Excel takes names of colours too; here they are codes, so that what is read back is what was set. */
export function colour(value: unknown): string {
  if (typeof value !== 'string' || !/^#[0-9A-F]{6}$/i.test(value)) throw invalidArgument(`no colour ${String(value)}`);
  return value.toUpperCase();
}

function oneOf(name: string, words: readonly string[]) {
  return (place: Place, value: unknown): void => {
    if (!words.includes(String(value))) throw invalidArgument(`no ${name} ${String(value)}`);
    paint(place, `Format.${name}`, value);
  };
}

function paint({ sheet, areas }: Place, name: string, value: unknown): void {
  for (const area of areas) sheet.coats.paint(area, name, value);
}

function setSizes(sizes: Map<number, number>, from: number, to: number, value: unknown): void {
  if (typeof value !== 'number' || !(value >= 0 && value <= WIDEST)) throw invalidArgument(`no size ${String(value)}`);
  for (let i = from; i <= to; i += 1) sizes.set(i, value);
}

function forget(sizes: Map<number, number>, from: number, to: number): void {
  for (let i = from; i <= to; i += 1) sizes.delete(i);
}
