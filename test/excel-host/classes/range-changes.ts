import { invalidArgument } from '../errors';
import type { Call } from '../members';
import { type Area, LAST_COLUMN, LAST_ROW } from '../model/area';
import { clearCells, type WhatToClear } from '../model/clear';
import type { GridChange } from '../model/grid-change';
import { changeGrid } from '../model/insert-delete';
import { type Place, rangeObject } from './places';

const AXES: Readonly<Record<string, GridChange['axis']>> = { Down: 'rows', Up: 'rows', Right: 'columns', Left: 'columns' };
const TO_CLEAR: readonly string[] = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'];

/** What a Range does to the cells of its tab beyond giving them values. */
export const RANGE_CHANGES = {
  Insert({ target: { sheet, area }, args: [shift], workbook }: Call<Place>) {
    changeGrid(workbook, sheet, { kind: 'insert', axis: axisOf(shift, ['Down', 'Right'], area), at: area });
    return rangeObject(sheet, area);
  },
  Delete({ target: { sheet, area }, args: [shift], workbook }: Call<Place>) {
    changeGrid(workbook, sheet, { kind: 'delete', axis: axisOf(shift, ['Up', 'Left'], area), at: area });
  },
  Clear({ target, args: [applyTo], workbook }: Call<Place>) {
    const what = applyTo ?? 'All';
    if (!TO_CLEAR.includes(String(what))) throw invalidArgument(`nothing to clear is called ${String(what)}`);
    clearCells(workbook, target.sheet, target.area, what as WhatToClear);
  },
};

/** Whole rows move down or up, whole columns right or left; asked for the other way round, it is an error here. */
function axisOf(shift: unknown, allowed: readonly string[], area: Area): GridChange['axis'] {
  const axis = AXES[String(shift)];
  if (axis === undefined || !allowed.includes(String(shift))) throw invalidArgument(`cells are not shifted ${String(shift)}`);
  if ((axis === 'rows' && area.rows === LAST_ROW) || (axis === 'columns' && area.columns === LAST_COLUMN)) {
    throw invalidArgument(`these cells cannot be shifted ${String(shift)}`);
  }
  return axis;
}
