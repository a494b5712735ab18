import { invalidArgument } from '../errors';
import { define } from '../members';
import { area, LAST_COLUMN, LAST_ROW } from '../model/area';
import type { Sheet } from '../model/sheet';
import { HostObject } from '../objects';
import { placeFrom, wholeNumber } from './places';

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
  },
});

/** Breaks between rows and between columns are asked for in the same way; ours are between rows. */
define<Sheet>('PageBreakCollection', {
  methods: {
    Add({ target, object, args: [range], workbook }) {
      const place = placeFrom(range, workbook, target).area;
      target.pageBreaks.push(place);
      return new HostObject('PageBreak', target, object.store.child(`break-${target.pageBreaks.length}`));
    },
  },
});

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
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
    SetPrintMargins({ object, args: [unit, margins] }) {
      const points = POINTS[String(unit)];
      if (points === undefined) throw invalidArgument(`no unit ${String(unit)}`);
      for (const [side, size] of Object.entries((margins ?? {}) as Record<string, number>)) {
        object.store.set(`${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`, size * points);
      }
    },
    SetPrintTitleRows({ target, args: [range], workbook }) {
      const rows = placeFrom(range, workbook, target).area;
      if (rows.columns !== LAST_COLUMN) throw invalidArgument('print titles are whole rows, such as $1:$3');
      target.printTitleRows = rows;
    },
    SetPrintTitleColumns({ target, args: [range], workbook }) {
      const columns = placeFrom(range, workbook, target).area;
      if (columns.rows !== LAST_ROW) throw invalidArgument('print titles are whole columns, such as $A:$B');
      target.printTitleColumns = columns;
    },
    SetPrintArea({ target, args: [range], workbook }) {
      target.printArea = placeFrom(range, workbook, target).area;
    },
  },
});
