import { RANGE_TYPE, type ICellData, type IMutationInfo, type IRange } from '@univerjs/core';
import type { IFormulaData, IFormulaDataItem } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { UpdateFormulaController } from '@univerjs/sheets-formula';
import { eachFormula, type FormulaRows } from './formula-rows';

interface Updates {
  /** The formulas that read what is changed, as they read afterwards. */
  _getFormulaReferenceMoveInfo(data: IFormulaData, names: unknown, change: Change): { newFormulaData: IFormulaData };
  /** What is done to the formulas with a change, and when it is taken back. */
  _getUpdateFormula(command: unknown): { undos: IMutationInfo<object>[]; redos: IMutationInfo<object>[] };
}

interface Change {
  readonly type: number;
  readonly range?: IRange;
}

const KIND = { rowsTakenOut: 5, columnsTakenOut: 6, tabRenamed: 11 } as const;
/** Which ranges are taken out from one end of the tab to the other. */
const WHOLE: Readonly<Record<number, RANGE_TYPE>> = { [KIND.rowsTakenOut]: RANGE_TYPE.ROW, [KIND.columnsTakenOut]: RANGE_TYPE.COLUMN };

const kind = UpdateFormulaController.prototype as unknown as Updates;
const { _getFormulaReferenceMoveInfo: changed, _getUpdateFormula: updated } = kind;

/**
 * Has formulas follow what is done to tabs. Copies of a formula say how far they stand from the first, which has its text. When a tab was renamed,
 * the spreadsheet gave each copy the cells of the first; and when a change to a tab, a name or a table was taken back, the text of the first as its
 * own. And =SUM(D:D) went on to add up column D when a column before it was taken out.
 */
export function followChanges(): void {
  kind._getFormulaReferenceMoveInfo = function followed(this: Updates, data, names, change) {
    const rangeType = WHOLE[change.type];
    if (change.range && rangeType !== undefined) return changed.call(this, data, names, { ...change, range: { ...change.range, rangeType } });
    if (change.type !== KIND.tabRenamed) return changed.call(this, data, names, change);
    // A name moves no cell: copies stay copies, of a first one that reads the tab by its new name.
    const { newFormulaData } = changed.call(this, mapped(data, ({ f }) => ({ f })), names, change);
    return { newFormulaData: mapped(newFormulaData, ({ f }, unit, tab, row, column) => ({ ...data[unit]?.[tab]?.[row]?.[column], f })) };
  };
  kind._getUpdateFormula = function takenBack(this: Updates, command) {
    const { undos, redos } = updated.call(this, command);
    return { undos: undos.map(withoutTextOfFirst), redos };
  };
}

type CellValues = Readonly<Record<string, Readonly<Record<string, (ICellData & Partial<IFormulaDataItem>) | null>>>>;

function withoutTextOfFirst({ id, params }: IMutationInfo<object>): IMutationInfo<object> {
  if (id !== SetRangeValuesMutation.id) return { id, params };
  const { cellValue } = params as { readonly cellValue: CellValues };
  const lines = Object.entries(cellValue).map(([row, line]) => [row, Object.fromEntries(Object.entries(line).map(([column, cell]) => [column, cell?.x || cell?.y ? { f: null, si: cell.si } : cell]))]);
  return { id, params: { ...params, cellValue: Object.fromEntries(lines) as object } };
}

type Remake = (item: IFormulaDataItem, unit: string, tab: string, row: number, column: number) => IFormulaDataItem;

function mapped(data: IFormulaData, remake: Remake): IFormulaData {
  const made: IFormulaData = {};
  for (const [unit, tabs] of Object.entries(data)) {
    const ofUnit: NonNullable<IFormulaData[string]> = (made[unit] = {});
    for (const [tab, rows] of Object.entries(tabs ?? {})) {
      const ofTab: Record<number, Record<number, IFormulaDataItem>> = (ofUnit[tab] = {});
      eachFormula((rows ?? {}) as FormulaRows, (row, column, item) => {
        (ofTab[row] ??= {})[column] = remake(item, unit, tab, row, column);
      });
    }
  }
  return made;
}
