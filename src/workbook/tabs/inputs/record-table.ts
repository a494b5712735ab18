import type { CouncilCode, Figure, PerCouncil, PerYear, YearLabel } from '../../../engine/case';
import { under } from '../../../engine/checks';
import type { CellValue, NumberFormat } from '../../model';
import type { Codec, Typed } from './codec';
import { optionalProse } from './codec';
import type { Sign } from './numbers';

/** What the columns of the input tables depend on. */
export interface Shape {
  readonly codes: readonly CouncilCode[];
  readonly years: readonly YearLabel[];
  /** Of a saving in the workbook. */
  readonly sign: Sign;
  /** Codes of the councils without a Housing Revenue Account; only printing needs them. */
  readonly withoutHra?: ReadonlySet<CouncilCode>;
}

/** What may be chosen in a column: words, or the cells of another table; lenient where other text is allowed. */
export interface Choices {
  readonly from: readonly string[] | 'councils' | 'bases' | 'lines';
  readonly lenient: boolean;
}

export interface Column<R> {
  readonly key: string;
  readonly header: string;
  /** Where the field stands in its record: "current.HDC". */
  readonly path: string;
  readonly format: NumberFormat;
  /** In characters. */
  readonly width: number;
  readonly choices: Choices | null;
  /** The council or year that the column is for. */
  readonly belongsTo: string | null;
  /** Whether tables that were built before there was such a column do without it. */
  readonly isLater: boolean;
  print(record: R): Typed;
  /** The figure or grade in the column, whose own source and note stand on the Sources tab; null where it holds none. */
  readonly figure: ((record: R) => Sourced) | null;
}

interface Sourced {
  readonly source?: string;
  readonly note?: string;
}

/** The cells of one typed row, by the keys of their columns. */
export interface Row {
  take<T>(key: string, codec: Codec<T>): T;
  /** A figure with its own source and note. */
  figure(key: string, codec: Codec<Figure>): Figure;
  /** Source and note of what stands in a cell. */
  own(key: string): Sourced;
}

/** An input table: how its records print in columns, and how a row is read back. */
export interface RecordTable<R> {
  /** The id of its tab. */
  readonly id: string;
  readonly tabName: string;
  readonly tableName: string;
  /** Columns that together name a record. */
  readonly label: readonly string[];
  columns(shape: Shape): readonly Column<R>[];
  read(row: Row, shape: Shape): R;
}

interface ColumnLook {
  readonly path?: string;
  readonly width?: number;
  readonly choices?: Choices;
  readonly belongsTo?: string;
  readonly isLater?: boolean;
}

export function column<R, T>(key: string, header: string, codec: Codec<T>, of: (record: R) => T, look: ColumnLook = {}): Column<R> {
  return {
    key,
    header,
    path: look.path ?? key.replace(' ', '.'),
    format: codec.format,
    width: look.width ?? 13,
    choices: look.choices ?? null,
    belongsTo: look.belongsTo ?? null,
    isLater: look.isLater ?? false,
    print: (record) => codec.print(of(record)),
    figure: null,
  };
}

const NOTHING: Figure = { value: null };

export function figureColumn<R>(
  key: string,
  header: string,
  codec: Codec<Figure>,
  of: (record: R) => Figure | undefined,
  look: ColumnLook = {},
): Column<R> {
  const found = (record: R): Figure => of(record) ?? NOTHING;
  return { ...column<R, Figure>(key, header, codec, found, look), figure: found };
}

/** A column for each council: key "current HDC", header "Salary today HDC". */
export function councilColumns<R>(shape: Shape, make: (code: CouncilCode) => Column<R>): Column<R>[] {
  return shape.codes.map((code) => ({ ...make(code), belongsTo: code }));
}

/** A column for each year; key and header are the year. */
export function yearColumns<R>(shape: Shape, codec: Codec<Figure>, of: (record: R) => PerYear<Figure>): Column<R>[] {
  return shape.years.map((year) => figureColumn<R>(year, year, codec, (record) => of(record)[year], { path: under('amounts', year), belongsTo: year }));
}

export function sourceColumns<R extends Sourced>(): Column<R>[] {
  return [
    column<R, string | undefined>('source', 'Source', optionalProse, (record) => record.source, { width: 24 }),
    column<R, string | undefined>('note', 'Note', optionalProse, (record) => record.note, { width: 38 }),
  ];
}

export function readSource(row: Row): Sourced {
  return { ...optional('source', row.take('source', optionalProse)), ...optional('note', row.take('note', optionalProse)) };
}

/** A property that is left out when there is no value. */
export function optional<K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: T });
}

export function eachCouncil<T>(shape: Shape, read: (code: CouncilCode) => T): PerCouncil<T> {
  return Object.fromEntries(shape.codes.map((code) => [code, read(code)]));
}

export function eachYear<T>(shape: Shape, read: (year: YearLabel) => T): PerYear<T> {
  return Object.fromEntries(shape.years.map((year) => [year, read(year)]));
}

/** What stands in the label columns of a row; rows that say the same are told apart by " (2)", " (3)". */
export function recordLabels(rows: readonly (readonly CellValue[])[]): string[] {
  const used = new Set<string>();
  return rows.map((row) => {
    const said = row.map((value) => (value === null ? '' : String(value).trim())).join(', ');
    let label = said;
    for (let n = 2; used.has(label.toLowerCase()); n += 1) label = `${said} (${n})`;
    used.add(label.toLowerCase());
    return label;
  });
}

/** How the Sources tab names a figure: "Posts / Chief Executive / Salary today HDC". */
export function figureName(table: Pick<RecordTable<never>, 'tabName'>, label: string, header: string): string {
  return `${table.tabName} / ${label} / ${header}`;
}
