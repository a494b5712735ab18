import { tokens, type Token } from '../rules/tokens';
import { ReadFormula, type CellPlace } from '../translate';

const SCALING = /^(?:SUM|ROUND|ROUNDUP|ROUNDDOWN)$/i;
const MOST_ROWS = 10_000;
const ROUNDING = /^ROUND/i;

/** What becomes of a typed cell when amounts are turned to the other sign. */
export type TurnsWith = 'by itself' | 'not at all' | 'mixed';

export interface Amounts {
  isAmount(place: CellPlace): boolean;
  /** Whether a name or a table is of ours. */
  isOurs(name: string): boolean;
}

/**
 * A formula that adds and scales amounts which are turned gives the opposite with them, and is not to be turned itself; one that refers to
 * none of them is. Of one that does both it cannot be told.
 */
export function turnsWith(formula: string, at: CellPlace, { isAmount, isOurs }: Amounts): TurnsWith {
  const body = formula.replace(/^=/, '');
  const parts = tokens(body, 'A1').filter((each) => !isOperator(each, '%'));
  const references = ReadFormula.fromA1(body, at).references(at);
  const isNamed = parts.some(({ kind, text }) => (kind === 'table' || kind === 'word') && isOurs(text));
  const referred = references.flatMap((each) => placesIn(each).map(isAmount));
  if (!isNamed && !referred.includes(true)) return 'by itself';
  return !isNamed && !referred.includes(false) && parts.every((each, i) => isScaling(each, parts[i - 1], parts[i + 1], parts)) ? 'not at all' : 'mixed';
}

function placesIn({ from, to }: { readonly from: CellPlace; readonly to: CellPlace }): CellPlace[] {
  const rows = between(from.row, to.row);
  const columns = between(from.column, to.column);
  return rows.flatMap((row) => columns.map((column) => ({ tab: from.tab, row, column })));
}

/** In either order; of whole columns the first rows tell. */
function between(first: number, last: number): number[] {
  const least = Math.min(first, last);
  return Array.from({ length: Math.min(Math.abs(last - first) + 1, MOST_ROWS) }, (_, i) => least + i);
}

function isScaling(each: Token, before: Token | undefined, after: Token | undefined, all: readonly Token[]): boolean {
  const isNumber = (other: Token | undefined): boolean => other?.kind === 'number';
  switch (each.kind) {
    case 'cell':
    case 'tab': return true;
    case 'function': return SCALING.test(each.text);
    case 'number': return isOperator(before, '*', '/') || isOperator(after, '*') || (isOperator(before, ',') && isRounded(all));
    case 'operator':
      if (each.text === '*') return isNumber(before) || isNumber(after);
      return each.text === '/' ? isNumber(after) : '()+-,:'.includes(each.text);
    default: return false;
  }
}

function isOperator(token: Token | undefined, ...texts: readonly string[]): boolean {
  return token?.kind === 'operator' && texts.includes(token.text);
}

function isRounded(all: readonly Token[]): boolean {
  return all.some(({ kind, text }) => kind === 'function' && ROUNDING.test(text));
}
