import type { Area } from '../model';
import { columnName, parseArea } from '../r1c1';
import { quoteTab } from '../formula';

/** What formulas of a workbook can refer to. */
export interface Workplace {
  readonly tables: readonly { readonly name: string; readonly tab: string; readonly area: Area; readonly headers: readonly string[] }[];
  /** Workbook names that stand for cells. */
  readonly names: readonly { readonly name: string; readonly tab: string; readonly area: Area }[];
}

/** Cells that a formula refers to. */
export interface Referred {
  /** As the formula has it. */
  readonly text: string;
  readonly tab: string;
  readonly area: Area;
  /** A cell, or the cells from the first of the area to that one row by row, as the formula would write them. */
  cell(row: number, column: number): string;
  range(area: Area): string;
}

const CELLS = /^(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\w.]*)!)?(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?$/u;
const COLUMN = /^([\p{L}_\\][\p{L}\w.]*)\[(?:\[([^[\]#@]+)\]|([^[\]#@]+))\]$/u;

/** What a text of a formula refers to, when that is cells of one tab; null for anything else. */
export function referredBy(text: string, ownTab: string, { tables, names }: Workplace): Referred | null {
  const given = text.trim();
  const cells = CELLS.exec(given);
  if (cells) {
    const [, tab, fixedColumn = '', , fixedRow = ''] = cells;
    const area = parseArea(given.slice(tab === undefined ? 0 : tab.length + 1));
    return area && referred(given, tab === undefined ? '' : `${tab}!`, tabName(tab) ?? ownTab, area, fixedColumn, fixedRow);
  }
  const [, table = given, inner, column = inner] = COLUMN.exec(given) ?? [];
  const found = tables.find(({ name }) => name.toLowerCase() === table.toLowerCase());
  if (found) {
    const { tab, area, headers } = found;
    const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
    if (column === undefined) return referred(given, prefixOf(tab, ownTab), tab, body, '$', '$');
    const at = headers.findIndex((header) => header.toLowerCase() === column.toLowerCase());
    return at < 0 ? null : referred(given, prefixOf(tab, ownTab), tab, { ...body, column: area.column + at, columns: 1 }, '$', '$');
  }
  const name = names.find((each) => each.name.toLowerCase() === given.toLowerCase());
  return name ? referred(given, prefixOf(name.tab, ownTab), name.tab, name.area, '$', '$') : null;
}

function tabName(written: string | undefined): string | null {
  if (written === undefined) return null;
  return written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
}

function prefixOf(tab: string, ownTab: string): string {
  if (tab.toLowerCase() === ownTab.toLowerCase()) return '';
  // As Excel spells it: quoted only where it must be.
  const isPlain = /^[\p{L}_][\p{L}\d_]*$/u.test(tab) && parseArea(tab) === null && !/^(?:R\d*)?(?:C\d*)?$/i.test(tab);
  return `${isPlain ? tab : quoteTab(tab)}!`;
}

function referred(text: string, prefix: string, tab: string, area: Area, fixedColumn: string, fixedRow: string): Referred {
  const a1 = (row: number, column: number): string => `${fixedColumn}${columnName(column)}${fixedRow}${row}`;
  return {
    text,
    tab,
    area,
    cell: (row, column) => prefix + a1(row, column),
    range: ({ row, column, rows, columns }) => prefix + (rows * columns === 1 ? a1(row, column) : `${a1(row, column)}:${a1(row + rows - 1, column + columns - 1)}`),
  };
}
