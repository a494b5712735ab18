import { nonBlankCellOffSheet } from '../errors';
import { adjuster } from '../formulas/adjust';
import { type Area, bounds, contains, LAST_ROW, LAST_COLUMN, print } from './area';
import { changeFormulas } from './formulas';
import { across, along, areaOf, type GridChange, isWhole, isWithinBand, moveArea, moveCells, moveSpan, paintSpan } from './grid-change';
import type { SeriesSource } from './chart';
import { Sheet } from './sheet';
import { changeTables, checkTables, keepOneRow } from './table-grid';
import type { Workbook } from './workbook';

/** Puts cells in, or takes some out, with all that Excel adjusts for it. */
export function changeGrid(workbook: Workbook, sheet: Sheet, wanted: GridChange): void {
  if (wanted.kind === 'insert') checkEnd(sheet, wanted);
  checkTables(sheet, wanted);
  const change = keepOneRow(sheet, wanted);
  if (change) moveAll(workbook, sheet, change);
  workbook.stale = true;
  const { kind, axis, at } = wanted;
  const done = kind === 'insert' ? 'Inserted' : 'Deleted';
  const changeType = isWhole(wanted) ? (`${axis === 'rows' ? 'Row' : 'Column'}${done}` as const) : (`Cell${done}` as const);
  const shiftDirection = { insert: { rows: 'ShiftCellDown', columns: 'ShiftCellRight' }, delete: { rows: 'ShiftCellUp', columns: 'ShiftCellLeft' } } as const;
  workbook.say({ kind: 'changed', sheet, changeType, address: print(at), shiftDirection: isWhole(wanted) ? 'None' : shiftDirection[kind][axis] });
}

function moveAll(workbook: Workbook, sheet: Sheet, change: GridChange): void {
  const finishTables = changeTables(workbook, sheet, change);
  sheet.cells = moveKeys(sheet.cells, change);
  sheet.links = moveKeys(sheet.links, change);
  sheet.coats.move((area, name) => moveCells(area, change, isRule(name) ? undefined : (span) => paintSpan(span, change)));
  sheet.rules = sheet.rules.filter((rule) => {
    rule.areas = rule.areas.flatMap((area) => moveCells(area, change));
    return rule.areas.length > 0;
  });
  if (isWhole(change)) moveWhole(sheet, change);
  moveCharts(workbook, sheet, change);
  workbook.comments = workbook.comments.filter((comment) => {
    const area = comment.sheet === sheet ? moveArea(comment.area, change) : comment.area;
    if (area) comment.area = area;
    return area !== null;
  });
  const adjust = adjuster({ tab: sheet.name, move: (area) => moveArea(area, change) });
  changeFormulas(workbook, (formula, on) => adjust(formula, on === sheet));
  finishTables();
  if (workbook.active === sheet) workbook.selection = moveArea(workbook.selection, change) ?? change.at;
  for (const follow of workbook.followers) follow(sheet, change);
}

/** Rules for what is typed do not spread, as formats do. */
const isRule = (name: string): boolean => name.startsWith('DataValidation.');

function checkEnd(sheet: Sheet, change: GridChange): void {
  const [first, last] = along(change.axis, change.at);
  const end = change.axis === 'rows' ? LAST_ROW : LAST_COLUMN;
  const pushedOff = areaOf(change.axis, [Math.max(first, end - (last - first)), end], across(change.axis, change.at));
  for (const [row, column] of sheet.entries()) if (contains(pushedOff, row, column)) throw nonBlankCellOffSheet();
}

function moveKeys<T>(map: ReadonlyMap<number, T>, change: GridChange): Map<number, T> {
  const moved = new Map<number, T>();
  const { kind, axis, at } = change;
  const [first, last] = along(axis, at);
  const [left, right] = across(axis, at);
  const shift = (kind === 'insert' ? last - first + 1 : first - last - 1) * (axis === 'rows' ? LAST_COLUMN : 1);
  for (const [key, value] of map) {
    const row = Sheet.rowOf(key);
    const column = Sheet.columnOf(key);
    const here = axis === 'rows' ? row : column;
    const beside = axis === 'rows' ? column : row;
    if (beside < left || beside > right || here < first) moved.set(key, value);
    else if (kind === 'insert' || here > last) moved.set(key + shift, value);
  }
  return moved;
}

/** What only whole rows and whole columns have: sizes, frozen panes, print titles. */
function moveWhole(sheet: Sheet, change: GridChange): void {
  if (change.axis === 'rows') sheet.hiddenRows = new Set([...sheet.hiddenRows].flatMap((row) => moveSpan([row, row], change)?.[0] ?? []));
  if (change.axis === 'rows') sheet.rowHeights = moveSizes(sheet.rowHeights, change);
  else sheet.columnWidths = moveSizes(sheet.columnWidths, change);
  const frozen = sheet.frozen && moveArea(sheet.frozen, change);
  // What is put in above the first row, or before the first column, is in view with the others.
  sheet.frozen = frozen && bounds({ row: 1, column: 1, rows: 1, columns: 1 }, frozen);
  sheet.printTitleRows &&= moveArea(sheet.printTitleRows, change);
  sheet.printTitleColumns &&= moveArea(sheet.printTitleColumns, change);
  sheet.printArea &&= moveArea(sheet.printArea, change);
  sheet.pageBreaks.splice(0, sheet.pageBreaks.length, ...sheet.pageBreaks.flatMap((each) => moveArea(each, change) ?? []));
}

function moveSizes(sizes: ReadonlyMap<number, number>, change: GridChange): Map<number, number> {
  const moved = new Map<number, number>();
  for (const [index, size] of sizes) {
    const [to] = moveSpan([index, index], change) ?? [];
    if (to !== undefined) moved.set(to, size);
  }
  const [first, last] = along(change.axis, change.at);
  const before = sizes.get(first - 1);
  for (let i = first; change.kind === 'insert' && before !== undefined && i <= last; i += 1) moved.set(i, before);
  return moved;
}

function moveCharts({ sheets }: Workbook, sheet: Sheet, change: GridChange): void {
  for (const chart of sheet.charts) {
    if (!chart.position) continue;
    const { from, to } = chart.position;
    if (isWithinBand(bounds(from, to), change)) chart.position = { from: corner(from, change), to: corner(to, change) };
  }
  const moveSource = (source: SeriesSource | null): SeriesSource | null => {
    if (source?.sheet !== sheet) return source;
    const area = moveArea(source.area, change);
    return area && { sheet, area };
  };
  for (const { series } of sheets.flatMap(({ charts }) => charts)) {
    for (const each of series) [each.values, each.categories] = [moveSource(each.values), moveSource(each.categories)];
  }
}

/** A corner of a chart whose cells are gone stands on those that took their place. */
function corner(area: Area, change: GridChange): Area {
  return moveArea(area, change) ?? areaOf(change.axis, [along(change.axis, change.at)[0], along(change.axis, change.at)[0]], across(change.axis, area));
}
