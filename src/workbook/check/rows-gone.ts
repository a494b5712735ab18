import { count } from '../figure-words';
import type { BuildRecord } from '../record/read-build-record';
import { ReadFormula } from '../translate';
import type { Difference } from './difference';
import { meets, type OtherRows } from './follows';

/** Tables of inputs that have fewer rows now than when they were built. */
export function tablesWithRowsGone({ blocks }: BuildRecord): readonly (OtherRows & { readonly gone: number })[] {
  return blocks.flatMap(({ formulas, now, built }) => (formulas === null && now && now.rows < built.rows ? [{ ...now, gone: built.rows - now.rows }] : []));
}

/** Whether a formula is another one because a table that it reads lost rows: nothing that can be restored by itself. */
export function readsRowsGone({ kind, found: { formula }, place }: Difference, tables: readonly OtherRows[]): boolean {
  if (kind !== 'other formula' || formula === null || tables.length === 0) return false;
  if (formula.includes('#REF!')) return true;
  return ReadFormula.fromA1(formula.replace(/^=/, ''), place).references(place).some(({ from, to }) => tables.some((table) => meets(table, from, to)));
}

export function rowsGoneWords(tables: ReturnType<typeof tablesWithRowsGone>, formulas: number): string[] {
  const which = tables.map(({ tab, gone }) => `${count(gone, 'row')} of the tab ${tab}`).join(', ');
  if (which === '') return [];
  const read = formulas === 0 ? '' : `, and ${count(formulas, 'formula')} that read ${formulas === 1 ? 'it is' : 'them are'} not as built`;
  return [`Rows that were built on are gone (${which})${read}: undo that if it was not meant, else build again.`];
}
