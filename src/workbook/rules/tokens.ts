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

const STRING = /^"((?:[^"]|"")*)"/;
const QUOTED_TAB = /^'((?:[^']|'')*)'!/;
const PLAIN_TAB = /^([\p{L}\w.[\]]*[\p{L}\w.])!/u;
const TABLE = /^([\p{L}_\\][\p{L}\w.]*)(\[(?:[^[\]]|\[[^[\]]*\])*\])/u;
const NUMBER = /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}_])/u;
const ERROR = /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|SPILL!|CALC!)/;
const WORD = /^[\p{L}_\\$][\p{L}\w.$]*/u;
const CELL: Readonly<Record<Notation, RegExp>> = {
  A1: /^\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\w.(![])/u,
  R1C1: /^R(?:\d+|\[-?\d+\])?C(?:\d+|\[-?\d+\])?(?![\p{L}\w.(![])/u,
};

export function tokens(formula: string, notation: Notation): Token[] {
  const found: Token[] = [];
  let rest = formula;
  while (rest !== '') {
    const [token, length] = next(rest, notation);
    if (token) found.push(token);
    rest = rest.slice(length);
  }
  return found;
}

function next(rest: string, notation: Notation): [Token | null, number] {
  const space = /^\s+/.exec(rest);
  if (space) return [null, space[0].length];
  const string = STRING.exec(rest);
  if (string) return [{ kind: 'string', text: (string[1] ?? '').replaceAll('""', '"') }, string[0].length];
  const tab = QUOTED_TAB.exec(rest) ?? PLAIN_TAB.exec(rest);
  if (tab) return [{ kind: 'tab', text: (tab[1] ?? '').replaceAll("''", "'") }, tab[0].length];
  const cell = CELL[notation].exec(rest);
  if (cell) return [{ kind: 'cell', text: cell[0] }, cell[0].length];
  const table = TABLE.exec(rest);
  if (table) return [{ kind: 'table', text: table[1] ?? '', inside: (table[2] ?? '').slice(1, -1) }, table[0].length];
  const number = NUMBER.exec(rest);
  if (number) return [{ kind: 'number', text: number[0] }, number[0].length];
  const error = ERROR.exec(rest);
  if (error) return [{ kind: 'error', text: error[0] }, error[0].length];
  const word = WORD.exec(rest);
  if (!word) return [{ kind: 'operator', text: rest.charAt(0) }, 1];
  const called = /^\s*\(/.test(rest.slice(word[0].length));
  return [{ kind: called ? 'function' : 'word', text: word[0] }, word[0].length];
}
