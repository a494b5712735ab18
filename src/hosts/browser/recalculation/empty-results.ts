import type { ICellData } from '@univerjs/core';
import { BaseReferenceObject, FormulaRuntimeService, NumberValueObject, type BaseValueObject } from '@univerjs/engine-formula';
import { CELL_KIND } from '../kinds';

interface Results {
  _getValueObjectOfRuntimeData(result: BaseValueObject | null | undefined): ICellData | null;
}

type Reads = Pick<BaseReferenceObject, 'getCellData' | 'getCurrentActiveSheetData'>;

const results = FormulaRuntimeService.prototype as unknown as Results;
const reads: Reads = BaseReferenceObject.prototype;
const { _getValueObjectOfRuntimeData: taken } = results;
const { getCellData: found } = reads;

/** A cell with a formula is never empty, as in Excel. The spreadsheet took it for that until the formula was calculated, and another result once it was. */
export function neverEmptyWithFormula(): void {
  // What a formula finds in an empty cell is nought.
  results._getValueObjectOfRuntimeData = function nought(this: Results, result) {
    return taken.call(this, !result || result.isNull() ? NumberValueObject.create(0) : result);
  };
  // An empty text that was just calculated: the sign of a formula says that something stands there.
  reads.getCellData = function text(this: Reads, row, column) {
    const cell = found.call(this, row, column);
    const isText = cell?.v === '' && cell.t === CELL_KIND.text && cell !== this.getCurrentActiveSheetData()?.cellData.getValue(row, column);
    return isText ? { ...cell, f: '=' } : cell;
  };
}
