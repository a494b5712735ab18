import type { Column, RecordTable, Shape } from '../tabs/inputs/record-table';
import { NOT_SAID } from '../tabs/inputs/records/shared';
import type { FoundTable } from './find-tables';
import type { Report } from './report';

/** The table's own columns by their headers in small letters, as positions on the tab. */
export function headersOf({ tab, row, column, columns }: FoundTable): Map<string, number> {
  const headers = new Map<string, number>();
  for (let c = column; c < column + columns; c += 1) {
    const header = normal(String(tab.value(row, c) ?? ''));
    if (header !== '') headers.set(header, c);
  }
  return headers;
}

export function normal(header: string): string {
  return header.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Whether a table has a column for this council or year. */
export function isBuiltFor<R>(headers: ReadonlyMap<string, number>, columns: readonly Column<R>[], belongsTo: string): boolean {
  return columns.some((each) => each.belongsTo === belongsTo && headers.has(normal(each.header)));
}

interface Checked<R> {
  readonly kind: RecordTable<R>;
  readonly found: FoundTable;
  readonly headers: ReadonlyMap<string, number>;
  readonly columns: readonly Column<R>[];
}

/**
 * Says which columns are gone. A council or year for which no table has columns is new: its figures are missing until the
 * workbook is built again.
 */
export function checkColumns<R>({ kind, found, headers, columns }: Checked<R>, builtFor: ReadonlySet<string>, report: Report): void {
  for (const { header, belongsTo, isLater } of columns) {
    if (headers.has(normal(header)) || isLater || (belongsTo !== null && !builtFor.has(belongsTo))) continue;
    const { tab, row, column } = found;
    report.say(
      kind.tableName, null,
      `a column with the header "${header}" in table ${kind.tableName}: undo what removed or renamed it, or add it and fill it in`,
      { tab, row, column },
    );
  }
}

/** Says which columns hold figures for a council or year that the case no longer has, so that none is lost unseen. */
export function checkLeftOver<R>({ kind, found, headers, columns }: Checked<R>, shape: Shape, report: Report): void {
  const expected = new Set(columns.map(({ header }) => normal(header)));
  for (const [header, position] of headers) {
    if (expected.has(header) || isEmpty(found, position)) continue;
    const of = leftOver(header, kind, shape);
    if (of === null) continue;
    const { tab, row } = found;
    report.say(
      kind.tableName, tab.value(row, position),
      of === 'year'
        ? 'a year of the case: clear or delete this column, or change First year and Number of years on the Case tab'
        : 'a column for a council of the Councils table: put the council back, change its code in this header, or delete the column',
      { tab, row, column: position },
    );
  }
}

const YEAR = /^\d{4}\/\d{2}$/;
/** Stands for any council where only the words before its code matter. */
const ANY = '?';

function leftOver<R>(header: string, kind: Pick<RecordTable<R>, 'columns'>, shape: Shape): 'year' | 'council' | null {
  const any = kind.columns({ ...shape, codes: [ANY], years: [YEAR_SAMPLE] });
  if (YEAR.test(header)) return any.some(({ belongsTo }) => belongsTo === YEAR_SAMPLE) ? 'year' : null;
  const words = any.filter(({ belongsTo }) => belongsTo === ANY).map((each) => normal(each.header).slice(0, -ANY.length));
  return words.some((start) => header.startsWith(start) && !header.slice(start.length).includes(' ')) ? 'council' : null;
}

/** The council or year that a header of this table is for, "all" for one that is for none; null for a header that the table is never built with. */
export function ofTable<R>(kind: Pick<RecordTable<R>, 'columns'>): (header: unknown) => string | null {
  const own = new Set(kind.columns(NO_SHAPE).map(({ header }) => normal(header)));
  return (given) => {
    const header = normal(String(given ?? ''));
    if (own.has(header)) return 'all';
    return leftOver(header, kind, NO_SHAPE) === null ? null : (header.split(' ').at(-1) ?? null);
  };
}

const NO_SHAPE: Shape = { codes: [], years: [], sign: 1 };

const YEAR_SAMPLE = '2023/24';

function isEmpty({ tab, row, rows }: FoundTable, column: number): boolean {
  for (let r = row + 1; r < row + rows; r += 1) if (!isBlank(tab.value(r, column)) && !NOT_SAID.has(tab.value(r, column))) return false;
  return true;
}

export function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
