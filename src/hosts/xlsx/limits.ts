import type { DataValidation } from 'hucre';
import { LIMIT_TYPES, NUMBER_OPERATORS, type LimitContents } from '../../workbook/contents/rules';
import { areaA1 } from '../../workbook/r1c1';
import { fromFile, toFile } from './functions';
import { areasIn } from './read-looks';

/** What may be typed, as a file has it; null where nothing is refused nor said. */
export function fileLimit({ areas, type, operator, first, second, allowsBlank, refusal, saysError, ...words }: LimitContents): DataValidation | null {
  if (type === 'any' && words.prompt === undefined) return null;
  const range = areas.map((area) => areaA1(area)).join(' ');
  const said = {
    range, allowBlank: allowsBlank,
    ...(saysError && { showErrorMessage: true }),
    ...(words.errorTitle !== undefined && { errorTitle: words.errorTitle.slice(0, 32) }),
    ...(words.error !== undefined && { errorMessage: words.error.slice(0, 225) }),
    ...(words.promptTitle !== undefined && { inputTitle: words.promptTitle.slice(0, 32) }),
    ...(words.prompt !== undefined && { inputMessage: words.prompt.slice(0, 255), showInputMessage: true }),
    errorStyle: refusal,
  };
  if (type === 'any') return { ...said, type: 'custom', formula1: 'TRUE' };
  if (type === 'checkbox') return { ...said, type: 'list', formula1: quoted(`${first ?? '1'},${second ?? '0'}`) };
  if (type === 'list' || type === 'listMultiple') {
    // Several words of a list in one cell are no word of it: Excel then only warns.
    return { ...said, type: 'list', formula1: fileFormula(first, quoted), ...(type === 'listMultiple' && { errorStyle: 'warning' as const }) };
  }
  return {
    ...said, type,
    ...(operator && type !== 'custom' && { operator }),
    formula1: fileFormula(first, plainNumber),
    ...(second !== undefined && second !== '' && { formula2: fileFormula(second, plainNumber) }),
  };
}

function quoted(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}

function fileFormula(text: string | undefined, otherwise: (text: string) => string): string {
  return text?.startsWith('=') ? toFile(text.slice(1)) : otherwise(text ?? '');
}

const DAY = 86_400_000;
/** Day 0 of Excel's dates. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Dates and times are numbers in a file. */
function plainNumber(text: string): string {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})?[ T]?(\d{1,2}:\d{2}(?::\d{2})?)?$/.exec(text.trim()) ?? [];
  if (date === undefined && time === undefined) return text;
  const [hours = 0, minutes = 0, seconds = 0] = (time ?? '').split(':').map(Number);
  const day = date === undefined ? 0 : (Date.parse(`${date}T00:00:00Z`) - EPOCH) / DAY;
  return String(day + (hours * 3600 + minutes * 60 + seconds) / 86_400);
}

/** Ours are read apart. */
export function limitIn({ type, operator, formula1, formula2, values, allowBlank, showErrorMessage, errorStyle, range, ...words }: DataValidation): LimitContents[] {
  const known = LIMIT_TYPES.find((each) => each === type);
  if (!known) return [];
  const listed = values && values.length > 0 ? values.join(',') : /^"(.*)"$/s.exec(formula1 ?? '')?.[1]?.replaceAll('""', '"');
  const takesOperator = known !== 'list' && known !== 'custom';
  const first = known === 'list' && listed !== undefined ? listed : pageFormula(formula1);
  const second = pageFormula(formula2);
  return [{
    type: known,
    areas: areasIn(range),
    // A file leaves out the first of the operators.
    ...(takesOperator && { operator: NUMBER_OPERATORS.find((each) => each === operator) ?? 'between' }),
    ...(first !== undefined && { first }),
    ...(second !== undefined && { second }),
    allowsBlank: allowBlank === true,
    refusal: errorStyle ?? 'stop',
    saysError: showErrorMessage === true,
    ...(words.errorTitle !== undefined && { errorTitle: words.errorTitle }),
    ...(words.errorMessage !== undefined && { error: words.errorMessage }),
    ...(words.inputTitle !== undefined && { promptTitle: words.inputTitle }),
    ...(words.inputMessage !== undefined && { prompt: words.inputMessage }),
    ...(known === 'list' && { shown: 'arrow' as const }),
  }];
}

function pageFormula(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  return Number.isFinite(Number(text)) ? text : `=${fromFile(text)}`;
}
