import { LOST } from './adjust';
import { insideBrackets, join, tableOf, tokens } from './tokens';

/** A formula after a table, or one of its columns, that it may refer to was deleted. */
export function loseTable(formula: string, table: string, column: string | null = null): string {
  if (!formula.toLowerCase().includes(`${table.toLowerCase()}[`)) return formula;
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  return join(
    tokens(formula).map((token) => {
      const isOf = token.kind === 'structured' && same(tableOf(token.text), table);
      if (!isOf || (column !== null && !same(insideBrackets(token.text), column))) return token;
      return { ...token, text: column === null ? LOST : `${tableOf(token.text)}[${LOST}]` };
    }),
  );
}
