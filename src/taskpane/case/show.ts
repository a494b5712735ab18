import { TBC, type Figure, type Tbc } from '../../engine/case';
import { exact } from '../../engine/money';
import { negated, signed, type Sign } from '../../workbook/tabs/inputs/numbers';
import { readAmount } from './amount';
import type { Unit } from './fields';

/** As many places as there are: nothing that was typed is rounded away. */
const PLAIN = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });
const PENCE = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 20 });

/** A figure as it stands in its box, in the sign in which it is typed. */
export function shownFigure({ value }: Pick<Figure, 'value'>, unit: Unit, sign: Sign = 1): string {
  if (value === null || value === TBC) return value ?? '';
  return unit === '%' ? `${PLAIN.format(exact(value).times(100).toNumber())}%` : PLAIN.format(signed(value, sign));
}

/** What was typed in the box of a figure; "refused" where it is no figure of this unit. */
export function typedFigure(text: string, unit: Unit, sign: Sign = 1, canExceed = false): number | Tbc | null | 'refused' {
  const amount = readAmount(text);
  if (amount.kind === 'refused') return 'refused';
  if (amount.kind !== 'number') return amount.value;
  if (unit === '%') return amount.isPercent || amount.value === 0 ? amount.value : asPercent(amount.value, text, canExceed);
  // A figure that says its own scale, such as £2m, is meant in pounds whatever the unit of the field.
  if (amount.isPercent) return 'refused';
  return signed(unit === '£000' && amount.isScaled ? exact(amount.value).div(1000).toNumber() : amount.value, sign);
}

/** The number in a text where a percentage is meant and 0.4 may be 0.4% or 40%; null for any other. */
export function unclearPercent(text: string, canExceed = false): number | null {
  const amount = readAmount(text);
  return amount.kind === 'number' && !amount.isPercent && PLAIN_NUMBER.test(text) && amount.value > 0 && amount.value <= clearFrom(canExceed) ? amount.value : null;
}

/** 40 is 40%, since 4000% is not meant. */
function asPercent(value: number, text: string, canExceed: boolean): number | 'refused' {
  return PLAIN_NUMBER.test(text) && value > clearFrom(canExceed) ? exact(value).div(100).toNumber() : 'refused';
}

/** A share is at most the whole; what can exceed it may be ten times as much. */
function clearFrom(canExceed: boolean): number {
  return canExceed ? 10 : 1;
}

const PLAIN_NUMBER = /^[\d.,\s]+$/;

/** "-£1,234.50", with all the pence and parts of them that there are. */
export function pounds(value: number): string {
  const digits = (Number.isInteger(value) ? PLAIN : PENCE).format(Math.abs(value));
  return `${value < 0 ? '-' : ''}£${digits}`;
}

/** In pounds, digit by digit. */
export function inPounds(value: number, unit: Unit): number {
  return unit === '£000' ? exact(value).times(1000).toNumber() : value;
}

/** The officer's own cell or formula behind a figure, as it stands in the tabs. */
export function linkOf({ formula }: Pick<Figure, 'formula'>, sign: Sign = 1): { readonly address: string | null; readonly formula: string } | null {
  if (formula === undefined) return null;
  const own = sign === 1 ? formula : negated(formula);
  const body = own.replace(/^=/, '');
  const isCell = /^(?:'(?:[^']|'')+'|[^'!\s+\-*/()]+)!\$?[A-Z]{1,3}\$?\d+$/i.test(body);
  return { address: isCell ? body : null, formula: own };
}
