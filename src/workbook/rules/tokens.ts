/** The pieces of a formula that rules and hosts ask about. Tab names are unquoted, strings are what they say. */
export type Token =
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'tab'; readonly text: string }
  | { readonly kind: 'table'; readonly text: string; readonly inside: string }
  | { readonly kind: 'function'; readonly text: string }
  | { readonly kind: 'cell'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'operator'; readonly text: string };

export type Notation = 'A1' | 'R1C1';

const SPACE = /\s+/y;
const STRING = /"((?:[^"]|"")*)"/y;
const QUOTED_TAB = /'((?:[^']|'')*)'!/y;
const PLAIN_TAB = /([\p{L}\w.[\]]*[\p{L}\w.])!/uy;
const TABLE = /([\p{L}_\\][\p{L}\w.]*)(\[(?:[^[\]]|\[[^[\]]*\])*\])/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}_])/uy;
const ERROR = /#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|SPILL!|CALC!)/y;
const FUNCTION = /([\p{L}_\\$][\p{L}\w.$]*)\s*(?=\()/uy;
const WORD = /[\p{L}_\\$][\p{L}\w.$]*/uy;
const CELL: Readonly<Record<Notation, RegExp>> = {
  A1: /\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\w.(![])/uy,
  R1C1: /R(?:\d+|\[-?\d+\])?C(?:\d+|\[-?\d+\])?(?![\p{L}\w.(![])/uy,
};

export function tokens(formula: string, notation: Notation): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < formula.length; ) {
    const [token, end] = next(formula, at, notation);
    if (token) found.push(token);
    at = end;
  }
  return found;
}

function next(formula: string, at: number, notation: Notation): [Token | null, number] {
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(formula);
  };
  const end = (found: RegExpExecArray) => at + found[0].length;
  const operator = (): [Token, number] => [{ kind: 'operator', text: formula.charAt(at) }, at + 1];
  const first = formula.charAt(at);
  if ('(),+-*/=<>&:^%{};'.includes(first)) return operator();
  const space = match(SPACE);
  if (space) return [null, end(space)];
  const string = match(STRING);
  if (string) return [{ kind: 'string', text: (string[1] ?? '').replaceAll('""', '"') }, end(string)];
  const tab = match(QUOTED_TAB) ?? match(PLAIN_TAB);
  if (tab) return [{ kind: 'tab', text: (tab[1] ?? '').replaceAll("''", "'") }, end(tab)];
  const cell = match(CELL[notation]);
  if (cell) return [{ kind: 'cell', text: cell[0] }, end(cell)];
  const table = match(TABLE);
  if (table) return [{ kind: 'table', text: table[1] ?? '', inside: (table[2] ?? '').slice(1, -1) }, end(table)];
  const number = match(NUMBER);
  if (number) return [{ kind: 'number', text: number[0] }, end(number)];
  const error = match(ERROR);
  if (error) return [{ kind: 'error', text: error[0] }, end(error)];
  const called = match(FUNCTION);
  if (called) return [{ kind: 'function', text: called[1] ?? '' }, end(called)];
  const word = match(WORD);
  return word ? [{ kind: 'word', text: word[0] }, end(word)] : operator();
}
