import { type Area, contains, lastColumn, lastRow, print } from './area';
import { Sheet } from './sheet';
import type { Workbook } from './workbook';

export type WhatToClear = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks';

/** Makes cells as new, or a part of what they have. */
export function clearCells(workbook: Workbook, sheet: Sheet, area: Area, what: WhatToClear): void {
  const all = what === 'All';
  if (all || what === 'Contents') clearContents(workbook, sheet, area);
  if (what !== 'Formats') for (const key of [...sheet.links.keys()]) if (contains(area, ...Sheet.placeOf(key))) sheet.links.delete(key);
  if (all || what === 'Formats' || what === 'RemoveHyperlinks') sheet.coats.strip(area, (name) => all || !name.startsWith('DataValidation.'));
  if (!all && what !== 'Formats') return;
  sheet.rules = sheet.rules.filter((rule) => {
    rule.areas = rule.areas.flatMap((each) => without(each, area));
    return rule.areas.length > 0;
  });
}

/** A table keeps headers: those that are cleared get names again. */
function clearContents(workbook: Workbook, sheet: Sheet, area: Area): void {
  for (const [row, column] of [...sheet.entries()]) if (contains(area, row, column)) sheet.put(row, column, null);
  for (const table of sheet.tables) table.nameHeaders();
  workbook.stale = true;
  workbook.say({ kind: 'changed', sheet, changeType: 'RangeEdited', address: print(area), shiftDirection: 'None' });
}

/** What is left of some cells without others: up to four rectangles. */
export function without(own: Area, other: Area): Area[] {
  const top = Math.max(own.row, other.row);
  const bottom = Math.min(lastRow(own), lastRow(other));
  const left = Math.max(own.column, other.column);
  const right = Math.min(lastColumn(own), lastColumn(other));
  if (top > bottom || left > right) return [own];
  const between = (row: number, last: number, column: number, lastOne: number) => ({ row, rows: last - row + 1, column, columns: lastOne - column + 1 });
  return [
    between(own.row, top - 1, own.column, lastColumn(own)),
    between(bottom + 1, lastRow(own), own.column, lastColumn(own)),
    between(top, bottom, own.column, left - 1),
    between(top, bottom, right + 1, lastColumn(own)),
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
