import { invalidArgument } from '../errors';
import { define } from '../members';
import { area, LAST_COLUMN, LAST_ROW } from '../model/area';
import type { Sheet } from '../model/sheet';
import { placeFrom, rangeObject, wholeNumber } from './places';

/** What stays in view, and how a tab prints. */
define<Sheet>('WorksheetFreezePanes', {
  methods: {
    FreezeAt({ target, args: [range], workbook }) {
      const { area: frozen } = placeFrom(range, workbook, target);
      if (frozen.row !== 1 || frozen.column !== 1) throw invalidArgument('panes are frozen from the first cell');
      target.frozen = frozen;
    },
    FreezeRows: ({ target, args: [count] }) => void (target.frozen = area(1, 1, wholeNumber(count ?? 1, 'the rows'), LAST_COLUMN)),
    FreezeColumns: ({ target, args: [count] }) => void (target.frozen = area(1, 1, LAST_ROW, wholeNumber(count ?? 1, 'the columns'))),
    Unfreeze: ({ target }) => void (target.frozen = null),
    GetLocationOrNullObject: ({ target }) => target.frozen && rangeObject(target, target.frozen),
  },
});

const ORIENTATIONS = ['Portrait', 'Landscape'];

define<Sheet>('PageLayout', {
  set: {
    Orientation(sheet, value) {
      if (!ORIENTATIONS.includes(String(value))) throw invalidArgument(`no orientation ${String(value)}`);
      sheet.store.child('PageLayout').set('Orientation', value);
    },
    Zoom(sheet, value) {
      const { scale, horizontalFitToPages: across, verticalFitToPages: down } = (value ?? {}) as Record<string, unknown>;
      if (scale !== undefined && (across !== undefined || down !== undefined)) throw invalidArgument('a scale or a number of pages, not both');
      sheet.store.child('PageLayout').set('Zoom', value);
    },
  },
  methods: {
    SetPrintTitleRows({ target, args: [range], workbook }) {
      const rows = placeFrom(range, workbook, target).area;
      if (rows.columns !== LAST_COLUMN) throw invalidArgument('print titles are whole rows, such as $1:$3');
      target.printTitleRows = rows;
    },
  },
});
