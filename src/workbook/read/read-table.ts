import type { Figure } from '../../engine/case';
import { plain, Refused, type Codec, type Typed } from '../tabs/inputs/codec';
import { figureName, recordLabels, type Column, type RecordTable, type Row, type Shape } from '../tabs/inputs/record-table';
import type { FigureSources } from './figure-sources';
import type { FoundTable } from './find-tables';
import { checkColumns, checkLeftOver, headersOf, isBlank, isBuiltFor, normal } from './headers';
import type { Position, Report } from './report';

/** An input table of the workbook that is to be read, whatever its records are. */
export class TableReader<R> {
  private readonly headers: Map<string, number>;
  private readonly columns: readonly Column<R>[];

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
    const labels = recordLabels(rows.map((row) => kind.label.map((key) => this.typed(key, row)?.value ?? null)));
    return rows.map((row, i) => kind.read(this.row(row, i, labels[i] ?? '', sources), this.shape));
  }

  private filledRows(): number[] {
    const { tab, row, rows } = this.found;
    const positions = this.columns.flatMap(({ header }) => this.headers.get(normal(header)) ?? []);
    const data = Array.from({ length: Math.max(rows - 1, 0) }, (_, i) => row + 1 + i);
    return data.filter((each) => positions.some((column) => !isBlank(tab.value(each, column))));
  }

  private row(row: number, index: number, label: string, sources: FigureSources): Row {
    const take = <T>(key: string, codec: Codec<T>): T => {
      const { path } = this.column(key);
      return this.take(`${this.field}[${index}].${path}`, key, row, codec);
    };
    return {
      take,
      figure: (key, codec): Figure => ({ ...take(key, codec), ...sources.of(figureName(this.kind, label, this.column(key).header)) }),
    };
  }

  private take<T>(path: string, key: string, row: number, codec: Codec<T>): T {
    const at = this.position(key, row);
    if (at) this.report.place(path, at);
    const typed = this.typed(key, row) ?? plain(null);
    const value = codec.read(typed);
    if (!(value instanceof Refused)) return value;
    if (at) this.report.say(path, typed.value, value.expected, at);
    return codec.otherwise;
  }

  private typed(key: string, row: number): Typed | null {
    const at = this.position(key, row);
    return at && { value: at.tab.value(row, at.column), formula: at.tab.formula(row, at.column) };
  }

  private position(key: string, row: number): Position | null {
    const column = this.headers.get(normal(this.column(key).header));
    return column === undefined ? null : { tab: this.found.tab, row, column };
  }

  private column(key: string): Column<R> {
    const column = this.columns.find((each) => each.key === key);
    if (!column) throw new RangeError(`table ${this.kind.id} has no column "${key}"`);
    return column;
  }
}
