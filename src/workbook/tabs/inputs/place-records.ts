import type { InputTable } from '../../context';
import type { DraftBlock, TabDraft } from '../../draft';
import type { Place } from '../../formula';
import type { Area, CellValue, NumberFormat } from '../../model';
import { NOT_DECIDED } from './records/shared';
import type { Choices, Column, RecordTable, Shape } from './record-table';

/** A drafted input table: where it stands, and its columns. */
export interface Placed {
  readonly draft: TabDraft;
  readonly table: InputTable;
  readonly columns: readonly Pick<Column<never>, 'key' | 'header' | 'choices'>[];
}

/** Places a growing table of records; without records it has one empty row to type in. */
export function placeRecords<R>(draft: TabDraft, kind: RecordTable<R>, records: readonly R[], shape: Shape, row: number): Placed {
  const columns = kind.columns(shape);
  const { values, officerFormulas } = printRecords(records, columns);
  const place = draft.placeTable(
    { id: kind.id, name: kind.tableName, headers: columns.map(({ header }) => header) },
    { id: 'rows', values: values.length > 0 ? values : [columns.map(() => null)], officerFormulas, format: { columns: columns.map(({ format }, i) => formatOf(format, values.map((cells) => cells[i] ?? null))) } },
    row,
  );
  draft.highlight(place, 'equals', 'TBC', 'unknown');
  draft.highlight(place, 'equals', NOT_DECIDED, 'attention');
  return { draft, table: inputTable(kind.id, place, columns), columns };
}

/** Half a thousand is not to look like none, where amounts are in £000. */
function formatOf(usual: NumberFormat, values: readonly CellValue[]): NumberFormat {
  return usual === 'count' && values.some((value) => typeof value === 'number' && !Number.isInteger(value)) ? 'decimals' : usual;
}

type OfficerFormulas = NonNullable<DraftBlock['officerFormulas']>;

/** What stands in the cells, and the officer's formulas among them by row and column of the block, counted from 0. */
export function printRecords<R>(records: readonly R[], columns: readonly Pick<Column<R>, 'print'>[]): { values: CellValue[][]; officerFormulas: OfficerFormulas } {
  const found: OfficerFormulas[number][] = [];
  const values = records.map((record, row) =>
    columns.map((each, column) => {
      const { value, formula } = each.print(record);
      if (formula !== null) found.push({ row, column, formula });
      return value;
    }),
  );
  return { values, officerFormulas: found };
}

function inputTable(id: string, place: Place, columns: Placed['columns']): InputTable {
  const indexes = new Map(columns.map(({ key }, i) => [key, i]));
  const indexOf = (key: string): number => {
    const index = indexes.get(key);
    if (index === undefined) throw new RangeError(`table ${id} has no column "${key}"`);
    return index;
  };
  return { id, place, column: indexOf, header: (key) => columns[indexOf(key)]?.header ?? key };
}

/** The tables that lists to choose from are read from. */
export type ListTables = Readonly<Record<'councils' | 'bases' | 'lines', InputTable>>;

/** Lists to choose from in every column that has one. */
export function addChoices({ draft, table, columns }: Placed, tables: ListTables): void {
  columns.forEach(({ header, choices }, i) => {
    if (!choices) return;
    const { from, lenient } = choices;
    const area = { ...table.place, column: table.place.column + i, columns: 1 };
    draft.validate(area, typeof from === 'string' ? listCells(from, tables) : from, `${header}: choose ${wordsFor(from)}.`, lenient);
  });
}

const LISTS = {
  councils: { key: 'code', words: 'a code from the councils on the Case tab' },
  bases: { key: 'name', words: 'a name from the Bases tab' },
  lines: { key: 'name', words: 'a name from the Lines tab' },
} as const;

export function listCells(from: keyof ListTables, tables: ListTables): { tab: string; area: Area } {
  const { place, column } = tables[from];
  const { tab, row, rows } = place;
  return { tab, area: { row, rows, column: place.column + column(LISTS[from].key), columns: 1 } };
}

function wordsFor(from: Choices['from']): string {
  return typeof from === 'string' ? LISTS[from].words : `one of ${from.join(', ')}`;
}
