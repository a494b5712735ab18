import { getFormatInfo } from 'numfmt';

const DIGITS = String.raw`(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;
const BRACKETS = new RegExp(String.raw`^\s*(?:\(\s*(£?)\s*|(£)\s*\(\s*)${DIGITS}\s*\)\s*$`);
const MINUS = new RegExp(String.raw`^\s*-\s*(£)\s*${DIGITS}\s*$`);
const PLAIN = /^-?\d+(?:\.\d+)?$/;
const AMOUNT = new RegExp(String.raw`^\s*£?\s*-?\s*${DIGITS}\s*$`);

/** What is typed in a cell of a number format, in the words in which the spreadsheet reads it as Excel does. */
export function asRead(text: string, format: string): string {
  const signed = withMinus(text);
  // From 1 on, what is typed in a cell of percentages is so many percent.
  if (PLAIN.test(signed) && Math.abs(Number(signed)) >= 1 && getFormatInfo(format).type === 'percent') return `${signed}%`;
  return AMOUNT.test(signed) && isForAmounts(format) ? signed.replace(/[£,\s]/g, '') : signed;
}

/** It knows a minus before the digits only: (1,000) and -£5,000 would stay text. */
function withMinus(text: string): string {
  const [, inside, before, digits] = BRACKETS.exec(text) ?? [];
  if (digits !== undefined) return `${inside || before || ''}-${digits}`;
  const [, pound, amount] = MINUS.exec(text) ?? [];
  return amount === undefined ? text : `${pound}-${amount}`;
}

/** Pounds and commas would be read as another format, and the cell would lose the one that it has. */
function isForAmounts(format: string): boolean {
  return ['currency', 'grouped', 'number'].includes(getFormatInfo(format).type);
}

/** Excel shows a date that is edited by its day, month and year whatever its cell shows: "Apr 2026" would be read again as the first of the month. Null for what is no date. */
export function dateToEdit(kind: string, value: number): string | null {
  if (kind !== 'date' && kind !== 'datetime') return null;
  return Number.isInteger(value) ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm:ss';
}
