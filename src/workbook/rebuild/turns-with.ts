import { tokens, type Token } from '../rules/tokens';
import { ReadFormula, type CellPlace } from '../translate';

const SCALING = /^(?:SUM|ROUND|ROUNDUP|ROUNDDOWN)$/i;
const ROUNDING = /^ROUND/i;

/**
 * Whether a formula gives the opposite once the amounts that it refers to are turned round, so that it is not to be turned itself: it adds
 * and scales such amounts, and refers to nothing else.
 */
export function turnsWith(formula: string, at: CellPlace, isAmount: (place: CellPlace) => boolean): boolean {
  const body = formula.replace(/^=/, '');
  const parts = tokens(body, 'A1').filter((each) => !isOperator(each, '%'));
  const references = ReadFormula.fromA1(body, at).references(at);
  return references.length > 0
    && references.every((each) => isAll(each, isAmount))
    && parts.every((each, i) => isScaling(each, parts[i - 1], parts[i + 1], parts));
}

function isAll({ from, to }: { readonly from: CellPlace; readonly to: CellPlace }, isAmount: (place: CellPlace) => boolean): boolean {
  for (let row = Math.min(from.row, to.row); row <= Math.max(from.row, to.row); row += 1) {
    for (let column = Math.min(from.column, to.column); column <= Math.max(from.column, to.column); column += 1) {
      if (!isAmount({ tab: from.tab, row, column })) return false;
    }
  }
  return true;
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
