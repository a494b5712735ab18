import { invalidArgument, wrongSize } from '../errors';
import { fromR1C1, shift } from '../formulas/r1c1';
import { spellFormula } from '../formulas/spell';
import { toR1C1 } from '../formulas/to-r1c1';
import { typed } from '../formulas/typed';
import { area, cellsOf, contains } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
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
    Values: (place: Place, value: unknown, workbook: Workbook) => each(place, value, (row, column, one) => put(place.sheet, row, column, one, workbook)),
    Formulas: (place: Place, value: unknown, workbook: Workbook) => each(place, value, (row, column, one) => put(place.sheet, row, column, one, workbook)),
    FormulasR1C1: (place: Place, value: unknown, workbook: Workbook) =>
      each(place, value, (row, column, one) => {
        const formula = typeof one === 'string' && one.startsWith('=') ? fromR1C1(one, row, column) : one;
        put(place.sheet, row, column, formula, workbook);
      }),
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

const LONGEST_TEXT = 32767;
const LONGEST_FORMULA = 8192;

/** What typing a value into a cell does to it. */
function put(sheet: Sheet, row: number, column: number, value: unknown, workbook: Workbook): void {
  if (typeof value === 'string' && value.length > (value.startsWith('=') ? LONGEST_FORMULA : LONGEST_TEXT)) throw invalidArgument('the text is too long for a cell');
  const cell = typed(value, sheet.coats.at(row, column, 'NumberFormat'));
  const table = sheet.tables.find((each) => contains(each.headerArea(), row, column));
  if (table && (cell === null || !('value' in cell) || typeof cell.value !== 'string')) throw invalidArgument(`a header of ${table.name} is a text`);
  workbook.stale = true;
  if (cell && !('value' in cell)) putFormula(sheet, row, column, spellFormula(cell.formula, workbook));
  else sheet.put(row, column, cell);
}

/** The first formula in an empty column of a table fills the column. */
function putFormula(sheet: Sheet, row: number, column: number, formula: string): void {
  const body = sheet.tables.map((table) => table.bodyArea()).find((each) => contains(each, row, column));
  const fills = body && [...cellsOf({ ...body, column, columns: 1 })].every(([r]) => r === row || !sheet.cell(r, column));
  for (const [r] of fills ? cellsOf({ ...body, column, columns: 1 }) : []) sheet.put(r, column, { value: undefined, formula: shift(formula, r - row) });
  sheet.put(row, column, { value: undefined, formula });
}

function numberFormat(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument(`a number format is a text, not ${JSON.stringify(value)}`);
  const sections = value.replace(/"[^"]*"|\\./g, '').split(';');
  if (sections.length > 4 || sections.some((section) => section.includes('"'))) throw invalidArgument(`${value} is no number format`);
  return value;
}
