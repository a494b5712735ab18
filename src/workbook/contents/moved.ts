import { quoteTab } from '../formula';
import type { Area } from '../model';
import { parsePlace } from '../places';
import { areaA1 } from '../r1c1';
import { ReadFormula, type CellPlace, type RangeEnd, type Translation } from '../translate';
import { movedRules } from './moved-rules';
import type { NameContents, TabContents, WorkbookContents } from './contents';

/** Where the cells of a workbook go; null for those that are taken out. */
export type Move = (place: CellPlace) => CellPlace | null;

/** The workbook with its cells moved, and all that speaks of them with them. */
export function movedContents(contents: WorkbookContents, move: Move): WorkbookContents {
  const translation: Translation = {
    cell: (place, end) => (end === undefined ? move(place) : (move(place) ?? nearest(place, end, move))),
    table: (name) => name,
    gone: '#REF!',
  };
  return {
    ...contents,
    tabs: contents.tabs.map((tab) => movedTab(tab, translation)),
    names: contents.names.map((name) => movedName(name, translation)),
  };
}

/** How many rows may go at once for a range to be followed. */
const FARTHEST = 2_000;

/** The next row of a range that stays. */
function nearest(place: CellPlace, end: RangeEnd, move: Move): CellPlace | null {
  const step = end === 'first' ? 1 : -1;
  for (let i = 1; i <= FARTHEST; i += 1) {
    const to = move({ ...place, row: place.row + step * i });
    if (to) return to;
  }
  return null;
}

function movedTab(tab: TabContents, translation: Translation): TabContents {
  const at = (row: number, column: number): CellPlace => ({ tab: tab.name, row, column });
  const place = (row: number, column: number): CellPlace | null => translation.cell(at(row, column));
  const areas = <T extends { readonly area: Area }>(all: readonly T[]): T[] => all.flatMap((each) => {
    const area = movedArea(tab.name, each.area, translation.cell);
    return area ? [{ ...each, area }] : [];
  });
  const read = new Map<string, string>();
  const formulaAt = (formula: string, row: number, column: number): string => {
    // Formulas without a reference to a cell stay as they are, which is quickly seen.
    if (!/\d/.test(formula)) return formula;
    const key = `${row},${column},${formula}`;
    const known = read.get(key) ?? `=${ReadFormula.fromA1(formula.slice(1), { row, column }).translated(at(row, column), translation, 'A1') ?? formula.slice(1)}`;
    read.set(key, known);
    return known;
  };
  return {
    ...tab,
    cells: tab.cells.flatMap((cell) => {
      const to = place(cell.row, cell.column);
      if (!to) return [];
      const formula = cell.formula === undefined ? {} : { formula: formulaAt(cell.formula, cell.row, cell.column) };
      return [{ ...cell, ...formula, row: to.row, column: to.column }];
    }),
    heights: tab.heights.flatMap((each) => rowsTo(each.row, place).map((row) => ({ ...each, row }))),
    hiddenRows: tab.hiddenRows.flatMap((row) => rowsTo(row, place)),
    repeats: tab.repeats === null ? null : (rowsTo(tab.repeats, place)[0] ?? null),
    breaks: tab.breaks.flatMap((row) => rowsTo(row, place)),
    unprinted: tab.unprinted === null ? null : (rowsTo(tab.unprinted, place)[0] ?? null),
    merges: tab.merges.flatMap((area) => movedArea(tab.name, area, translation.cell) ?? []),
    tables: tab.tables.flatMap(({ headers, rowCount, row, column, name }) => {
      const area = movedArea(tab.name, { row, column, rows: rowCount + 1, columns: headers.length }, translation.cell);
      if (!area) return [];
      return [{ name, row: area.row, column: area.column, rowCount: area.rows - 1, headers: Array.from({ length: area.columns }, (_, i) => headers[i] ?? '') }];
    }),
    links: tab.links.flatMap((link) => {
      const from = place(link.row, link.column);
      const to = translation.cell({ tab: link.tab, ...link.target });
      return from && to ? [{ row: from.row, column: from.column, tab: link.tab, target: { row: to.row, column: to.column } }] : [];
    }),
    validations: areas(tab.validations).map((each) => (typeof each.list === 'string' ? { ...each, list: movedReference(each.list, translation) } : each)),
    highlights: areas(tab.highlights),
    ...movedRules(tab, { areaTo: (area) => movedArea(tab.name, area, translation.cell), formulaAt }),
  };
}

function rowsTo(row: number, place: (row: number, column: number) => CellPlace | null): number[] {
  const to = place(row, 1);
  return to ? [to.row] : [];
}

function movedName(name: NameContents, translation: Translation): NameContents {
  return { ...name, refersTo: movedReference(name.refersTo, translation) };
}

function movedReference(reference: string, translation: Translation): string {
  const place = parsePlace(reference);
  if (!place) return reference;
  const area = movedArea(place.tab, place, translation.cell);
  return area ? `${quoteTab(place.tab)}!${areaA1(area, true)}` : '#REF!';
}

/** Where an area goes, as far as it stays. */
export function movedArea(tab: string, { row, column, rows, columns }: Area, move: Move): Area | null {
  const ends = restOf({ tab, row, column }, { tab, row: row + rows - 1, column: column + columns - 1 }, move);
  return ends && { row: ends.from.row, column: ends.from.column, rows: ends.to.row - ends.from.row + 1, columns: ends.to.column - ends.from.column + 1 };
}

function restOf(from: CellPlace, to: CellPlace, move: Move): { readonly from: CellPlace; readonly to: CellPlace } | null {
  const stays = (row: number, column: number): boolean => move({ tab: from.tab, row, column }) !== null;
  const firstRow = search(from.row, to.row, (row) => columnsOf(from, to).some((column) => stays(row, column)));
  const lastRow = search(to.row, from.row, (row) => columnsOf(from, to).some((column) => stays(row, column)));
  if (firstRow === null || lastRow === null) return null;
  const firstColumn = search(from.column, to.column, (column) => stays(firstRow, column));
  const lastColumn = search(to.column, from.column, (column) => stays(lastRow, column));
  if (firstColumn === null || lastColumn === null) return null;
  const [first, last] = [move({ tab: from.tab, row: firstRow, column: firstColumn }), move({ tab: from.tab, row: lastRow, column: lastColumn })];
  return first && last && { from: first, to: last };
}

function columnsOf(from: CellPlace, to: CellPlace): number[] {
  return Array.from({ length: to.column - from.column + 1 }, (_, i) => from.column + i);
}

function search(from: number, to: number, found: (at: number) => boolean): number | null {
  const step = from <= to ? 1 : -1;
  for (let at = from; step * (to - at) >= 0; at += step) if (found(at)) return at;
  return null;
}
