/** A piece of a formula. What is not listed, such as operators and blanks, is "other". */
export interface Token {
  readonly kind: 'text' | 'tab' | 'cell' | 'columns' | 'rows' | 'function' | 'structured' | 'number' | 'word' | 'error' | 'other';
  readonly text: string;
}

/** Written for the in-memory Excel alone, so that it shares no mistake with the product's own reading of formulas. */
const A1 = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<tab>'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)`,
    String.raw`(?<error>#(?:N/A|[A-Z]+[!?]|[A-Z]+/0!))`,
    String.raw`(?<structured>[\p{L}_\\][\p{L}\p{N}_.]*\[(?:[^\[\]]|\[[^\]]*\])*\])`,
    String.raw`(?<function>[\p{L}_][\p{L}\p{N}_.]*(?=\())`,
    String.raw`(?<columns>\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(\[]))`,
    String.raw`(?<rows>\$?\d+:\$?\d+)`,
    String.raw`(?<cell>\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(\[]))`,
    String.raw`(?<number>(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)`,
    String.raw`(?<word>[\p{L}_\\][\p{L}\p{N}_.\\?]*)`,
    String.raw`(?<other>[\s\S])`,
  ].join('|'),
  'giu',
);

/** The pieces of a formula in A1, with or without its "=". */
export function tokens(formula: string): Token[] {
  return [...formula.matchAll(A1)].map((match) => {
    const [kind] = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined) ?? ['other'];
    return { kind: kind as Token['kind'], text: match[0] };
  });
}

export const join = (pieces: readonly Token[]): string => pieces.map(({ text }) => text).join('');

/** The name in "'It''s'!" or "Plain!". */
export function tabName(token: string): string {
  const name = token.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** A tab as Excel spells it in a formula: in quotes only when it must be. */
export function spellTab(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d{1,7}$|^R\d*(C\d*)?$|^C\d*$|^(TRUE|FALSE)$/i.test(name);
  return plain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/** The table in "Savings[Year 1]". */
export const tableOf = (token: string): string => token.slice(0, token.indexOf('['));
/** What stands in its brackets: "Year 1". */
export const insideBrackets = (token: string): string => token.slice(token.indexOf('[') + 1, -1);
