import { toR1C1, type FinalNames, type Formula, type Place } from './formula';
import type {
  Area, Block, BlockKind, CellValue, ChartSpec, HighlightSpec, Layered, LinkSpec, NumberFormat, StyleName, TableSpec, TabSpec,
  ValidationSpec,
} from './model';
import { isWide } from './print';
import { wideEnough, wideEnoughForHeaders } from './widths';

export interface DraftBlock {
  readonly id: string;
  readonly kind: BlockKind;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas?: Formula | readonly Formula[];
  readonly officerFormulas?: Block['officerFormulas'];
  readonly style?: Layered<StyleName>;
  readonly format?: Layered<NumberFormat>;
  /** What names the records of a table beside which it stands: a row that is kept without a record has no formulas. */
  readonly beside?: Place;
}

/** A calculated block, and the names of the records that it stands beside, where it does. */
export interface Calculated {
  readonly place: Place;
  readonly beside: Place | undefined;
}

/** A workbook name for one area, given when it is drafted and made unique in `compile`. */
export interface DraftName {
  readonly name: string;
  readonly place: Place;
  readonly comment?: string;
}

/** One tab while it is being laid out: blocks are placed from the top, and each place can be referred to at once. */
export class TabDraft {
  private readonly blocks: { place: Place; block: DraftBlock }[] = [];
  private readonly links: LinkSpec[] = [];
  private readonly validations: ValidationSpec[] = [];
  private readonly highlights: HighlightSpec[] = [];
  private readonly charts: ChartSpec[] = [];
  readonly names: DraftName[] = [];
  private table: TableSpec | null = null;
  private repeatedRow: number | null = null;
  private readonly breaks: number[] = [];
  private unprinted: number | null = null;
  /** The first free row. */
  private nextRow = 1;

  constructor(
    readonly id: string,
    readonly wantedName: string,
    readonly kind: TabSpec['kind'],
    private readonly look: { widths: readonly number[]; landscape?: boolean; freeze?: { rows: number; columns: number } },
  ) {}

  /** Where lines of text begin: after the columns that each page across repeats, which would cut them. */
  get textColumn(): number {
    const repeated = this.repeatedColumns;
    return isWide(this.look.widths, this.look.landscape ?? true, repeated) ? repeated + 1 : 1;
  }

  private get repeatedColumns(): number {
    return Math.max(1, this.look.freeze?.columns ?? 0);
  }

  /** Row number that the next section would start at, `gap` empty rows below what is there. */
  below(gap = 0): number {
    return this.nextRow + gap;
  }

  /** Keeps rows free for blocks that are placed later. */
  reserve(row: number, rows: number): void {
    this.nextRow = Math.max(this.nextRow, row + rows);
  }

  /** Places a block; what it covers is no longer free. */
  place(block: DraftBlock, row: number, column = 1): Place {
    const rows = block.values.length;
    const columns = block.values[0]?.length ?? 0;
    if (rows === 0 || columns === 0) throw new RangeError(`block ${block.id} is empty`);
    if (block.values.some((line) => line.length !== columns)) throw new RangeError(`block ${block.id} is not a rectangle`);
    if ((block.kind === 'calculation') !== (block.formulas !== undefined)) {
      throw new RangeError(`block ${block.id}: formulas belong to a calculation`);
    }
    const place = { tab: this.id, row, column, rows, columns };
    this.blocks.push({ place, block: { ...block, id: `${this.id}/${block.id}` } });
    this.nextRow = Math.max(this.nextRow, row + rows);
    return place;
  }

  /** Text in one cell. */
  text(id: string, text: string, row: number, column = 1, style: StyleName = 'note'): Place {
    return this.place({ id, kind: 'text', values: [[text]], style }, row, column);
  }

