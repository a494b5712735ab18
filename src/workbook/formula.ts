import type { Area } from './model';

/** Where a block stands, known from the moment it is placed; tab and table names are resolved at the end of `compile`. */
export interface Place extends Area {
  /** Tab id. */
  readonly tab: string;
}

/** A cell of a block; a relative row or column keeps its distance from the cell that holds the formula. */
export interface CellRef {
  readonly ref: 'cell';
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly relativeRow: boolean;
  readonly relativeColumn: boolean;
}

export interface RangeRef {
  readonly ref: 'range';
  readonly from: CellRef;
  readonly to: CellRef;
}

/** A whole column of an input table, printed Table[Column]. */
export interface TableColumnRef {
  readonly ref: 'table column';
  readonly table: string;
  readonly column: string;
}

export type Ref = CellRef | RangeRef | TableColumnRef;

/** Text and references in turn. */
export interface Formula {
  readonly parts: readonly (string | Ref)[];
}

/** A formula with typed references: formula`SUM(${range})`. Strings and formulas join as they are; numbers are refused. */
export function formula(text: TemplateStringsArray, ...values: readonly (Ref | Formula | string)[]): Formula {
  const parts: (string | Ref)[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const piece = text[i] ?? '';
    if (piece !== '') parts.push(piece);
    const value = values[i];
    if (value === undefined) continue;
    if (typeof value === 'string' || 'ref' in value) parts.push(value);
    else parts.push(...value.parts);
  }
  return { parts };
}

/** The cell at a row and column of a block, counted from 0; fixed. */
export function at(place: Place, row = 0, column = 0): CellRef {
  return cellRef(place, row, column, false, false);
}

/** A fixed row of a block in the column of the formula, from its first cell on. */
export function down(place: Place, row = 0, column = 0): CellRef {
  return cellRef(place, row, column, false, true);
}

/** A fixed column of a block in the row of the formula, from its first cell on. */
export function across(place: Place, column = 0, row = 0): CellRef {
  return cellRef(place, row, column, true, false);
}

/** The cell of a block that stands where the formula's cell stands in its own. */
export function beside(place: Place, row = 0, column = 0): CellRef {
  return cellRef(place, row, column, true, true);
}

function cellRef(place: Place, row: number, column: number, relativeRow: boolean, relativeColumn: boolean): CellRef {
  const beyond = row < 0 || column < 0 || row >= place.rows || column >= place.columns;
  if (beyond) throw new RangeError(`row ${row}, column ${column} is outside the block at ${place.tab} ${place.row}:${place.column}`);
  return { ref: 'cell', tab: place.tab, row: place.row + row, column: place.column + column, relativeRow, relativeColumn };
}

export function range(from: CellRef, to: CellRef): RangeRef {
  return { ref: 'range', from, to };
}

/** A whole row of a block, fixed. */
export function rowOf(place: Place, row = 0): RangeRef {
  return range(at(place, row, 0), at(place, row, place.columns - 1));
}

/** All the columns of a block in the row of the formula. */
export function rowBeside(place: Place, row = 0): RangeRef {
  return range(across(place, 0, row), across(place, place.columns - 1, row));
}

/** A whole column of a block, fixed. */
export function columnOf(place: Place, column = 0): RangeRef {
  return range(at(place, 0, column), at(place, place.rows - 1, column));
}

/** All the rows of a block in the column of the formula. */
export function columnAbove(place: Place, column = 0): RangeRef {
  return range(down(place, 0, column), down(place, place.rows - 1, column));
}

export function wholeOf(place: Place): RangeRef {
  return range(at(place, 0, 0), at(place, place.rows - 1, place.columns - 1));
}

export function tableColumn(table: string, column: string): TableColumnRef {
  return { ref: 'table column', table, column };
}

/** The names that a host's workbook leaves free, known once all tabs are drafted. */
export interface FinalNames {
  tab(id: string): string;
  table(id: string): string;
  /** What stands before an address on the tab: "'Savings HDC'!". */
  prefix(id: string): string;
}

export function finalNames(tab: (id: string) => string, table: (id: string) => string): FinalNames {
  // Asked for by every formula of a large case: a hundred thousand times for a few tabs.
  const prefixes = new Map<string, string>();
  const prefix = (id: string): string => {
    const made = prefixes.get(id) ?? `${quoteTab(tab(id))}!`;
    prefixes.set(id, made);
    return made;
  };
  return { tab, table, prefix };
}

/** The R1C1 text of a formula whose first cell is `origin`. */
export function toR1C1(parts: Formula, origin: { tab: string; row: number; column: number }, names: FinalNames): string {
  let text = '';
  for (const part of parts.parts) text += typeof part === 'string' ? part : printRef(part, origin, names);
  return text;
}

function printRef(ref: Ref, origin: { tab: string; row: number; column: number }, names: FinalNames): string {
  switch (ref.ref) {
    case 'table column':
      return `${names.table(ref.table)}[${ref.column}]`;
    case 'cell':
      return tabPrefix(ref.tab, origin.tab, names) + printCell(ref, origin);
    case 'range': {
      const [from, to] = [printCell(ref.from, origin), printCell(ref.to, origin)];
      // "C5:C5" would be written anew as "C5" by spreadsheets that rewrite formulas, as when a tab is renamed.
      return `${tabPrefix(ref.from.tab, origin.tab, names)}${from === to ? from : `${from}:${to}`}`;
    }
  }
}

function tabPrefix(tab: string, own: string, names: FinalNames): string {
  return tab === own ? '' : names.prefix(tab);
}

export function quoteTab(name: string): string {
  return `'${name.includes("'") ? name.replaceAll("'", "''") : name}'`;
}

function printCell(cell: CellRef, origin: { row: number; column: number }): string {
  return `R${coordinate(cell.row, origin.row, cell.relativeRow)}C${coordinate(cell.column, origin.column, cell.relativeColumn)}`;
}

function coordinate(target: number, origin: number, relative: boolean): string {
  if (!relative) return String(target);
  return target === origin ? '' : `[${target - origin}]`;
}
