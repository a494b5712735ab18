import { insideBrackets, join, spellTab, tableOf, tabName, tokens } from './tokens';

export interface Renaming {
  readonly kind: 'sheet' | 'table';
  readonly from: string;
  readonly to: string;
}

/** A formula after a tab or a table that it may refer to got another name. */
export function renameInFormula(formula: string, { kind, from, to }: Renaming): string {
  if (!mentions(formula, from)) return formula;
  const same = (name: string) => name.toLowerCase() === from.toLowerCase();
  return join(
    tokens(formula).map((token) => {
      if (kind === 'sheet' && token.kind === 'tab' && same(tabName(token.text))) return { ...token, text: spellTab(to) };
      if (kind === 'table' && token.kind === 'structured' && same(tableOf(token.text))) {
        return { ...token, text: `${to}[${insideBrackets(token.text)}]` };
      }
      return token;
    }),
  );
}

/** A formula after a tab that it may refer to was deleted. */
export function loseTab(formula: string, name: string): string {
  if (!mentions(formula, name)) return formula;
  const gone = (text: string) => tabName(text).toLowerCase() === name.toLowerCase();
  return join(tokens(formula).map((token) => (token.kind === 'tab' && gone(token.text) ? { ...token, text: '#REF!' } : token)));
}

/** A formula after columns of a table got other headers; the old ones in small letters. */
export function renameColumns(formula: string, table: string, renamed: ReadonlyMap<string, string>): string {
  if (!mentions(formula, table)) return formula;
  return join(
    tokens(formula).map((token) => {
      if (token.kind !== 'structured' || tableOf(token.text).toLowerCase() !== table.toLowerCase()) return token;
      const header = renamed.get(insideBrackets(token.text).toLowerCase());
      return header === undefined ? token : { ...token, text: `${tableOf(token.text)}[${header}]` };
    }),
  );
}

/** A quick look before a thorough one. */
function mentions(formula: string, name: string): boolean {
  return formula.toLowerCase().includes(name.toLowerCase().replaceAll("'", "''"));
}
