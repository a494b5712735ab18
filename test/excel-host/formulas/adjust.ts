import { type Area, bounds, columnOf, LAST_COLUMN, LAST_ROW, lastColumn, lastRow, letters } from '../model/area';
import { tabName } from './tokens';

export const LOST = '#REF!';

/** Where the cells of one tab went; null for those that are gone. */
export interface Moving {
  readonly tab: string;
  readonly move: (area: Area) => Area | null;
}

const LETTER = String.raw`A-Za-z_\u00C0-\uFFFF`;
const WORD = String.raw`[\\${LETTER}][\\?${LETTER}0-9.]*`;
const END = String.raw`(?![${LETTER}0-9.(\[])`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const REFERENCE = String.raw`${CELL}(?::${CELL})?${END}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}${END}|\$?\d+:\$?\d+${END}`;

/** References with their tabs, and all that must not be taken for one: texts, what lost its tab, names, functions, tables, numbers. */
const PIECES = new RegExp(
  String.raw`"(?:[^"]|"")*"|#REF!${CELL}(?::${CELL})?|((?:'(?:[^']|'')+'|[${LETTER}][${LETTER}0-9.]*)!)?(${REFERENCE})|` +
    String.raw`'(?:[^']|'')+'!|${WORD}(?:\[(?:[^\[\]]|\[[^\]]*\])*\])?|(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?`,
  'g',
);

/** Gives formulas as they are after cells of a tab moved, those that stand on the tab itself and others. */
export function adjuster({ tab, move }: Moving): (formula: string, onThatTab: boolean) => string {
  const name = tab.toLowerCase();
  const mention = new RegExp(`${escaped(tab)}!|${escaped(tab.replaceAll("'", "''"))}'!`, 'i');
  return (formula, onThatTab) => {
    if (!onThatTab && !mention.test(formula)) return formula;
    return piecesOf(formula).map((piece) => {
      if (typeof piece === 'string') return piece;
      const { qualifier, tab: own, text } = piece;
      return qualifier + ((own === null ? onThatTab : own === name) ? moved(piece, move) : text);
    }).join('');
  };
}

interface Reference {
  readonly qualifier: string;
  /** In lower case; null for the tab that the formula stands on. */
  readonly tab: string | null;
  readonly text: string;
  readonly from: Corner;
  readonly to: Corner;
  /** Null for what is no place on a tab. */
  readonly area: Area | null;
}

/** The same formulas are adjusted over and over. */
const known = new Map<string, readonly (string | Reference)[]>();
const MOST_KNOWN = 100_000;

function piecesOf(formula: string): readonly (string | Reference)[] {
  const found = known.get(formula);
  if (found) return found;
  const pieces: (string | Reference)[] = [];
  let from = 0;
  for (const match of formula.matchAll(PIECES)) {
    const [text, qualifier = '', reference] = match;
    if (reference === undefined) continue;
    pieces.push(formula.slice(from, match.index), { qualifier, tab: qualifier === '' ? null : tabName(qualifier).toLowerCase(), ...placeOf(reference) });
    from = match.index + text.length;
  }
  pieces.push(formula.slice(from));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(formula, pieces);
  return pieces;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface Corner {
  /** Undefined in whole rows. */
  readonly column: number | undefined;
  /** Undefined in whole columns. */
  readonly row: number | undefined;
  readonly columnSign: string;
  readonly rowSign: string;
}

const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

function corner(text: string): Corner {
  const [, first = '', letter = '', second = '', digits = ''] = CORNER.exec(text) ?? [];
  // "$5": the dollar of a whole row stands first.
  const rowSign = letter === '' ? first : second;
  return { column: letter === '' ? undefined : columnOf(letter), row: digits === '' ? undefined : Number(digits), columnSign: first, rowSign };
}

function placeOf(text: string): Pick<Reference, 'text' | 'from' | 'to' | 'area'> {
  const [one = '', other] = text.split(':');
  const from = corner(one);
  const to = other === undefined ? from : corner(other);
  const at = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
  const area = bounds(at(from.row ?? 1, from.column ?? 1), at(to.row ?? LAST_ROW, to.column ?? LAST_COLUMN));
  const isPlace = lastRow(area) <= LAST_ROW && lastColumn(area) <= LAST_COLUMN && area.row >= 1;
  return { text, from, to, area: isPlace ? area : null };
}

function moved({ text, from, to, area }: Reference, move: Moving['move']): string {
  if (!area) return text;
  const now = move(area);
  if (!now) return LOST;
  if (now.row === area.row && now.column === area.column && now.rows === area.rows && now.columns === area.columns) return text;
  const first = spell(from, now.row, now.column);
  return from === to ? first : `${first}:${spell(to, lastRow(now), lastColumn(now))}`;
}

/** The same corner elsewhere, with the dollars where they were. */
function spell({ row, column, rowSign, columnSign }: Corner, toRow: number, toColumn: number): string {
  const columnText = column === undefined ? '' : columnSign + letters(toColumn);
  return row === undefined ? columnText : `${columnText}${rowSign}${toRow}`;
}
