import { ReadFormula } from '../translate';

/** A link to one row alone would lose it with the row; a range goes on with the rows that it has left. */
export function linkedRows(links: readonly { readonly formula: string }[]): (tab: string, row: number) => boolean {
  const key = (tab: string, row: number): string => `${row},${tab.toLowerCase()}`;
  // Each names its tab, so that the cell it stands in makes no difference.
  const at = { tab: '', row: 1, column: 1 };
  const linked = new Set(links.flatMap(({ formula }) => ReadFormula.fromA1(formula.replace(/^=/, ''), at).references(at))
    .flatMap(({ from, to }) => (from.row === to.row ? [key(from.tab, from.row)] : [])));
  return (tab, row) => linked.has(key(tab, row));
}
