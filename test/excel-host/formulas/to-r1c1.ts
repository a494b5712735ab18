import { columnOf } from '../model/area';
import { join, tokens, type Token } from './tokens';

/** A formula in A1, as Excel gives it back in R1C1 for the cell that it stands in. */
export function toR1C1(formula: string, row: number, column: number): string {
  return join(tokens(formula).map((token) => ({ ...token, text: inR1C1(token, row, column) })));
}

function inR1C1({ kind, text }: Token, row: number, column: number): string {
  if (kind === 'cell') {
    const [, columnFixed = '', letters = '', rowFixed = '', digits = ''] = /^(\$?)([A-Z]+)(\$?)(\d+)$/i.exec(text) ?? [];
    return axis('R', rowFixed, Number(digits), row) + axis('C', columnFixed, columnOf(letters), column);
  }
  if (kind !== 'columns' && kind !== 'rows') return text;
  const [from = '', to = ''] = text.split(':').map((part) => {
    const fixed = part.startsWith('$') ? '$' : '';
    const name = part.slice(fixed.length);
    return kind === 'columns' ? axis('C', fixed, columnOf(name), column) : axis('R', fixed, Number(name), row);
  });
  return from === to ? from : `${from}:${to}`;
}

function axis(letter: string, fixed: string, at: number, from: number): string {
  if (fixed !== '') return `${letter}${at}`;
  return at === from ? letter : `${letter}[${at - from}]`;
}
