import { Decimal } from 'decimal.js';

/** 40 significant digits: a product of two 15-digit numbers, and room, without rounding. */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
export type Exact = Decimal;

export const ZERO: Exact = new Exact(0);

/** The significant digits that a worksheet cell keeps; beyond them a double holds noise. */
const CELL_DIGITS = 15;

/**
 * An exact decimal from a cell's double, read at 15 significant digits.
 *
 * @throws RangeError for NaN and infinities, which no figure may be
 */
export function exact(value: number): Exact {
  if (Number.isSafeInteger(value)) return new Exact(value);
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  return new Exact(value.toPrecision(CELL_DIGITS));
}

/** Rounds pounds to whole pence, half away from zero, as Excel's ROUND does. The one place that rounds money. */
export function roundToPence(pounds: Exact): Exact {
  return pounds.decimalPlaces() <= 2 ? pounds : pounds.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}

export function add(values: readonly Exact[]): Exact {
  return values.reduce((sum, value) => sum.plus(value), ZERO);
}
