import { ArrayValueObject, BaseFunction, BooleanValueObject, ErrorType, ErrorValueObject, type BaseValueObject, type IFunctionService } from '@univerjs/engine-formula';
import { orderOf } from './order-of-values';

const NAME = 'COMPARE';

/** Puts ours in the place of the spreadsheet's own. */
export function compareAsExcel(functions: IFunctionService): void {
  functions.registerExecutors(new Comparison(NAME));
}

const HOLDS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

/** The signs between two values. The spreadsheet's own makes TRUE or FALSE of an error in a cell, and takes * and ? in a text for any text. */
class Comparison extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  private holds: (order: number) => boolean = (order) => order === 0;

  /** Said before each calculation. */
  setCompareType(sign: string): void {
    const holds = HOLDS[sign];
    if (!holds) throw new RangeError(`${sign} does not compare`);
    this.holds = holds;
  }

  override calculate(...[left, right]: BaseValueObject[]): BaseValueObject {
    if (!left || !right) return ErrorValueObject.create(ErrorType.VALUE);
    const [rowCount, columnCount] = [Math.max(rowsOf(left), rowsOf(right)), Math.max(columnsOf(left), columnsOf(right))];
    const at = (row: number, column: number): BaseValueObject => this.compared(valueAt(left, row, column), valueAt(right, row, column));
    if (rowCount === 1 && columnCount === 1) return at(0, 0);
    return ArrayValueObject.create({
      calculateValueList: Array.from({ length: rowCount }, (_, row) => Array.from({ length: columnCount }, (__, column) => at(row, column))),
      rowCount, columnCount, unitId: this.unitId ?? '', sheetId: this.subUnitId ?? '', row: -1, column: -1,
    });
  }

  private compared(left: BaseValueObject | null, right: BaseValueObject | null): BaseValueObject {
    if (left?.isError()) return left;
    if (right?.isError()) return right;
    return BooleanValueObject.create(this.holds(orderOf(plain(left), plain(right))));
  }
}

function plain(value: BaseValueObject | null): string | number | boolean | null {
  return value === null || value.isNull() ? null : value.getValue();
}

function isArray(value: BaseValueObject): value is ArrayValueObject {
  return value.isArray();
}

function rowsOf(value: BaseValueObject): number {
  return isArray(value) ? value.getRowCount() : 1;
}

function columnsOf(value: BaseValueObject): number {
  return isArray(value) ? value.getColumnCount() : 1;
}

/** One row or column stands for as many as the other has. */
function valueAt(value: BaseValueObject, row: number, column: number): BaseValueObject | null {
  if (!isArray(value)) return value;
  const [rows, columns] = [value.getRowCount(), value.getColumnCount()];
  const [r, c] = [rows === 1 ? 0 : row, columns === 1 ? 0 : column];
  return r < rows && c < columns ? (value.get(r, c) ?? null) : ErrorValueObject.create(ErrorType.NA);
}
