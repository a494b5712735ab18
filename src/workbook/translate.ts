import { cellA1, columnName, columnNumber, LAST_COLUMN, LAST_ROW } from './r1c1';

/** A cell of a workbook; the tab as it is spelled in formulas. */
export interface CellPlace {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** Which end of a range of several rows a cell is. */
export type RangeEnd = 'first' | 'last';

/** Where what a formula refers to stands in another lie of the same workbook. */
export interface Translation {
  /** From one cell to another; null where it is no more. */
  cell(place: CellPlace, corner?: RangeEnd): CellPlace | null;
  /** The name of a table. */
  table(name: string): string;
  /** What a reference reads whose cell is no more; left out, the formula has no translation. */
  readonly gone?: string;
}

/** One part of a formula: text that stays, a reference, or Table[Column]. */
type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly name: string; readonly inside: string }
  | { readonly kind: 'ref'; readonly tab: string | null; readonly from: Corner; readonly to: Corner | null };

interface Corner {
  readonly row: Axis;
  readonly column: Axis;
}

/** A fixed row or column, or a distance from the cell that holds the formula. */
interface Axis {
  readonly value: number;
  readonly relative: boolean;
}

/** A formula that was read once, to be printed for many cells and in either notation. */
export class ReadFormula {
  private constructor(private readonly parts: readonly Part[]) {}

  /** @param formula without its "=" */
  static fromR1C1(formula: string): ReadFormula {
    return new ReadFormula(partsOf(formula, R1C1, ([row = '', column = '']) => ({ row: axis(row.slice(1)), column: axis(column.slice(1)) }), cornerR1C1));
  }

  /** @param formula without its "=", as it stands in that cell */
  static fromA1(formula: string, at: { readonly row: number; readonly column: number }): ReadFormula {
    const corner = (fixedColumn: string, column: string, fixedRow: string, row: string): Corner => ({
      row: fixedRow === '$' ? { value: Number(row), relative: false } : { value: Number(row) - at.row, relative: true },
      column: fixedColumn === '$' ? { value: columnNumber(column), relative: false } : { value: columnNumber(column) - at.column, relative: true },
    });
    return new ReadFormula(partsOf(formula, A1, ([a = '', b = '', c = '', d = '']) => corner(a, b, c, d), (text) => {
      const match = CORNER_A1.exec(text);
      return corner(match?.[1] ?? '', match?.[2] ?? 'A', match?.[3] ?? '', match?.[4] ?? '1');
    }));
  }

  /** The cells that it refers to when it stands in that cell: the first and the last of each reference. Columns of tables are left out. */
  references(at: CellPlace): { readonly from: CellPlace; readonly to: CellPlace }[] {
    return this.parts.flatMap((part) => {
      if (part.kind !== 'ref') return [];
      const from = absolute(part.from, part.tab, at);
      return [{ from, to: part.to === null ? from : absolute(part.to, part.tab, at) }];
    });
  }

  /** In R1C1 for the cell that `at` is translated to; null where something that it refers to is no more. */
  translated(at: CellPlace, translation: Translation, notation: 'R1C1' | 'A1' = 'R1C1'): string | null {
    const own = translation.cell(at);
    if (!own) return null;
    let printed = '';
    for (const part of this.parts) {
      if (part.kind === 'text') printed += part.text;
      else if (part.kind === 'table') printed += `${translation.table(part.name)}[${part.inside}]`;
      else {
        const [first, last] = [absolute(part.from, part.tab, at), part.to && absolute(part.to, part.tab, at)];
        const isTall = last !== null && last.row > first.row;
        const from = translation.cell(first, isTall ? 'first' : undefined);
        const to = last === null ? from : translation.cell(last, isTall ? 'last' : undefined);
        if (!from || !to) {
          if (translation.gone === undefined) return null;
          printed += translation.gone;
          continue;
        }
        if (part.tab !== null) printed += `'${from.tab.replaceAll("'", "''")}'!`;
        const print = notation === 'R1C1' ? printR1C1 : printA1;
        printed += part.to === null ? print(part.from, from, own) : `${print(part.from, from, own)}:${print(part.to, to, own)}`;
      }
    }
    return printed;
  }
}

