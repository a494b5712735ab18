import { LIMIT_TYPES, NUMBER_OPERATORS, REFUSALS, type LimitContents } from '../../workbook/contents/rules';
import { areaOf, rangeOf } from './ranges';
import type { ValidationRule } from './rules';

const SHOWN = ['text', 'arrow', 'coloured'] as const;

/** What an officer lets be typed in cells, as the spreadsheet keeps it. */
export function limitRule(limit: LimitContents, id: string): ValidationRule {
  const { areas, type, operator, first, second, allowsBlank, refusal, saysError, errorTitle, error, promptTitle, prompt, shown } = limit;
  return {
    uid: id, type,
    ranges: areas.map(rangeOf),
    allowBlank: allowsBlank,
    showErrorMessage: saysError,
    errorStyle: REFUSALS.indexOf(refusal),
    ...(operator && { operator }),
    ...(first !== undefined && { formula1: first }),
    ...(second !== undefined && { formula2: second }),
    ...(errorTitle !== undefined && { errorTitle }),
    ...(error !== undefined && { error }),
    ...(promptTitle !== undefined && { promptTitle }),
    ...(prompt !== undefined && { prompt }),
    ...(shown && { renderMode: SHOWN.indexOf(shown) }),
    ...((type === 'list' || type === 'listMultiple') && { showDropDown: true }),
  };
}

/** Null for one of a kind that this page does not know. */
export function limitContents(rule: ValidationRule): LimitContents | null {
  const type = LIMIT_TYPES.find((each) => each === rule.type);
  if (!type) return null;
  const operator = NUMBER_OPERATORS.find((each) => each === rule.operator);
  const shown = rule.renderMode === undefined ? undefined : SHOWN[rule.renderMode];
  return {
    type,
    areas: rule.ranges.map(areaOf),
    allowsBlank: rule.allowBlank !== false,
    refusal: REFUSALS[rule.errorStyle ?? REFUSALS.indexOf('warning')] ?? 'warning',
    saysError: rule.showErrorMessage === true,
    ...(operator && { operator }),
    ...(rule.formula1 !== undefined && { first: String(rule.formula1) }),
    ...(rule.formula2 !== undefined && { second: String(rule.formula2) }),
    ...(rule.errorTitle !== undefined && { errorTitle: rule.errorTitle }),
    ...(rule.error !== undefined && { error: rule.error }),
    ...(rule.promptTitle !== undefined && { promptTitle: rule.promptTitle }),
    ...(rule.prompt !== undefined && { prompt: rule.prompt }),
    ...(shown && { shown }),
  };
}
