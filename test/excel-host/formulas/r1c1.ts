import { invalidArgument } from '../errors';
import { LAST_COLUMN, LAST_ROW, columnOf, letters } from '../model/area';
import { join, tokens } from './tokens';

const R = String.raw`R(?:\[-?\d+\]|\d+)?`;
const C = String.raw`C(?:\[-?\d+\]|\d+)?`;
/** What a reference in R1C1 must not be taken for stands before it. */
const R1C1 = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!|` +
    String.raw`(?<row>${R})(?<column>${C})(?![\p{L}\p{N}_.(\[!])|` +
    String.raw`(?<rows>${R}):(?<lastRow>${R})(?![\p{L}\p{N}_.(\[!])|(?<columns>${C}):(?<lastColumn>${C})(?![\p{L}\p{N}_.(\[!])|` +
    String.raw`[\p{L}_\\][\p{L}\p{N}_.]*(?:\[(?:[^\[\]]|\[[^\]]*\])*\])?`,
  'giu',
);

/** A formula in R1C1, as typed into a cell, in A1. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(R1C1, (token, ...rest) => {
    const part = rest.at(-1) as Record<string, string | undefined>;
    if (part['row'] !== undefined && part['column'] !== undefined) return axis(part['column'], column, LAST_COLUMN, letters) + axis(part['row'], row, LAST_ROW);
    if (part['rows'] !== undefined && part['lastRow'] !== undefined) return `${axis(part['rows'], row, LAST_ROW)}:${axis(part['lastRow'], row, LAST_ROW)}`;
    if (part['columns'] !== undefined && part['lastColumn'] !== undefined) {
      return `${axis(part['columns'], column, LAST_COLUMN, letters)}:${axis(part['lastColumn'], column, LAST_COLUMN, letters)}`;
    }
    return token;
  });
}

function axis(text: string, from: number, last: number, spell: (n: number) => string = String): string {
  const where = text.slice(1);
  const relative = where === '' || where.startsWith('[');
  const n = relative ? from + Number(where === '' ? 0 : where.slice(1, -1)) : Number(where);
  if (n < 1 || n > last) throw invalidArgument(`${text} leads off the tab from ${from}`);
  return relative ? spell(n) : `$${spell(n)}`;
}

/** A formula in A1, as it stands in a cell, in R1C1. */
export function toR1C1(formula: string, row: number, column: number): string {
  const rowText = (text: string) => place('R', text, Number(text.replace('$', '')), row);
  const columnText = (text: string) => place('C', text, columnOf(text.replace('$', '')), column);
  return join(
    tokens(formula).map((token) => {
      if (token.kind === 'cell') {
        const [, c = '', r = ''] = /^(\$?[A-Z]+)(\$?\d+)$/i.exec(token.text) ?? [];
        return { ...token, text: rowText(r) + columnText(c) };
      }
      if (token.kind === 'columns') return { ...token, text: token.text.split(':').map(columnText).join(':') };
      if (token.kind === 'rows') return { ...token, text: token.text.split(':').map(rowText).join(':') };
      return token;
    }),
  );
}

function place(letter: string, text: string, n: number, from: number): string {
  if (text.startsWith('$')) return `${letter}${n}`;
  return n === from ? letter : `${letter}[${n - from}]`;
}