function absolute({ row, column }: Corner, tab: string | null, at: CellPlace): CellPlace {
  return { tab: tab ?? at.tab, row: row.relative ? at.row + row.value : row.value, column: column.relative ? at.column + column.value : column.value };
}

function printR1C1(corner: Corner, place: CellPlace, own: CellPlace): string {
  return `R${printAxis(corner.row, place.row, own.row)}C${printAxis(corner.column, place.column, own.column)}`;
}

function printAxis({ relative }: Axis, target: number, origin: number): string {
  if (!relative) return String(target);
  return target === origin ? '' : `[${target - origin}]`;
}

function printA1(corner: Corner, { row, column }: CellPlace): string {
  if (row < 1 || row > LAST_ROW || column < 1 || column > LAST_COLUMN) throw new RangeError(`a formula refers to row ${row}, column ${column}, which is outside the tab`);
  if (corner.row.relative && corner.column.relative) return cellA1(row, column);
  return `${corner.column.relative ? '' : '$'}${columnName(column)}${corner.row.relative ? '' : '$'}${row}`;
}

/** Text, then a reference with its tab, then words with what they have in square brackets, and all other words. */
const TAB = String.raw`(?:'((?:[^']|'')+)'|(?<!#)([\p{L}_][\p{L}\w.]*))!`;
const WORDS = String.raw`([\p{L}_\\][\p{L}\w.]*)\[((?:[^[\]]|\[[^[\]]*\])*)\]|[\p{L}_\\$][\p{L}\w.$]*`;
/** A tab before something that is no cell. */
const QUOTED = String.raw`'(?:[^']|'')*'`;
const STRING = String.raw`"(?:[^"]|"")*"`;
const CELL_R1C1 = String.raw`(R(?:\d+|\[-?\d+\])?)(C(?:\d+|\[-?\d+\])?)`;
const CELL_A1 = String.raw`(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})`;
const NO_WORD = String.raw`(?![\p{L}\w.([!])`;
const R1C1 = new RegExp(`${STRING}|(?:${TAB})?(?:${CELL_R1C1}(?::(R(?:\\d+|\\[-?\\d+\\])?C(?:\\d+|\\[-?\\d+\\])?))?${NO_WORD})|${QUOTED}|${WORDS}`, 'gu');
const A1 = new RegExp(`${STRING}|(?:${TAB})?(?:${CELL_A1}(?::(\\$?[A-Za-z]{1,3}\\$?\\d{1,7}))?${NO_WORD})|${QUOTED}|${WORDS}`, 'gu');
const CORNER_R1C1 = new RegExp(`^${CELL_R1C1}$`);
const CORNER_A1 = new RegExp(`^${CELL_A1}$`);

function cornerR1C1(text: string): Corner {
  const match = CORNER_R1C1.exec(text);
  return { row: axis((match?.[1] ?? 'R').slice(1)), column: axis((match?.[2] ?? 'C').slice(1)) };
}

function axis(text: string): Axis {
  if (text === '') return { value: 0, relative: true };
  return text.startsWith('[') ? { value: Number(text.slice(1, -1)), relative: true } : { value: Number(text), relative: false };
}

/** The groups of a match: quoted tab, plain tab, the cell's own, the second corner, then table and column. */
function partsOf(formula: string, pattern: RegExp, first: (cell: readonly string[]) => Corner, second: (text: string) => Corner): Part[] {
  const parts: Part[] = [];
  const groups = pattern === A1 ? 4 : 2;
  let from = 0;
  for (const match of formula.matchAll(pattern)) {
    const [token, quoted, plain] = match;
    const cell = match.slice(3, 3 + groups).map((each: string | undefined) => each ?? '');
    const corner: string | undefined = match[3 + groups];
    const table: string | undefined = match[4 + groups];
    const inside: string | undefined = match[5 + groups];
    const isRef = match[2 + groups] !== undefined;
    if (!isRef && table === undefined) continue;
    parts.push({ kind: 'text', text: formula.slice(from, match.index) });
    from = match.index + token.length;
    if (table !== undefined) parts.push({ kind: 'table', name: table, inside: inside ?? '' });
    else {
      const tab = quoted?.replaceAll("''", "'") ?? plain ?? null;
      parts.push({ kind: 'ref', tab, from: first(cell), to: corner === undefined ? null : second(corner) });
    }
  }
  return [...parts, { kind: 'text', text: formula.slice(from) }];
}
