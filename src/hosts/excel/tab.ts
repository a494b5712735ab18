import { TAB_COLOURS } from '../../workbook/look';
import type { TableSpec, TabSpec } from '../../workbook/model';
import { areaA1, columnName } from '../../workbook/r1c1';
import { calculatedWrites, typedWrites } from './cells';
import { chartWrites } from './charts';
import { spans } from './dress';
import { colour, dressWrites, lookWrites } from './look';
import { leadsNowhere, type KnownNames } from '../../workbook/officer-formula';
import { officerCells, officerWrites, refersToTable, type OfficerCell } from './officer';
import type { TabNames } from '../../workbook/places';
import { highlightWrites, linkWrites, validationWrites } from './rules';
import { write, type Write } from './write';

/** What the writes of a tab depend on. */
export interface Setting {
  readonly names: TabNames;
  readonly known: KnownNames;
  /** Tables that are made in the same step, in lower case: what refers to them waits until they are there. */
  readonly tables: ReadonlySet<string>;
}

/**
 * What is typed into a tab, then the table over it: a formula typed into a table would fill its column. Of tabs that refer
 * to each other, all come so far before any goes on.
 */
export function* groundWrites(tab: TabSpec, setting: Setting): Generator<Write> {
  yield* typedWrites(tab);
  yield* officerWrites(kept(tab, setting).filter(({ formula }) => !refersToTable(formula, setting.tables)));
  if (tab.table) yield tableWrite(tab.table);
}

/** What refers to tables, then the rules and the look of it all. */
export function* builtWrites(tab: TabSpec, setting: Setting): Generator<Write> {
  yield* calculatedWrites(tab);
  yield* officerWrites(kept(tab, setting).filter(({ formula }) => refersToTable(formula, setting.tables)));
  yield* validationWrites(tab, setting.names);
  yield* linkWrites(tab, setting.names);
  yield* lookWrites(tab);
  yield* highlightWrites(tab);
  yield* widthWrites(tab);
  yield* chartWrites(tab);
  yield frameWrite(tab);
}

/** Cells that are added to a tab of ours, with what belongs to them; the tab keeps its frame, widths and charts. */
export function* addedWrites(tab: TabSpec, setting: Setting): Generator<Write> {
  yield* typedWrites(tab);
  yield* calculatedWrites(tab);
  yield* officerWrites(kept(tab, setting));
  yield* validationWrites(tab, setting.names);
  yield* linkWrites(tab, setting.names);
  yield* dressWrites(tab);
  yield* highlightWrites(tab);
}

function kept(tab: TabSpec, { known }: Setting): OfficerCell[] {
  return officerCells(tab).filter(({ formula }) => !leadsNowhere(formula, known));
}

function tableWrite(spec: TableSpec): Write {
  const address = areaA1({ row: spec.row, column: spec.column, rows: spec.rowCount + 1, columns: spec.headers.length });
  return write((sheet) => {
    const table = sheet.tables.add(address, true);
    table.name = spec.name;
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
    table.showFilterButton = true;
  }, 100, 5);
}

function* widthWrites(tab: TabSpec): Generator<Write> {
  for (const { value, from, length } of spans(tab.widths)) {
    const columns = `${columnName(from + 1)}:${columnName(from + length)}`;
    yield write((sheet) => (sheet.getRange(columns).format.columnWidth = points(value)));
  }
}

/** Excel's API has widths in points; a digit of the usual fonts is 7 pixels wide, and a cell has 5 more beside its text. */
function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function frameWrite(tab: TabSpec): Write {
  const { rows, columns } = tab.freeze;
  return write((sheet) => {
    sheet.showGridlines = false;
    sheet.tabColor = colour(TAB_COLOURS[tab.kind]);
    if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
    else if (rows > 0) sheet.freezePanes.freezeRows(rows);
    else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  }, 0, 5);
}
