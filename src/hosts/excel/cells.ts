import { NUMBER_FORMATS, type Area, type Block, type CellValue, type NumberFormat, type TabSpec } from '../../workbook/model';
import { layer } from '../../workbook/blocks-of';
import { formatAreas, spans } from './dress';
import { rangeOf } from './places';
import { bytesOf, REQUEST_BYTES, write, type Write } from './write';

/** Rows are split so that a request has room for several pieces. */
const PIECE_BYTES = REQUEST_BYTES / 2;

/**
 * Text and inputs. The text format comes before the values, so that Excel reads nothing into them; all other formats may
 * come before as well, since the values are numbers already.
 */
export function* typedWrites(tab: TabSpec): Generator<Write> {
  for (const block of tab.blocks) {
    if (block.kind === 'calculation') continue;
    yield* formatWrites(block);
    yield* literalTexts(block);
    const lines = block.values.map((line, i) => line.map((value, j) => asEntered(value, layer(block.format, i, j))));
    for (const { from, values } of pieces(lines)) {
      const area = { row: block.row + from, column: block.column, rows: values.length, columns: values[0]?.length ?? 0 };
      if (values.some((line) => line.some((value) => value !== null))) {
        yield write((sheet) => (rangeOf(sheet, area).values = values), bytesOf(values));
      }
    }
    yield* quotedTexts(block);
  }
}

/** Calculated cells. Formats come after, since Excel gives a cell without one the format of what its formula refers to. */
export function* calculatedWrites(tab: TabSpec): Generator<Write> {
  for (const block of tab.blocks) {
    if (block.formulas === null) continue;
    yield* formulaWrites(block, block.formulas);
    yield* formatWrites(block);
  }
}

/**
 * A formula in R1C1 is the same text in every cell of its row: each stretch of rows takes it once, or all rows together take
 * an array, whichever is less to send.
 */
function* formulaWrites({ row, column, values }: Block, formulas: string | readonly string[]): Generator<Write> {
  const columns = values[0]?.length ?? 0;
  const lines = typeof formulas === 'string' ? values.map(() => `=${formulas}`) : formulas.map((each) => `=${each}`);
  const stretches = spans(lines).map(({ value, from, length }) => ({
    single: write((sheet) => (rangeOf(sheet, { row: row + from, column, rows: length, columns }).formulasR1C1 = inEveryCell(value)), bytesOf(value)),
    asArray: length * columns * bytesOf(value),
  }));
  if (sum(stretches.map(({ single }) => single.bytes)) <= write(() => undefined).bytes + sum(stretches.map(({ asArray }) => asArray))) {
    yield* stretches.map(({ single }) => single);
    return;
  }
  for (const { from, values: array } of pieces(lines.map((line) => Array.from({ length: columns }, () => line)))) {
    const area = { row: row + from, column, rows: array.length, columns };
    yield write((sheet) => (rangeOf(sheet, area).formulasR1C1 = array), bytesOf(array));
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function* formatWrites(block: Block): Generator<Write> {
  for (const { format, area } of formatAreas(block)) {
    // Cells of a new tab have the general format, and formulas may take another.
    if (format !== 'general' || block.kind === 'calculation') yield formatWrite(area, format);
  }
}

export function formatWrite(area: Area, format: NumberFormat): Write {
  return write((sheet) => (rangeOf(sheet, area).numberFormat = inEveryCell(NUMBER_FORMATS[format])), 20);
}

/** Texts that begin like a formula get the text format, so that an officer who edits one keeps a text. */
function* literalTexts(block: Block): Generator<Write> {
  for (const [i, line] of block.values.entries()) {
    for (const [j, value] of line.entries()) {
      if (typeof value !== 'string' || !BEGINS_LIKE_FORMULA.test(value) || layer(block.format, i, j) !== 'general') continue;
      yield formatWrite({ row: block.row + i, column: block.column + j, rows: 1, columns: 1 }, 'text');
    }
  }
}

const BEGINS_LIKE_FORMULA = /^[=+\-@]/;

function* quotedTexts(block: Block): Generator<Write> {
  for (const [i, line] of block.values.entries()) {
    for (const [j, value] of line.entries()) {
      const format = layer(block.format, i, j);
      if (isQuoted(value, format)) yield* quotedWrites({ row: block.row + i, column: block.column + j, rows: 1, columns: 1 }, asEntered(value, format));
    }
  }
}

/** Text that begins with an apostrophe, in a cell with the text format: it takes `quotedWrites` to enter it. */
export function isQuoted(value: unknown, format: NumberFormat): boolean {
  return typeof value === 'string' && value.startsWith("'") && format === 'text';
}

/** Whether Excel shows a first apostrophe in a cell for text is not written down, so such text is entered under the general format, where it does not. */
export function quotedWrites(area: Area, entered: CellValue): Write[] {
  return [
    formatWrite(area, 'general'),
    write((sheet) => (rangeOf(sheet, area).values = inEveryCell(String(entered))), bytesOf(entered)),
    formatWrite(area, 'text'),
  ];
}

/** What Excel might take for a number, a date, a time, a truth value or an error when it is typed: short, or all in a few words. */
const READ_INTO = /^(?=.{0,40}$).*\d|^#|^(true|false)$/i;

/**
 * A value as it must be entered to stay what it is; null leaves the new cell empty. A leading apostrophe, which Excel does
 * not show, keeps a text a text where the format does not, and one that begins with an apostrophe whole.
 */
export function asEntered(value: CellValue, format: NumberFormat): CellValue {
  if (value === '') return null;
  if (typeof value !== 'string') return value;
  if (value.startsWith("'")) return `'${value}`;
  if (format === 'text' || (format === 'general' && BEGINS_LIKE_FORMULA.test(value))) return value;
  return READ_INTO.test(value) || BEGINS_LIKE_FORMULA.test(value) ? `'${value}` : value;
}

function* pieces(lines: CellValue[][]): Generator<{ readonly from: number; readonly values: CellValue[][] }> {
  let from = 0;
  let values: CellValue[][] = [];
  let bytes = 0;
  for (const line of lines) {
    const more = bytesOf(line);
    if (values.length > 0 && bytes + more > PIECE_BYTES) {
      yield { from, values };
      from += values.length;
      values = [];
      bytes = 0;
    }
    values.push(line);
    bytes += more;
  }
  if (values.length > 0) yield { from, values };
}

/** Excel puts a single value into every cell of a range; its type declarations know arrays only. */
function inEveryCell(value: string): string[][] {
  return value as unknown as string[][];
}
