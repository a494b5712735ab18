import { TAB_COLOURS } from '../../workbook/look';
import type { TableSpec, TabSpec } from '../../workbook/model';
import { areaA1, columnName } from '../../workbook/r1c1';
import { calculatedWrites, typedWrites } from './cells';
import { chartWrites } from './charts';
import { spans } from './dress';
import { colour, lookWrites } from './look';
import { leadsNowhere, officerCells, officerWrites, refersToTable, type KnownNames } from './officer';
import type { TabNames } from './places';
import { highlightWrites, linkWrites, validationWrites } from './rules';
import { write, type Write } from './write';

/**
 * All that a tab holds, in the order in which Excel must be told: what is typed, then the table over it (a formula typed
 * into a table would fill its column), then what refers to the table, then the look of it all.
 */
export function* tabWrites(tab: TabSpec, names: TabNames, known: KnownNames): Generator<Write> {
  const officer = officerCells(tab).filter(({ formula }) => !leadsNowhere(formula, known));
  const table = tab.table?.name ?? null;
  yield* typedWrites(tab);
  yield* officerWrites(officer.filter(({ formula }) => !refersToTable(formula, table)));
  if (tab.table) yield tableWrite(tab.table);
  yield* calculatedWrites(tab);
  yield* officerWrites(officer.filter(({ formula }) => refersToTable(formula, table)));
  yield* validationWrites(tab, names);
  yield* linkWrites(tab, names);
  yield* lookWrites(tab);
  yield* highlightWrites(tab);
  yield* widthWrites(tab);
  yield* chartWrites(tab);
  yield frameWrite(tab);
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
