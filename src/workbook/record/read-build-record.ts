import type { TabCells, WorkbookCells } from '../cells';
import type { Area } from '../model';
import { parseArea } from '../r1c1';
import { unpack } from './fingerprint';
import { BLOCKS_HEADING, BUILD_RECORD_VERSION, RECORD_HEADING } from './place-record';

/** Something with a name of its own in the workbook: as it was built, and as it is now; null when it is gone. */
export interface Renamed {
  readonly built: string;
  readonly now: string | null;
}

/** A block as it was built, and where its cells are now; null when they were deleted. */
export interface BuiltBlock {
  readonly id: string;
  /** Tab id. */
  readonly tab: string;
  readonly built: Area;
  readonly now: (Area & { readonly tab: string }) | null;
  /** Fingerprints of the formulas, one for each row; null for what is typed, and where there were too many. */
  readonly formulas: readonly string[] | null;
}

/** What a workbook says that was built in it. */
export interface BuildRecord {
  readonly version: number;
  readonly builtOn: string | null;
  /** As `builtFor` gives it; null where an earlier version built. */
  readonly builtFor: string | null;
  /** By tab id. */
  readonly tabs: ReadonlyMap<string, Renamed>;
  /** By table id. */
  readonly tables: ReadonlyMap<string, Renamed>;
  readonly blocks: readonly BuiltBlock[];
}

export const BUILD_RECORD_NAME = /^PC_build_record(?:_\d+)?$/i;
export const BLOCKS_NAME = /^PC_built_blocks(?:_\d+)?$/i;

/** The record of the first build that a workbook holds; null where it holds none. */
export function readBuildRecord(cells: WorkbookCells): BuildRecord | null {
  const lines = linesUnder(cells, BUILD_RECORD_NAME);
  if (!lines) return null;
  const given = (kind: string): (readonly [string, string])[] => lines.rows.flatMap(([k, id, name]) => (k === kind && id && name ? [[id, name] as const] : []));
  const blocks = readBlocks(cells, given('tab'));
  const present = (name: string): string | null => cells.tabs.find((tab) => tab.name.toLowerCase() === name.toLowerCase())?.name ?? null;
  const tabs = new Map<string, Renamed>([['contents', { built: lines.tab.name, now: lines.tab.name }]]);
  for (const [id, built] of given('tab')) {
    const own = blocks.filter(({ tab }) => tab === id);
    const found = own.find(({ now }) => now !== null)?.now?.tab;
    tabs.set(id, { built, now: found ?? (own.length === 0 ? present(built) : null) });
  }
  const tables = new Map(given('table').map(([id, built]) => [id, { built, now: tableNow(cells, built, tabs.get(id)?.now ?? null) }] as const));
  const single = (kind: string): string | null => lines.rows.find(([k]) => k === kind)?.[1] ?? null;
  return { version: Number(single('version') ?? BUILD_RECORD_VERSION), builtOn: single('built on'), builtFor: single('built for'), tabs, tables, blocks };
}

/** The tabs that a record speaks of, by the names they have now, from its own cells alone. */
export function tabsOfRecord(cells: WorkbookCells): string[] {
  const lines = linesUnder(cells, BUILD_RECORD_NAME);
  if (!lines) return [];
  const named = lines.rows.flatMap(([kind, id, name]) => (kind === 'tab' && id && name ? [[id, name] as const] : []));
  const found = readBlocks(cells, named).flatMap(({ now }) => (now ? [now.tab] : []));
  return [...new Set([lines.tab.name, ...named.map(([, name]) => name), ...found])];
}

/** Whether a record was written by a later version than this one. */
export function isNewer({ version }: Pick<BuildRecord, 'version'>): boolean {
  return !(version <= BUILD_RECORD_VERSION);
}

