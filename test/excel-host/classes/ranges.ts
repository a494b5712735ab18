import { invalidArgument, wrongSize } from '../errors';
import { define } from '../members';
import { bounds, lastColumn, lastRow, print } from '../model/area';
import { spellTab } from '../formulas/tokens';
import { typed } from '../formulas/typed';
import type { Hyperlink } from '../model/sheet';
import { Sheet } from '../model/sheet';
import { HostObject } from '../objects';
import { placeFrom, rangeObject, sheetObject, wholeNumber, type Place } from './places';
import { CELL_PROPERTIES } from './range-cells';
import { RANGE_CHANGES } from './range-changes';

define<Place>('Range', {
  get: {
    ...CELL_PROPERTIES.get,
    Address: ({ sheet, area: own }) => `${spellTab(sheet.name)}${print(own)}`,
    RowIndex: ({ area: own }) => own.row - 1,
    ColumnIndex: ({ area: own }) => own.column - 1,
    RowCount: ({ area: own }) => own.rows,
    ColumnCount: ({ area: own }) => own.columns,
  },
  set: { ...CELL_PROPERTIES.set, Hyperlink: setHyperlink },
  objects: { Worksheet: ({ sheet }) => sheetObject(sheet) },
  methods: {
    ...RANGE_CHANGES,
    Select({ target, workbook }) {
      workbook.select(target.sheet, [target.area]);
    },
    GetRow({ target: { sheet, area: own }, args: [index] }) {
      const row = wholeNumber(index, 'the row');
      if (row < 0 || row >= own.rows) throw invalidArgument(`no row ${row} in ${print(own)}`);
      return rangeObject(sheet, { ...own, row: own.row + row, rows: 1 });
    },
    /** Of each row; no other property of rows is known here. */
    GetRowProperties: ({ target: { sheet, area: own } }) => Array.from({ length: own.rows }, (_, i) => ({ rowHidden: sheet.hiddenRows.has(own.row + i) })),
    /** A hidden column is as wide as nothing. */
    GetColumnProperties: ({ target: { sheet, area: own } }) => Array.from({ length: own.columns }, (_, i) => ({ columnHidden: sheet.columnWidths.get(own.column + i) === 0 })),
    GetBoundingRect({ target: { sheet, area: own }, args: [other], workbook }) {
      const place = placeFrom(other, workbook, sheet);
      if (place.sheet !== sheet) throw invalidArgument('two ranges of one tab');
      return rangeObject(sheet, bounds(own, place.area));
    },
    /** Called by the client itself, before it cuts a large array into pieces. */
    _ValidateArraySize({ target: { area: own }, args: [rows, columns] }) {
      if (rows !== own.rows || columns !== own.columns) throw wrongSize();
    },
  },
});

define<Place>('RangeAreas', { objects: { Areas: (place) => new HostObject('RangeCollection', place) } });
define<Place>('RangeCollection', { items: ({ sheet, areas }) => areas.map((each) => rangeObject(sheet, each)) });

const LINK_LOOK = { Name: 'Calibri', Size: 11, Bold: false, Italic: false, Color: '#0563C1', Underline: 'Single' };

/** A link changes the text of its cells when it brings one, and always their font: Excel gives them its Hyperlink style. */
function setHyperlink({ sheet, area: own }: Place, value: unknown): void {
  const link = (value ?? {}) as Hyperlink;
  if (link.address !== undefined && link.documentReference !== undefined) throw invalidArgument('an address or a place in the workbook, not both');
  if (link.screenTip !== undefined && link.screenTip.length > 255) throw invalidArgument('a screen tip has up to 255 characters');
  for (let row = own.row; row <= lastRow(own); row += 1) {
    for (let column = own.column; column <= lastColumn(own); column += 1) {
      const text = link.textToDisplay ?? (sheet.cell(row, column) ? undefined : (link.documentReference ?? link.address));
      const cell = text === undefined ? undefined : typed(text, '@');
      if (cell && 'value' in cell) sheet.put(row, column, cell);
      sheet.links.set(Sheet.key(row, column), { ...link, textToDisplay: text ?? String(sheet.cell(row, column)?.value ?? '') });
    }
  }
  for (const [name, look] of Object.entries(LINK_LOOK)) sheet.coats.paint(own, `Format.Font.${name}`, look);
}
