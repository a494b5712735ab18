import { invalidArgument } from '../errors';
import { LAST_COLUMN, LAST_ROW, letters } from '../model/area';
import { join, tokens } from './tokens';

const R = String.raw`R(?:\[-?\d+\]|\d+)?`;
const C = String.raw`C(?:\[-?\d+\]|\d+)?`;
/** Text, tabs and words that only look like references come first, so that they are left alone. */
const R1C1 = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!|` +
    String.raw`(?<row>${R})(?<column>${C})(?![\p{L}\p{N}_.(\[!])|` +
    String.raw`(?<rows>${R})(?::(?<lastRow>${R}))?(?![\p{L}\p{N}_.(\[!])|(?<columns>${C})(?::(?<lastColumn>${C}))?(?![\p{L}\p{N}_.(\[!])|` +
    String.raw`[\p{L}_\\][\p{L}\p{N}_.]*(?:\[(?:[^\[\]]|\[[^\]]*\])*\])?`,
  'giu',
);

/** A formula in R1C1, as typed into a cell, in A1. */
export function fromR1C1(formula: string, row: number, column: number): string {
  const rowAt = (text: string) => axis(text, row, LAST_ROW);
  const columnAt = (text: string) => axis(text, column, LAST_COLUMN, letters);
  return formula.replace(R1C1, (token, ...rest) => {
    const part = rest.at(-1) as Partial<Record<'row' | 'column' | 'rows' | 'lastRow' | 'columns' | 'lastColumn', string>>;
    if (part.row !== undefined && part.column !== undefined) return columnAt(part.column) + rowAt(part.row);
    if (part.rows !== undefined) return `${rowAt(part.rows)}:${rowAt(part.lastRow ?? part.rows)}`;
    if (part.columns !== undefined) return `${columnAt(part.columns)}:${columnAt(part.lastColumn ?? part.columns)}`;
    return token;
  });
}

/** A formula in A1 as it reads so many rows further down. */
export function shift(formula: string, rows: number): string {
  return join(
    tokens(formula).map((token) => {
      const [, column = '', row = ''] = token.kind === 'cell' ? (/^(\$?[A-Z]+)(\d+)$/i.exec(token.text) ?? []) : [];
      return row === '' ? token : { ...token, text: `${column}${Number(row) + rows}` };
    }),
  );
}

function axis(text: string, from: number, last: number, spell: (n: number) => string = String): string {
  const where = text.slice(1);
  const relative = where === '' || where.startsWith('[');
  const n = relative ? from + Number(where === '' ? 0 : where.slice(1, -1)) : Number(where);
  if (n < 1 || n > last) throw invalidArgument(`${text} leads off the tab from ${from}`);
  return relative ? spell(n) : `$${spell(n)}`;
}
