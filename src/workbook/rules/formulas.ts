import { cellA1 } from '../r1c1';
import type { Rule, RuleBreach } from './breach';
import { formulasOf, type PlacedFormula } from './walk';

/** Excel 2016, LibreOffice 7.4 and the embedded spreadsheet agree on these. */
export const FUNCTIONS: ReadonlySet<string> = new Set([
  'ABS', 'CHOOSE', 'COUNT', 'COUNTIF', 'DATE', 'IF', 'IFERROR', 'INDEX', 'INT', 'ISERROR', 'ISFORMULA', 'ISNUMBER', 'MATCH', 'MAX', 'MEDIAN',
  'MIN', 'N', 'NPV', 'RANK', 'ROUND', 'ROW', 'ROWS', 'SIGN', 'SUM', 'SUMIFS', 'SUMPRODUCT', 'TRUNC',
]);

/** Switches, exponents and units of counting; a rate or an amount is an input. */
export const CONSTANTS: ReadonlySet<number> = new Set([0, 1, 2, 4, 10, 100, 1000]);

/** The longest formula that Excel takes. */
const LONGEST = 8192;

export const closedListOfFunctions: Rule = (spec) =>
  everyToken(spec, 'closed list of functions', ({ kind, text }) =>
    kind === 'function' && !FUNCTIONS.has(text) ? `${text} is not among the functions that every spreadsheet agrees on` : null);

export const noConstants: Rule = (spec) =>
  everyToken(spec, 'no constant in a formula', ({ kind, text }) =>
    kind === 'number' && !CONSTANTS.has(Number(text)) ? `${text} belongs in an input cell` : null);

export const noErrors: Rule = (spec) =>
  everyToken(spec, 'no error in a formula', ({ kind, text }) => (kind === 'error' ? `the formula holds ${text}` : null));

export const formulaLength: Rule = (spec) =>
  formulasOf(spec).filter(({ formula }) => formula.length > LONGEST).map((each) => breach(each, 'formula length', `${each.formula.length} characters; Excel takes ${LONGEST}`));

/** Evaluators disagree on INDEX(Table[Column], n). */
export const noIndexOfTable: Rule = (spec) =>
  formulasOf(spec)
    .filter(({ tokens }) => tokens.some(({ kind, text }, i) => kind === 'function' && text === 'INDEX' && tokens[i + 2]?.kind === 'table'))
    .map((each) => breach(each, 'no INDEX of a table column', 'INDEX takes cells, not Table[Column]'));

function everyToken(spec: Parameters<Rule>[0], rule: string, fault: (token: PlacedFormula['tokens'][number]) => string | null): RuleBreach[] {
  return formulasOf(spec).flatMap((each) => each.tokens.flatMap((token) => {
    const says = fault(token);
    return says === null ? [] : [breach(each, rule, says)];
  }));
}

export function breach({ tab, row, column }: PlacedFormula, rule: string, says: string): RuleBreach {
  return { rule, tab: tab.name, cell: cellA1(row, column), says };
}
