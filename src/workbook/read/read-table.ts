import type { Figure } from '../../engine/case';
import { plain, Refused, type Codec, type Typed } from '../tabs/inputs/codec';
import { recordLabels, type Column, type RecordTable, type Row, type Shape } from '../tabs/inputs/record-table';
import type { FigureSources } from './figure-sources';
import type { FoundTable } from './find-tables';
import { checkColumns, checkLeftOver, headersOf, isBlank, isBuiltFor, normal } from './headers';
import type { Position, Report } from './report';

/** An input table of the workbook that is to be read, whatever its records are. */
export class TableReader<R> {
  private readonly headers: Map<string, number>;
  private readonly columns: readonly Column<R>[];
  private readonly located: ReadonlyMap<string, Located>;

  constructor(
    private readonly kind: RecordTable<R>,
    /** The field of the case that holds the records. */
    private readonly field: string,
    private readonly found: FoundTable,
    private readonly shape: Shape,
    private readonly report: Report,
  ) {
    this.headers = headersOf(found);
    this.columns = kind.columns(shape);
    this.located = new Map(this.columns.map(({ key, path, header }) =>
      [key, { path, header, position: this.headers.get(normal(header)) ?? null }]));
  }

  isBuiltFor(councilOrYear: string): boolean {
    return isBuiltFor(this.headers, this.columns, councilOrYear);
  }

  /** The records, row by row; empty rows are passed over. */
  read(builtFor: ReadonlySet<string>, sources: FigureSources): R[] {
    const { kind, found, headers, columns } = this;
    checkColumns({ kind, found, headers, columns }, builtFor, this.report);
    checkLeftOver({ kind, found, headers, columns }, this.shape, this.report);
    sources.expect(kind);
    const rows = this.filledRows();
    this.report.placeRecords(this.field, (index, path) => this.locate(rows[index], path));
    const labels = recordLabels(rows.map((row) => kind.label.map((key) => this.typed(this.column(key), row).value)));
    return rows.map((row, i) => kind.read(this.row(row, i, labels[i] ?? '', sources), this.shape));
  }

  private filledRows(): number[] {
    const { tab, row, rows } = this.found;
    const positions = [...this.located.values()].flatMap(({ position }) => position ?? []);
    const data = Array.from({ length: Math.max(rows - 1, 0) }, (_, i) => row + 1 + i);
    return data.filter((each) => positions.some((column) => !isBlank(tab.value(each, column))));
  }

  private row(row: number, index: number, label: string, sources: FigureSources): Row {
    const record = `${this.field}[${index}]`;
    return {
      own: (key) => sources.of(this.kind, label, this.column(key).header),
      take: (key, codec) => this.take(record, this.column(key), row, codec),
      figure: (key, codec): Figure => {
        const column = this.column(key);
        return { ...this.take(record, column, row, codec), ...sources.of(this.kind, label, column.header) };
      },
    };
  }

  private take<T>(record: string, column: Located, row: number, codec: Codec<T>): T {
    const typed = this.typed(column, row);
    const value = codec.read(typed);
    if (!(value instanceof Refused)) return value;
    const { position, path } = column;
    if (position !== null) this.report.say(`${record}.${path}`, typed.value, value.expected, { tab: this.found.tab, row, column: position });
    return codec.otherwise;
  }

  /** The cell of a field in a row, or the first cell of the row. */
  private locate(row: number | undefined, path: string): Position | null {
    const { tab, column } = this.found;
    if (row === undefined) return null;
    if (path === '') return { tab, row, column };
    const position = [...this.located.values()].find((each) => each.path === path)?.position ?? null;
    return position === null ? null : { tab, row, column: position };
  }

  private typed({ position }: Located, row: number): Typed {
    const { tab } = this.found;
    return position === null ? plain(null) : { value: tab.value(row, position), formula: tab.formula(row, position) };
  }

  private column(key: string): Located {
    const column = this.located.get(key);
    if (!column) throw new RangeError(`table ${this.kind.id} has no column "${key}"`);
    return column;
  }
}

/** A column of the table, and where it stands on the tab; null when it is not there. */
interface Located {
  readonly path: string;
  readonly header: string;
  readonly position: number | null;
}
