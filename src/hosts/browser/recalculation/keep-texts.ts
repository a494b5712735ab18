import { ValueObjectFactory, type IFunctionService } from '@univerjs/engine-formula';

/** Functions that hand a text on, look for it or look at it. Those that calculate with one take a figure or a date out of it, as in Excel. */
const HAND_ON = [
  'CHOOSE', 'IF', 'IFERROR', 'IFNA', 'IFS', 'SWITCH',
  'CONCAT', 'CONCATENATE', 'LOWER', 'PROPER', 'REPT', 'REPLACE', 'SUBSTITUTE', 'T', 'TEXTJOIN', 'TRIM', 'UPPER',
  'ISNUMBER', 'ISTEXT', 'N',
  'HLOOKUP', 'LOOKUP', 'MATCH', 'VLOOKUP', 'XLOOKUP', 'XMATCH',
  'AVERAGEIF', 'AVERAGEIFS', 'COUNTIF', 'COUNTIFS', 'MAXIFS', 'MINIFS', 'SUMIF', 'SUMIFS',
] as const;

/** A financial year, which could be a month: 2011/12. */
const YEAR = /^\s*"?\d{4}[/-]\d{2}"?\s*$/;

export function isYear(text: string): boolean {
  return YEAR.test(text);
}

const { create } = ValueObjectFactory;

/** The spreadsheet makes a number of each text in a formula that looks like an amount, a percentage or a date: =IF(TRUE,"2011/12","") showed 40878. */
export function keepTexts(functions: IFunctionService): void {
  for (const name of HAND_ON) {
    const executor = functions.getExecutor(name);
    if (executor) executor.isArgumentsIgnoreNumberPattern = () => true;
  }
  ValueObjectFactory.create = (raw, isText) => create.call(ValueObjectFactory, raw, isText === true || (typeof raw === 'string' && isYear(raw)));
}
