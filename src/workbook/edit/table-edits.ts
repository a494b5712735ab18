import type { FoundTable } from '../read/find-tables';
import { headersOf, isBlank, normal } from '../read/headers';
import { recordLabels, type RecordTable } from '../tabs/inputs/record-table';
import type { Typed } from '../tabs/inputs/codec';
import type { NumberFormat } from '../model';
import type { CellWrite, InputEdits } from './input-edits';
import { labelKey, matched, printed, type Printed, type Records } from './match-records';
import { isSameTyped } from './same-typed';

/** What a change of some records changes in their input table. */
export function tableEdits<R>(kind: RecordTable<R>, found: FoundTable, before: Records<R>, after: Records<R>): InputEdits {
  const was = printed(kind, before);
  const now = printed(kind, after);
  const match = matched(was, now);
  const table = new TableCells(kind, found, before, after);
  const rowOf = (record: Printed | undefined): number | undefined => record && table.rows.get(record.label);

  const removed = was.filter((_, i) => !match.includes(i)).flatMap((record) => rowOf(record) ?? []);
  const kept = [...table.rows.values()].filter((row) => !removed.includes(row));
  const free = new Set([...table.empty, ...removed]);
  const writes = [...kept.flatMap((row) => table.leftOver(row))];
  let last: number | undefined;
  let grown = 0;
  now.forEach((record, j) => {
    const i = match[j] ?? null;
    if (i !== null) {
      last = rowOf(was[i]);
      if (last !== undefined) writes.push(...table.changed(last, was[i], record));
      return;
    }
    const place = nearest(free, last);
    if (place === undefined) grown += 1;
    else free.delete(place);
    last = place ?? found.row + found.rows - 1 + grown;
    writes.push(...table.added(last, record, place === undefined));
  });
  writes.push(...removed.filter((row) => free.has(row)).flatMap((row) => table.emptied(row)));
  const { name } = found.tab.tables.find(({ row, column }) => row === found.row && column === found.column) ?? { name: kind.tableName };
  return { writes, growths: grown === 0 ? [] : [{ tab: found.tab.name, table: name, rows: grown }] };
}

/** The empty row right below a record, so that what comes back stands where it stood; else the first one there is. */
function nearest(free: ReadonlySet<number>, last: number | undefined): number | undefined {
  if (last !== undefined && free.has(last + 1)) return last + 1;
  return free.size === 0 ? undefined : Math.min(...free);
}

const NOTHING: Typed = { value: null, formula: null };

/** An input table as it stands in the workbook, with the columns that are ours. */
class TableCells<R> {
  /** Rows of records by what names them. */
  readonly rows: ReadonlyMap<string, number>;
  readonly empty: readonly number[];
  private readonly columns: readonly { readonly key: string; readonly column: number; readonly format: NumberFormat; readonly isLeftOver: boolean }[];

  constructor(kind: RecordTable<R>, private readonly found: FoundTable, before: Records<R>, after: Records<R>) {
    const headers = headersOf(found);
    const wanted = kind.columns(after.shape);
    const keys = new Set(wanted.map(({ key }) => key));
    this.columns = [...wanted, ...kind.columns(before.shape).filter(({ key }) => !keys.has(key))].flatMap(({ key, header, format }) => {
      const column = headers.get(normal(header));
      return column === undefined ? [] : [{ key, column, format, isLeftOver: !keys.has(key) }];
    });
    const { tab, row, rows } = found;
    const data = Array.from({ length: Math.max(rows - 1, 0) }, (_, i) => row + 1 + i);
    const filled = data.filter((each) => this.columns.some(({ column }) => !isBlank(tab.value(each, column))));
    const labels = recordLabels(filled.map((each) => kind.label.map((key) => tab.value(each, this.columns.find((own) => own.key === key)?.column ?? 0))));
    this.rows = new Map(filled.map((each, i) => [labelKey(labels[i] ?? ''), each]));
    this.empty = data.filter((each) => !filled.includes(each));
  }

  /** What is not as it was; a cell that is so already stays. */
  changed(row: number, was: Printed | undefined, now: Printed): CellWrite[] {
    return this.columns.filter(({ isLeftOver }) => !isLeftOver).flatMap(({ key, column, format }) => {
      const typed = now.cells.get(key) ?? NOTHING;
      const isSame = isSameTyped(was?.cells.get(key) ?? NOTHING, typed) || isSameTyped(this.typed(row, column), typed);
      return isSame ? [] : [this.write(row, column, typed, format, false)];
    });
  }

  added(row: number, now: Printed, isNew: boolean): CellWrite[] {
    return this.columns.flatMap(({ key, column, format, isLeftOver }) => {
      const typed = (isLeftOver ? undefined : now.cells.get(key)) ?? NOTHING;
      return isSameTyped(isNew ? NOTHING : this.typed(row, column), typed) ? [] : [this.write(row, column, typed, format, isNew)];
    });
  }

  emptied(row: number): CellWrite[] {
    return this.columns.flatMap(({ column, format }) => this.clear(row, column, format));
  }

  /** Figures for a council or year that the case no longer has: left there, the workbook could not be read. */
  leftOver(row: number): CellWrite[] {
    return this.columns.filter(({ isLeftOver }) => isLeftOver).flatMap(({ column, format }) => this.clear(row, column, format));
  }

  private clear(row: number, column: number, format: NumberFormat): CellWrite[] {
    return isSameTyped(this.typed(row, column), NOTHING) ? [] : [this.write(row, column, NOTHING, format, false)];
  }

  private typed(row: number, column: number): Typed {
    const { tab } = this.found;
    return { value: tab.value(row, column), formula: tab.formula(row, column) };
  }

  private write(row: number, column: number, { value, formula }: Typed, format: NumberFormat, isNew: boolean): CellWrite {
    return { tab: this.found.tab.name, row, column, value: value === '' ? null : value, formula, format, isNew };
  }
}
