import { invalidArgument, wrongSize } from '../errors';
import { fromR1C1 } from '../formulas/r1c1';
import { toR1C1 } from '../formulas/to-r1c1';
import { area } from '../model/area';
import type { Workbook } from '../model/workbook';
import { writeCells, type Written } from '../model/write-cells';
import type { Place } from './places';

/** The properties of a Range that are a value for each cell. */
export const CELL_PROPERTIES = {
  get: {
    Values: (place: Place) => matrix(place, (row, column) => place.sheet.value(row, column)),
    Formulas: (place: Place) => matrix(place, (row, column) => place.sheet.formula(row, column) ?? place.sheet.value(row, column)),
    FormulasR1C1: (place: Place) =>
      matrix(place, (row, column) => {
        const formula = place.sheet.formula(row, column);
        return formula === null ? place.sheet.value(row, column) : toR1C1(formula, row, column);
      }),
    NumberFormat: (place: Place) => matrix(place, (row, column) => place.sheet.coats.at(row, column, 'NumberFormat')),
  },
  set: {
    Values: (place: Place, value: unknown, workbook: Workbook) => write(place, value, workbook),
    Formulas: (place: Place, value: unknown, workbook: Workbook) => write(place, value, workbook),
    FormulasR1C1: (place: Place, value: unknown, workbook: Workbook) =>
      write(place, value, workbook, (one, row, column) => (typeof one === 'string' && one.startsWith('=') ? fromR1C1(one, row, column) : one)),
    NumberFormat(place: Place, value: unknown) {
      if (!Array.isArray(value)) return place.sheet.coats.paint(place.area, 'NumberFormat', numberFormat(value));
      each(place, value, (row, column, one) => place.sheet.coats.paint(area(row, column), 'NumberFormat', numberFormat(one)));
    },
  },
} as const;

const MOST_CELLS = 5_000_000;

function matrix<T>({ area: own }: Place, cell: (row: number, column: number) => T): T[][] {
  if (own.rows * own.columns > MOST_CELLS) throw invalidArgument('too many cells to read at once');
  return Array.from({ length: own.rows }, (_, i) => Array.from({ length: own.columns }, (__, j) => cell(own.row + i, own.column + j)));
}

/** One value for all the cells, or a matrix of their size; null leaves a cell as it is. */
function each({ area: own }: Place, value: unknown, put: (row: number, column: number, one: unknown) => void): void {
  const rows = Array.isArray(value) ? (value as unknown[]) : null;
  if (rows && (rows.length !== own.rows || rows.some((row) => !Array.isArray(row) || row.length !== own.columns))) throw wrongSize();
  for (let i = 0; i < own.rows; i += 1) {
    for (let j = 0; j < own.columns; j += 1) {
      const one = rows ? (rows[i] as unknown[])[j] : value;
      if (one !== null && one !== undefined) put(own.row + i, own.column + j, one);
    }
  }
}

type Read = (one: unknown, row: number, column: number) => unknown;

function write(place: Place, value: unknown, workbook: Workbook, read: Read = (one) => one): void {
  const cells: Written[] = [];
  each(place, value, (row, column, one) => void cells.push({ row, column, value: read(one, row, column) }));
  writeCells(workbook, place.sheet, cells);
}

function numberFormat(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument(`a number format is a text, not ${JSON.stringify(value)}`);
  const sections = value.replace(/"[^"]*"|\\./g, '').split(';');
  if (sections.length > 4 || sections.some((section) => section.includes('"'))) throw invalidArgument(`${value} is no number format`);
  return value;
}