  /** A growing input table: header and data; every tab has at most one. */
  placeTable(table: { id: string; name: string; headers: readonly string[] }, data: Omit<DraftBlock, 'kind'>, row: number, column = 1): Place {
    if (this.table) throw new RangeError(`tab ${this.id} has a table already`);
    this.place({ id: `${data.id}-header`, kind: 'text', values: [table.headers], style: 'header', format: 'text' }, row, column);
    const place = this.place({ style: 'input', ...data, kind: 'input' }, row + 1, column);
    this.table = { ...table, row, column, rowCount: place.rows };
    return place;
  }

  /** Prints the row again on each page. */
  repeat({ row }: Place): void {
    this.repeatedRow = row;
  }

  /** Begins a page with the row. */
  breakBefore({ row }: Place): void {
    this.breaks.push(row);
  }

  /** Leaves a row and all below it out in print. */
  printUpTo({ row }: Place): void {
    this.unprinted = row;
  }

  name(name: string, place: Place, comment?: string): void {
    this.names.push(comment === undefined ? { name, place } : { name, place, comment });
  }

  link(cell: Place, target: Place): void {
    this.links.push({ row: cell.row, column: cell.column, tab: target.tab, target: { row: target.row, column: target.column } });
  }

  validate(area: Area, list: ValidationSpec['list'], message: string, lenient = false): void {
    this.validations.push({ area: bare(area), list, message, lenient });
  }

  highlight(area: Area, match: HighlightSpec['match'], text: string, look: HighlightSpec['look']): void {
    this.highlights.push({ area: bare(area), match, text, look });
  }

  chart(chart: ChartSpec): void {
    this.charts.push(chart);
  }

  /** Every calculated block, for the checks that look at all of them. */
  get calculated(): readonly Calculated[] {
    return this.blocks.filter(({ block }) => block.kind === 'calculation').map(({ place, block: { beside } }) => ({ place, beside }));
  }

  get tableName(): string | null {
    return this.table?.name ?? null;
  }

  /** The finished tab, once all names are known. */
  finish(names: FinalNames): TabSpec {
    const freeze = this.look.freeze ?? { rows: 0, columns: 0 };
    const header = this.repeatedRow ?? this.table?.row ?? 1;
    const blocks = this.blocks.map(({ place, block }) => finishBlock(place, block, names));
    return {
      id: this.id,
      name: names.tab(this.id),
      kind: this.kind,
      blocks,
      table: this.table && { ...this.table, name: names.table(this.table.id) },
      links: this.links,
      validations: this.validations,
      highlights: this.highlights,
      charts: this.charts,
      widths: wideEnough(blocks, this.table ? wideEnoughForHeaders(this.table, this.look.widths) : this.look.widths),
      freeze,
      landscape: this.look.landscape ?? true,
      repeats: { rows: freeze.rows > 0 ? { first: 1, last: freeze.rows } : { first: header, last: header }, columns: this.repeatedColumns },
      breaks: this.breaks,
      unprinted: this.unprinted,
    };
  }

  get tableId(): string | null {
    return this.table?.id ?? null;
  }
}

function finishBlock(place: Place, block: DraftBlock, names: FinalNames): Block {
  return {
    id: block.id,
    kind: block.kind,
    row: place.row,
    column: place.column,
    values: block.values,
    formulas: finishFormulas(place, block, names),
    officerFormulas: block.officerFormulas ?? [],
    style: block.style ?? (block.kind === 'calculation' ? 'calculation' : block.kind === 'input' ? 'input' : 'note'),
    format: block.format ?? 'general',
  };
}

function finishFormulas(place: Place, block: DraftBlock, names: FinalNames): Block['formulas'] {
  const { formulas } = block;
  if (formulas === undefined) return null;
  if ('parts' in formulas) return toR1C1(formulas, place, names);
  if (formulas.length !== place.rows) throw new RangeError(`block ${block.id}: ${formulas.length} formulas for ${place.rows} rows`);
  // Relative references are written from the block's first cell; R1C1 text then holds for every row.
  return formulas.map((each) => toR1C1(each, place, names));
}

function bare(area: Area): Area {
  return { row: area.row, column: area.column, rows: area.rows, columns: area.columns };
}
