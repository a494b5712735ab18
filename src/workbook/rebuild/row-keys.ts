import type { TabCells } from '../cells';
import type { Area, CellValue, TabSpec } from '../model';
import { isBlank } from '../read/headers';
import type { BuiltBlock } from '../record/read-build-record';
import { areaOf } from '../record/recorded';
import type { BuiltColumns } from '../record/built-columns';
import { rowsPutIn } from '../record/rows-put-in';

/** The words by which a reader knows a row stand in its first columns; on Contents, in the first. */
const LABEL_COLUMNS = 4;

function labelColumns(tabId: string): number {
  return tabId === 'contents' ? 1 : LABEL_COLUMNS;
}

/** The keys of the rows of a tab, from row 1: the block that a row is of, and its words. Equal keys are the same row in two lies. */
export function wantedRowKeys({ id, blocks, table }: TabSpec): string[] {
  const rows = Rows.of(blocks.map((block) => ({ id: block.id, ...areaOf(block), calculated: block.kind === 'calculation' })));
  const values = new Map<number, CellValue[]>();
  for (const block of blocks) {
    if (block.column > LABEL_COLUMNS) continue;
    block.values.forEach((line, i) => {
      const words = values.get(block.row + i) ?? [];
      line.forEach((value, j) => (words[block.column + j] = value));
      values.set(block.row + i, words);
    });
  }
  const body = table && { ...table, row: table.row + 1, rows: table.rowCount, columns: table.headers.length };
  return rows.keys((row, column) => values.get(row)?.[column] ?? null, labelColumns(id), body, () => true);
}

/** The same of a tab as it is now; the rows of its table count only where something is typed in them. */
export function rowKeysNow({ id: tabId, blocks: wanted }: TabSpec, tab: TabCells, blocks: readonly BuiltBlock[], lastRow: number, table: Area | null, columns: BuiltColumns): string[] {
  const calculated = new Set(wanted.flatMap(({ id, kind }) => (kind === 'calculation' ? [id] : [])));
  const rows = Rows.of(blocks.flatMap((block) => (block.now ? [{ id: block.id, ...block.now, calculated: block.formulas !== null || calculated.has(block.id), builtFrom: block.built.column, own: columns.get(block) }] : [])), lastRow);
  const body = table && { ...table, row: table.row + 1, rows: table.rows - 1 };
  const filled = (row: number): boolean =>
    body !== null && Array.from({ length: body.columns }, (_, j) => tab.value(row, body.column + j)).some((value) => !isBlank(value));
  const anyFilled = body !== null && Array.from({ length: body.rows }, (_, i) => body.row + i).some(filled);
  // A table without records keeps one empty row.
  const keys = rows.keys((row, column) => tab.value(row, column), labelColumns(tabId), body, (row) => (anyFilled ? filled(row) : row === body?.row));
  // Never taken for a row of ours, which would move what stands below it to other rows.
  for (const row of rowsPutIn(tab, blocks)) keys[row - 1] = `put in ${row}`;
  return keys;
}

class Rows {
  private constructor(
    private readonly firstBlock: readonly (string | undefined)[],
    /** Per row of a block, the columns in which its words stand. */
    private readonly naming: ReadonlyMap<number, ReadonlyMap<number, number>>,
  ) {}

  static of(blocks: readonly (Area & { readonly id: string; readonly calculated: boolean; readonly builtFrom?: number; readonly own?: readonly number[] | undefined })[], lastRow = 0): Rows {
    const ids: (string | undefined)[] = [];
    const columns: number[] = [];
    const naming = new Map<number, Map<number, number>>();
    for (const { id, row, column, rows, columns: width, calculated, builtFrom = column, own } of blocks) {
      const names = !calculated || NAMING.test(id);
      for (let r = row; r < row + rows; r += 1) {
        if (names) (own ?? Array.from({ length: width }, (_, j) => column + j)).forEach((c, j) => { if (builtFrom + j <= LABEL_COLUMNS) naming.set(r, (naming.get(r) ?? new Map<number, number>()).set(builtFrom + j, c)); });
        if (column >= (columns[r] ?? Infinity)) continue;
        columns[r] = column;
        ids[r] = id;
      }
    }
    if (ids.length <= lastRow) ids.length = lastRow + 1;
    return new Rows(ids, naming);
  }

  keys(value: (row: number, column: number) => CellValue, labels: number, body: Area | null, isRecord: (row: number) => boolean): string[] {
    const keys: string[] = [];
    for (let row = this.firstBlock.length - 1; row >= 1; row -= 1) {
      const block = this.firstBlock[row];
      const own = this.naming.get(row);
      const words = Array.from({ length: labels }, (_, j) => j + 1)
        .flatMap((column) => (block === undefined ? [column] : (own?.get(column) ?? [])))
        .map((column) => value(row, column))
        .filter((each) => typeof each === 'string' && each !== '');
      if (body && row >= body.row && row < body.row + body.rows) keys[row - 1] = isRecord(row) ? 'record' : `empty row ${row}`;
      else if (block !== undefined) keys[row - 1] = `${block}|${isFixed(block) ? '' : wordsOf(block, words.join('|'))}`;
      // An empty row goes with what it stands before.
      else keys[row - 1] = words.length > 0 ? `typed|${words.join('|')}` : `before ${keys[row] ?? 'the end'}`;
    }
    return keys;
  }
}

/** Calculated words that tell rows apart. All others, such as a status, may change in a row that stays what it is. */
const NAMING = /\/(?:(?:[\w-]+-)?(?:names?|item)|\w+-(?:kind|council)|every-basis)$/;

/** A headline of the last year is the same headline when another year is the last. */
function wordsOf(block: string, words: string): string {
  return block.endsWith('/headline-labels') ? words.replace(/\d{4}\/\d{2}/g, 'year') : words;
}

/** Rows that stay what they are when their words change: the opening of a tab, its headings and headers, what a council is told. */
function isFixed(block: string): boolean {
  return /\/(?:title|opening-\d+|[\w-]*(?:heading|header)|new-labels|effect-labels|caveats|record)$/.test(block);
}
