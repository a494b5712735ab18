import { Decimal } from 'decimal.js';

/** 40 significant digits: a product of two 15-digit numbers, and room, without rounding. */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
export type Exact = Decimal;

export const ZERO: Exact = new Exact(0);

/** The significant digits that a worksheet cell keeps; beyond them a double holds noise. */
const CELL_DIGITS = 15;

/** Below this many pence an amount has at most 15 digits, so that a double and its decimal stand for each other. */
export const PENCE_LIMIT = 1e15;

/**
 * An exact decimal from a cell's double, read at 15 significant digits.
 *
 * @throws RangeError for NaN and infinities, which no figure may be
 */
export function exact(value: number): Exact {
  const pence = penceOf(value);
  if (pence !== null) return fromPence(pence);
  if (Number.isSafeInteger(value)) return new Exact(value);
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  return new Exact(value.toPrecision(CELL_DIGITS));
}

/** A cell's double as whole pence, or null when `exact` would find parts of a penny or not fewer than PENCE_LIMIT. */
export function penceOf(value: number): number | null {
  const pence = Math.round(value * 100);
  return pence / 100 === value && Math.abs(pence) < PENCE_LIMIT ? pence + 0 : null;
}

/** The double that a cell holds: the nearest to the exact value. */
export function toNumber(value: Exact): number {
  const pence = penceIn(value);
  if (pence !== null) return pence / 100;
  // Ten-thousandths come with every sharing; decimal.js goes through text to the same double, the nearest.
  const parts = wholeParts(value, TEN_THOUSANDTH);
  return Number.isSafeInteger(parts) ? parts / PARTS : value.toNumber();
}

/** Rounds pounds to whole pence, half away from zero, as Excel's ROUND does. The one place that rounds money. */
export function roundToPence(pounds: Exact): Exact {
  if (penceIn(pounds) !== null) return pounds.isZero() ? ZERO : pounds;
  const rounded = pounds.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  return rounded.isZero() ? ZERO : rounded;
}

export function add(values: readonly Exact[]): Exact {
  return values.reduce((sum, value) => sum.plus(value), ZERO);
}

/** The same as `from.minus(what)`, and quicker where both are whole pence. */
export function minus(from: Exact, what: Exact): Exact {
  const pence = penceIn(from);
  const less = pence === null ? null : penceIn(what);
  const difference = pence === null || less === null ? PENCE_LIMIT : pence - less;
  return Math.abs(difference) < PENCE_LIMIT ? fromPence(difference) : from.minus(what);
}

/** The other sign; nil stays a plain nil. */
export function negate(value: Exact): Exact {
  return value.isZero() ? ZERO : value.negated();
}

/** decimal.js holds digits in words of 7, most significant first, split at the decimal point. */
const WORD = 1e7;
const WORD_DIGITS = 7;
/** What a penny, and a ten-thousandth, are in the first word after the point. */
const PENNY = 1e5;
const TEN_THOUSANDTH = 1e3;
const PARTS = WORD / TEN_THOUSANDTH;
const HIGHEST_EXPONENT = Math.log10(PENCE_LIMIT) - 2;

/** The same as `new Exact(pence).div(100)`, for whole pence below PENCE_LIMIT. */
export function fromPence(pence: number): Exact {
  const size = Math.abs(pence);
  const pounds = Math.floor(size / 100);
  return fromWords(pence < 0, pounds, (size - pounds * 100) * PENNY);
}

/** The same as `new Exact(parts).div(10000).plus(whole)`, for whole numbers, not negative, `whole` below 10^13. */
export function fromParts(whole: number, parts: number): Exact {
  return fromWords(false, whole, parts * TEN_THOUSANDTH);
}

interface Parts {
  constructor: typeof Exact;
  s: number;
  e: number;
  d: number[];
}

/**
 * A decimal put together from its words: through the constructor, which goes by way of text, the figures of a large case
 * take ten times as long. `money.test.ts` shows that the two make the same.
 */
function fromWords(negative: boolean, whole: number, fraction: number): Exact {
  if (whole === 0 && fraction === 0) return ZERO;
  const high = Math.floor(whole / WORD);
  const low = whole - high * WORD;
  const parts = Object.create(Exact.prototype) as Parts;
  parts.constructor = Exact;
  parts.s = negative ? -1 : 1;
  if (whole === 0) {
    parts.e = exponent(fraction) - WORD_DIGITS;
    parts.d = [fraction];
  } else if (high === 0) {
    parts.e = exponent(low);
    parts.d = fraction === 0 ? [low] : [low, fraction];
  } else {
    parts.e = exponent(high) + WORD_DIGITS;
    parts.d = fraction === 0 ? (low === 0 ? [high] : [high, low]) : [high, low, fraction];
  }
  return parts as unknown as Exact;
}

/** An amount as whole pence, or null when it has parts of a penny or is not below PENCE_LIMIT. */
export function penceIn(pounds: Exact): number | null {
  const pence = wholeParts(pounds, PENNY);
  return Number.isNaN(pence) ? null : pence;
}

/**
 * How many parts a decimal has, given what one is in the first word after the point; NaN when they are not whole or the
 * decimal is not below PENCE_LIMIT pence.
 */
function wholeParts(value: Exact, part: number): number {
  const { d: words, e } = value;
  if (!(e < HIGHEST_EXPONENT && e >= -WORD_DIGITS)) return NaN;
  const whole = e < 0 ? 0 : e < WORD_DIGITS ? 1 : 2;
  if (words.length > whole + 1) return NaN;
  const fraction = (words[whole] ?? 0) / part;
  if (!Number.isInteger(fraction)) return NaN;
  let units = 0;
  for (let i = 0; i < whole; i++) units = units * WORD + (words[i] ?? 0);
  const parts = units * (WORD / part) + fraction;
  return value.isNegative() && parts !== 0 ? -parts : parts;
}

/** Of the first digit of a whole number above zero: 0 for 1 to 9, 1 for 10 to 99. */
function exponent(whole: number): number {
  let digits = 0;
  for (let rest = whole; rest >= 10; rest /= 10) digits++;
  return digits;
}
