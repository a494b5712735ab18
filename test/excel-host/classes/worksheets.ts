import { generalException, invalidArgument } from '../errors';
import { define } from '../members';
import { area, LAST_COLUMN, LAST_ROW } from '../model/area';
import type { Sheet } from '../model/sheet';
import { placeOf, rangeAreasObject, rangeObject, textFrom, wholeNumber } from './places';

const LONGEST_ADDRESS = 8192;

define<Sheet>('Worksheet', {
  get: {
    Name: ({ name }) => name,
    Position: (sheet, workbook) => workbook.sheets.indexOf(sheet),
  },
  set: {
    Name: (sheet, value, workbook) => workbook.renameSheet(sheet, textFrom(value, 'the name')),
    Position: (sheet, value, workbook) => workbook.moveSheet(sheet, wholeNumber(value, 'the position')),
    Visibility: (sheet, value, workbook) => workbook.showSheet(sheet, value),
    /** What the client calls showGridlines when it is set. */
    Gridlines: (sheet, value) => sheet.store.set('ShowGridlines', value),
    TabColor(sheet, value) {
      if (typeof value !== 'string' || !/^(#[0-9A-F]{6})?$/i.test(value)) throw invalidArgument(`no colour ${String(value)}`);
      sheet.store.set('TabColor', value.toUpperCase());
    },
  },
  methods: {
    Calculate: ({ target, workbook }) => workbook.askForCalculation(target),
    Activate({ target, workbook }) {
      if (target.store.get('Visibility') !== 'Visible') throw generalException('a hidden tab cannot be shown');
      workbook.active = target;
    },
    Delete({ target, workbook }) {
      if (target.store.get('Visibility') === 'VeryHidden') throw generalException('a tab that is very hidden cannot be deleted');
      workbook.deleteSheet(target);
    },
    GetRange({ target, args: [address], workbook }) {
      if (address === undefined || address === null) return rangeObject(target, area(1, 1, LAST_ROW, LAST_COLUMN));
      const place = placeOf(textFrom(address, 'the address'), workbook, target);
      return rangeObject(place.sheet, place.area);
    },
    GetRangeByIndexes({ target, args }) {
      const [row = 0, column = 0, rows, columns] = args.map((each) => wholeNumber(each, 'an index'));
      return rangeObject(target, area(row + 1, column + 1, rows, columns));
    },
    GetRanges({ target, args: [addresses], workbook }) {
      const areas = textFrom(addresses, 'the addresses').split(',').map((address) => placeOf(address, workbook, target).area);
      if (String(addresses).length > LONGEST_ADDRESS) throw invalidArgument('the addresses are too long');
      return rangeAreasObject(target, areas);
    },
    GetUsedRangeOrNullObject({ target, args: [valuesOnly] }) {
      if (valuesOnly !== true) throw invalidArgument('only the cells that have values are known here');
      const used = target.used();
      return used && rangeObject(target, used);
    },
  },
});