interface Lines {
  readonly tab: TabCells;
  readonly row: number;
  /** One for each header: an officer may have put others between them. */
  readonly columns: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

function linesUnder(all: WorkbookCells, pattern: RegExp): Lines | null {
  const { tabs } = all;
  const [, headers] = pattern === BLOCKS_NAME ? BLOCKS_HEADING : RECORD_HEADING;
  const named = all.names.some(({ name, tab }) => pattern.test(name) && tabs.some((each) => each.name === tab));
  const found = named ? null : pattern === BLOCKS_NAME ? underHeading(all, ...BLOCKS_HEADING) : underHeading(all, ...RECORD_HEADING);
  const names = found ? [{ ...found, name: pattern === BLOCKS_NAME ? 'PC_built_blocks' : 'PC_build_record' }] : all.names;
  for (const { name, tab, row, column, rows } of names) {
    const cells = pattern.test(name) ? tabs.find((each) => each.name === tab) : undefined;
    if (!cells) continue;
    const text = (r: number, c: number): string => String(cells.value(r, c) ?? '').trim();
    const columns = columnsUnder(headers, (at) => text(row - 1, at), column);
    return { tab: cells, row, columns, rows: Array.from({ length: rows }, (_, i) => columns.map((at) => text(row + i, at))) };
  }
  return null;
}

const FURTHEST = 40;

/** The columns of these headers, from the one in which the first should stand; one after another where a header is not there. */
export function columnsUnder(headers: readonly string[], header: (column: number) => string, first: number): number[] {
  const found = headers.map((words) => Array.from({ length: FURTHEST }, (_, j) => first + j).find((column) => header(column) === words));
  return headers.map((_, j) => found[j] ?? first + j);
}

/** How far down Contents a heading is looked for. */
const DEEPEST = 5_000;

/** What stands under a heading in the first column, after a row of headers, where somebody has deleted the name over it. */
function underHeading({ tabs }: WorkbookCells, words: string, headers: readonly string[]): Area & { readonly tab: string } | null {
  for (const cells of tabs) {
    const value = (row: number, column: number) => cells.value(row, column);
    for (let row = 1; row < DEEPEST; row += 1) {
      if (value(row, 1) !== words || headers.some((header, j) => value(row + 1, j + 1) !== header)) continue;
      let rows = 0;
      while ((value(row + 2 + rows, 1) ?? '') !== '') rows += 1;
      return { tab: cells.name, row: row + 2, column: 1, rows, columns: headers.length };
    }
  }
  return null;
}

const LOCATOR = /ROWS\((?:'((?:[^']|'')+)'!|([^'!(]+)!)?([$\w:]+)\)/i;

function readBlocks(cells: WorkbookCells, tabs: readonly (readonly [string, string])[]): BuiltBlock[] {
  const lines = linesUnder(cells, BLOCKS_NAME);
  if (!lines) return [];
  const known = new Set(['contents', ...tabs.map(([id]) => id)]);
  return [...recordItself(lines), ...lines.rows.flatMap(([id = '', , area = '', formulas = ''], i) => {
    const tab = id.slice(0, id.indexOf('/'));
    const built = parseArea(area);
    if (!built || !known.has(tab)) return [];
    const now = nowOf(lines.tab.formula(lines.row + i, lines.columns[1] ?? 2) ?? '', lines.tab.name);
    return [{ id, tab, built, now, formulas: formulas === '' ? null : unpack(formulas) }];
  })];
}

/** The list of blocks does not list itself. */
function recordItself({ tab, row, columns, rows }: Lines): BuiltBlock[] {
  const [ids = 1, now = ids + 1, built = now + 1, formulas = built + 1] = columns;
  const block = (id: string, from: number, height: number, [first, last]: readonly [number, number], wasFrom: number, wasTo: number): BuiltBlock => {
    const rowsOf = { row: from, rows: height };
    return { id: `contents/${id}`, tab: 'contents', built: { ...rowsOf, column: wasFrom, columns: wasTo - wasFrom + 1 }, now: { tab: tab.name, ...rowsOf, column: first, columns: last - first + 1 }, formulas: null };
  };
  return [
    block('blocks-heading', row - 2, 1, [ids, ids], 1, 1), block('blocks-header', row - 1, 1, [ids, formulas], 1, 4),
    block('blocks', row, rows.length, [ids, ids], 1, 1), block('blocks-now', row, rows.length, [now, now], 2, 2), block('blocks-built', row, rows.length, [built, formulas], 3, 4),
  ];
}

function nowOf(formula: string, own: string): BuiltBlock['now'] {
  const [, quoted, plain, cells = ''] = LOCATOR.exec(formula) ?? [];
  const area = parseArea(cells);
  // What is left of a reference to a tab that was deleted.
  if (plain === '#REF') return null;
  return area && { tab: quoted?.replaceAll("''", "'") ?? plain ?? own, ...area };
}

/** By its name, or as the only table on its tab where it was renamed. */
function tableNow({ tabs }: WorkbookCells, built: string, tab: string | null): string | null {
  for (const each of tabs) {
    const found = each.tables.find(({ name }) => name.toLowerCase() === built.toLowerCase());
    if (found) return found.name;
  }
  const [only, ...others] = tabs.find(({ name }) => name === tab)?.tables ?? [];
  return only && others.length === 0 ? only.name : null;
}
