import { AbsoluteRefType, type IRange } from '@univerjs/core';
import { BaseReferenceObject } from '@univerjs/engine-formula';

const { setRangeData } = BaseReferenceObject.prototype;

/**
 * A copy of a formula reads the same column of a table as the first does. The spreadsheet calculated it so, but took the copy to read as many
 * columns and rows further on, and did not follow when the column changed.
 */
export function columnsOfTablesStand(): void {
  BaseReferenceObject.prototype.setRangeData = function set(this: BaseReferenceObject, range: IRange) {
    setRangeData.call(this, this.isTable() ? { ...range, startAbsoluteRefType: AbsoluteRefType.ALL, endAbsoluteRefType: AbsoluteRefType.ALL } : range);
  };
}
