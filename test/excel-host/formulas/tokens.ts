/** A piece of a formula. What is not listed, such as operators and blanks, is "other". */
export interface Token {
  readonly kind: (typeof KINDS)[number];
  readonly text: string;
}

const KINDS = ['text', 'tab', 'error', 'structured', 'function', 'columns', 'rows', 'cell', 'number', 'word', 'other'] as const;

const LETTER = String.raw`A-Za-z_\u00C0-\uFFFF`;
const WORD = String.raw`[${LETTER}][${LETTER}0-9.]*`;
/** What a reference must not run on into. */
const END = String.raw`(?![${LETTER}0-9.(\[])`;

/** One group for each kind. Written for the in-memory Excel alone, so that it shares no mistake with the product's own reading of formulas. */
const A1 = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')+'!|${WORD}!`,
    String.raw`#(?:[Nn]/[Aa]|[A-Za-z]+/0!|[A-Za-z]+[!?])`,
    String.raw`${WORD}\[(?:[^\[\]]|\[[^\]]*\])*\]`,
    String.raw`${WORD}(?=\()`,
    String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}${END}`,
    String.raw`\$?\d+:\$?\d+`,
    String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}${END}`,
    String.raw`(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?`,
    String.raw`[\\${LETTER}][\\?${LETTER}0-9.]*`,
    String.raw`[\s\S]`,
  ]
    .map((kind) => `(${kind})`)
    .join('|'),
  'g',
);

/** The pieces of a formula in A1, with or without its "=". */
export function tokens(formula: string): Token[] {
  const pieces: Token[] = [];
  for (const match of formula.matchAll(A1)) {
    const group = match.findIndex((text, i) => i > 0 && text !== undefined);
    pieces.push({ kind: KINDS[group - 1] ?? 'other', text: match[0] });
  }
  return pieces;
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
