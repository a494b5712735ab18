import type { FoundTable } from './find-tables';
import { normal } from './headers';

/** Where the value, source and note of each single field of the Case tab stand, as columns of the tab. */
export type FieldColumns = Readonly<Record<'value' | 'source' | 'note', number>>;

/** The headers over the single fields, the first of which stands over their labels. */
export const FIELD_HEADERS = ['Item', 'Value', 'Unit', 'Source', 'Note'] as const;

const FURTHEST = 40;

/** By their headers, since an officer may put a column between them; by their usual order where those were changed. */
export function fieldColumns({ tab, row: councils, column }: FoundTable): FieldColumns {
  for (let row = councils - 1; row >= 1; row -= 1) {
    const headers = Array.from({ length: FURTHEST }, (_, j) => normal(String(tab.value(row, column + j) ?? '')));
    const [item, ...others] = FIELD_HEADERS.map((header) => headers.indexOf(normal(header)));
    if (item !== 0 || others.some((at) => at < 0)) continue;
    return columnsAt(column, (header) => headers.indexOf(normal(header)));
  }
  return columnsAt(column, (header) => FIELD_HEADERS.indexOf(header));
}

function columnsAt(first: number, of: (header: (typeof FIELD_HEADERS)[number]) => number): FieldColumns {
  return { value: first + of('Value'), source: first + of('Source'), note: first + of('Note') };
}

/** The row of each single field, by its label in small letters: labels stand above the first column of the Councils table. */
export function fieldRows({ tab, row: header, column }: FoundTable): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = header - 1; row >= 1; row -= 1) {
    const label = tab.value(row, column);
    if (typeof label === 'string') rows.set(normal(label), row);
  }
  return rows;
}
