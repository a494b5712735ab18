import type { TabCells } from '../cells';
import type { Area, Layered, StyleName, TabSpec } from '../model';
import { LAST_ROW } from '../r1c1';
import { align } from './align';
import { runs, type Deletion, type Insertion } from './runs';

/** Rows that share their columns: a row of headers and what stands under it. */
export interface Band {
  readonly top: number;
  /** Where the row of headers was before rows were put in. */
  readonly oldTop: number;
  readonly rows: number;
  readonly insert: readonly Insertion[];
  /** Counted after columns were put in. */
  readonly remove: readonly Deletion[];
  columnOf(column: number): { readonly column: number; readonly isNew: boolean };
}

/** Whose a column is: one of ours, one that was put between ours, one beside ours, or not known. */
export type Whose = 'ours' | 'put in' | 'beside' | null;

/** Stands for the header of a column that was put in: no wanted header is the same. */
const PUT_IN = '\u0000';

type RowOf = ReadonlyMap<number, { readonly row: number; readonly isNew: boolean }>;

/**
 * The stretches of rows in which columns are put in or go: under each row of headers whose words are not those that are there.
 *
 * @param oldRow the row that a wanted row was, counted from 0; null for a new one
 * @param whose whether a header that is there now was built, or stands in a column that was put in since
 * @param table the table of the tab, after rows were put in: its columns go through it from end to end
 */
export function bandsOf(spec: TabSpec, now: TabCells, rowOf: RowOf, oldRow: (row: number) => number | null, whose: (row: number, column: number) => Whose, table: Area | null): Band[] {
  return headerRows(spec).flatMap(({ row, words, last }): Band[] => {
    const old = oldRow(row);
    const [from, to] = [rowOf.get(row)?.row, rowOf.get(last)?.row];
    if (old === null || from === undefined || to === undefined) return [];
    const there = wordsNow(now, old + 1, words.length);
    if (there.length === words.length && there.every((word, i) => word === words[i])) return [];
    // A table stands last on its tab, and what reads it leaves room for rows to come.
    const end = table && table.row === from ? LAST_ROW : to;
    return [bandFor(from, old + 1, end - from + 1, there, words, (column) => whose(old + 1, column))];
  });
}

function bandFor(top: number, oldTop: number, rows: number, there: readonly string[], words: readonly string[], whose: (column: number) => Whose): Band {
  const columns = align(there.map((word, i) => (isOfficers(word, whose(i + 1)) ? `${PUT_IN}${i}` : keyOf(word))), words.map(keyOf));
  const insert: Insertion[] = [];
  const placed = new Map<number, { column: number; isNew: boolean }>();
  const going: number[] = [];
  let waiting = 0;
  let at = 0;
  for (const { old, wanted } of columns) {
    at += 1;
    if (old === null) waiting += 1;
    else {
      if (waiting > 0) insert.push({ before: old + 1, count: waiting });
      waiting = 0;
    }
    if (wanted !== null) placed.set(wanted + 1, { column: at, isNew: old === null });
    else if (old !== null && there[old] !== '' && whose(old + 1) === 'ours') going.push(at);
  }
  // What the officer has to the right of ours moves on.
  if (waiting > 0) insert.push({ before: there.length + 1, count: waiting });
  const beyond = at - words.length;
  return { top, oldTop, rows, insert, remove: runs(going), columnOf: (column) => placed.get(column) ?? { column: column + beyond, isNew: false } };
}

function isOfficers(word: string, whose: Whose): boolean {
  return whose === 'put in' || (whose === 'beside' && word !== '');
}

/** A header that names a year among other words is the same header in another year; a year alone is another column. */
function keyOf(words: string): string {
  return /^\d{4}\/\d{2}$/.test(words) ? words : words.replace(/\d{4}\/\d{2}/g, 'year');
}

interface HeaderRow {
  readonly row: number;
  /** By column, from the first; empty where there is none. */
  readonly words: readonly string[];
  /** The last row that stands under it. */
  readonly last: number;
}

function headerRows({ blocks }: TabSpec): HeaderRow[] {
  const words = new Map<number, string[]>();
  const used = new Set<number>();
  const ends = new Set<number>();
  for (const block of blocks) {
    block.values.forEach((line, i) => {
      const row = block.row + i;
      used.add(row);
      const style = styleOf(block.style, i);
      if (style === 'heading' || style === 'title') ends.add(row);
      if (block.kind !== 'text' || style !== 'header') return;
      const own = words.get(row) ?? [];
      line.forEach((value, j) => (own[block.column + j - 1] = String(value ?? '')));
      words.set(row, own);
    });
  }
  return [...words].sort(([a], [b]) => a - b).map(([row, own]) => {
    let last = row;
    while (used.has(last + 1) && !ends.has(last + 1) && !words.has(last + 1)) last += 1;
    return { row, words: Array.from(own, (word: string | undefined) => word ?? ''), last };
  });
}

function styleOf(style: Layered<StyleName>, row: number): StyleName | undefined {
  if (typeof style === 'string') return style;
  return 'rows' in style ? style.rows[row] : undefined;
}

const WIDEST = 400;

/** The words of a row of headers up to its last, and at least so many. */
function wordsNow(now: TabCells, row: number, atLeast: number): string[] {
  const words = Array.from({ length: WIDEST }, (_, j) => String(now.value(row, j + 1) ?? ''));
  const last = words.findLastIndex((word) => word !== '');
  return words.slice(0, Math.max(last + 1, Math.min(atLeast, last + 1)));
}
