import { recordLabels, type Column, type RecordTable, type Shape } from '../tabs/inputs/record-table';
import type { Typed } from '../tabs/inputs/codec';
import { isSameTyped } from './same-typed';

/** Records of a case with their shape. */
export interface Records<R> {
  readonly records: readonly R[];
  readonly shape: Shape;
}

/** A record as its row prints, by the keys of the columns, and what names it. */
export interface Printed {
  readonly label: string;
  readonly cells: ReadonlyMap<string, Typed>;
}

/** What is alike of a record that got another name: more than half of what it says. */
const ALIKE = 0.5;

export function printed<R>(kind: RecordTable<R>, { records, shape }: Records<R>): Printed[] {
  const columns = kind.columns(shape);
  const rows = records.map((record) => new Map(columns.map((column: Column<R>) => [column.key, column.print(record)] as const)));
  const labels = recordLabels(rows.map((row) => kind.label.map((key) => row.get(key)?.value ?? null)));
  return rows.map((cells, i) => ({ cells, label: labelKey(labels[i] ?? '') }));
}

/** A spreadsheet takes capitals and small letters for the same. */
export function labelKey(label: string): string {
  return label.trim().toLowerCase();
}

/** For each record after, which it was before: the one of that name, else the one most like it that has no other; null for a new one. */
export function matched(before: readonly Printed[], after: readonly Printed[]): (number | null)[] {
  const byLabel = new Map(before.map(({ label }, i) => [label, i]));
  const found = after.map(({ label }) => byLabel.get(label) ?? null);
  const left = new Set(before.map((_, i) => i).filter((i) => !found.includes(i)));
  return after.map((record, j) => {
    const own = found[j] ?? null;
    if (own !== null || left.size === 0) return own;
    const [best] = [...left].map((i) => ({ i, part: likeness(before[i], record) })).sort((a, b) => b.part - a.part);
    if (!best || best.part <= ALIKE) return null;
    left.delete(best.i);
    return best.i;
  });
}

/** The part of what two records say that is the same; what neither says does not count. */
function likeness(a: Printed | undefined, b: Printed): number {
  const keys = [...b.cells.keys()].filter((key) => says(a?.cells.get(key)) || says(b.cells.get(key)));
  const same = keys.filter((key) => isSameTyped(a?.cells.get(key) ?? NOTHING, b.cells.get(key) ?? NOTHING));
  return keys.length === 0 ? 0 : same.length / keys.length;
}

const NOTHING: Typed = { value: null, formula: null };

function says(typed: Typed | undefined): boolean {
  return typed !== undefined && (typed.formula !== null || (typed.value !== null && typed.value !== ''));
}
