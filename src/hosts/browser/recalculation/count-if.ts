import { BaseFunction, ValueObjectFactory, type BaseReferenceObject, type BaseValueObject, type FunctionVariantType, type IFunctionService } from '@univerjs/engine-formula';
import { isYear } from './keep-texts';

const NAME = 'COUNTIF';
const EQUAL = '=' as Parameters<BaseValueObject['compare']>[1];

/** Puts ours in the place of the spreadsheet's own. */
export function countCellByCell(functions: IFunctionService): void {
  const usual = functions.getExecutor(NAME);
  if (usual) functions.registerExecutors(new CountIf(usual));
}

const COMPARES = /^[=<>]/;

/**
 * Counts cell by cell where a criterion is just a text, a pattern or a number. The spreadsheet looks through every value of the column for each
 * pattern, however short the range is. All other criteria are left to it.
 */
class CountIf extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  override needsReferenceObject = true;
  private readonly texts = new Map<string, boolean>();

  constructor(private readonly usual: BaseFunction) {
    super(NAME);
  }

  override calculate(...given: BaseValueObject[]): ReturnType<BaseFunction['calculate']> {
    const [range, criterion]: readonly FunctionVariantType[] = given;
    const wanted = criterion && single(criterion);
    const count = wanted && range && isReference(range) ? this.count(range, wanted) : null;
    return count === null ? this.usual.calculate(...given) : ValueObjectFactory.create(count);
  }

  private count(range: BaseReferenceObject, wanted: BaseValueObject): number | null {
    const isText = wanted.isString();
    if (!(isText ? this.isJustText(String(wanted.getValue())) : wanted.isNumber())) return null;
    let count = 0;
    let isSure = true;
    range.iterator((value) => {
      if (!value || value.isNull()) return undefined;
      if (isText ? value.isString() : value.isNumber()) count += value.compare(wanted, EQUAL).getValue() === true ? 1 : 0;
      // A text of digits may count as a number.
      else if (value.isString() && /\d/.test(String(value.getValue()))) isSure = false;
      return isSure;
    });
    return isSure ? count : null;
  }

  private isJustText(text: string): boolean {
    let is = this.texts.get(text);
    if (is === undefined) {
      if (this.texts.size > 10_000) this.texts.clear();
      this.texts.set(text, (is = isYear(text) || (text !== '' && !COMPARES.test(text) && isPlain(text))));
    }
    return is;
  }
}

/** The text of a criterion that is neither a number, a date, TRUE nor an error. */
function isPlain(text: string): boolean {
  const value = ValueObjectFactory.create(text);
  return value.isString() && !value.convertToNumberObjectValue().isNumber();
}

function isReference(value: FunctionVariantType): value is BaseReferenceObject {
  return value.isReferenceObject();
}

/** A criterion that is one value; null where it is several. */
function single(criterion: FunctionVariantType): BaseValueObject | null {
  if (!isReference(criterion)) return criterion.isArray() ? null : (criterion as BaseValueObject);
  const { startRow, endRow, startColumn, endColumn } = criterion.getRangePosition();
  return startRow === endRow && startColumn === endColumn ? criterion.getFirstCell() : null;
}
