import { Decimal } from 'decimal.js';
import { add, Exact, fromParts, fromPence, penceIn, roundToPence, ZERO } from './money';
import { ranks, shareWhole, type WholeShares } from './whole-shares';

/** How an amount was shared, step by step, in the order of the weights; each step is a column of the workbook. */
export interface Apportionment {
  /** The amount in the units that are shared: pence, or parts of a percent; never negative. */
  readonly units: Exact;
  /** units x weight / sum of weights, rounded to 4 places. */
  readonly exact: readonly Exact[];
  readonly whole: readonly Exact[];
  readonly remainder: readonly Exact[];
  /** Units left after the whole ones; one goes to each of the first `spare` ranks. */
  readonly spare: Exact;
  /** 1 for the largest remainder; ties to the earlier body. */
  readonly rank: readonly number[];
  /** Units to each, adding back to `units`. */
  readonly shares: readonly Exact[];
}

/** Places kept of a part unit, so that a workbook's doubles and exact decimals order remainders alike. */
const REMAINDER_PLACES = 4;

/**
 * Shares whole units by largest remainder: everybody gets the whole part of the exact share, and the units left go to
 * the largest remainders, ties to the earlier body. A weight of zero gets nothing.
 *
 * @param units whole and not negative
 * @param weights none negative, at least one above zero
 */
export function shareUnits(units: Exact, weights: readonly Exact[]): Apportionment {
  return withIntegers(units, weights) ?? withDecimals(units, weights);
}

/**
 * Shares an amount in whole pence; the shares, in pounds, add back to the amount rounded to pence. A negative amount
 * mirrors the positive one.
 */
export function apportion(amount: Exact, weights: readonly Exact[]): readonly Exact[] {
  const units = roundToPence(amount.abs()).times(100);
  const quick = sharedIntegers(units, weights);
  if (quick) return quick.shares.map((pence) => fromPence(amount.isNegative() ? -pence : pence));
  return inPounds(withDecimals(units, weights).shares, amount);
}

/** The workings of `apportion`, in pence of the amount without its sign. */
export function apportionPence(amount: Exact, weights: readonly Exact[]): Apportionment {
  return shareUnits(roundToPence(amount.abs()).times(100), weights);
}

/** Pence back to pounds with the sign of the amount. */
export function inPounds(pence: readonly Exact[], amount: Exact): readonly Exact[] {
  const divisor = amount.isNegative() ? -100 : 100;
  return pence.map((share) => {
    const hundredths = penceIn(share);
    return hundredths === null ? share.div(divisor) : fromPence(hundredths / divisor);
  });
}

/** Weights as percentages rounded to `percentPlaces`, by the same rule, so that they add to 100: in units of 10^-places percent. */
export function percentUnits(weights: readonly Exact[], percentPlaces: number): Apportionment {
  return shareUnits(new Exact(10).pow(percentPlaces).times(100), weights);
}

/** Null where doubles would not be exact; `whole-shares.test.ts` shows that the two agree. */
function withIntegers(units: Exact, weights: readonly Exact[]): Apportionment | null {
  const quick = sharedIntegers(units, weights);
  if (!quick) return null;
  const { whole, remainder, spare, rank, shares } = quick;
  return {
    units,
    exact: whole.map((share, i) => fromParts(share, remainder[i] ?? 0)),
    whole: whole.map((share) => fromParts(share, 0)),
    remainder: remainder.map((parts) => fromParts(0, parts)),
    spare: fromParts(spare, 0),
    rank,
    shares: shares.map((share) => fromParts(share, 0)),
  };
}

function sharedIntegers(units: Exact, weights: readonly Exact[]): WholeShares | null {
  const count = penceIn(units);
  if (count === null) return null;
  const integers: number[] = [];
  for (const weight of weights) {
    // In hundredths, so that a tax base of 19,358.38 is one too.
    const hundredths = penceIn(weight);
    if (hundredths === null) return null;
    integers.push(hundredths);
  }
  const whole = integers.every((hundredths) => hundredths % 100 === 0);
  return shareWhole(count / 100, whole ? integers.map((hundredths) => hundredths / 100) : integers);
}

/** @internal */
export function withDecimals(units: Exact, weights: readonly Exact[]): Apportionment {
  const sum = add(weights);
  if (sum.lte(0)) throw new RangeError('the weights must add to more than zero');
  const exact = weights.map((weight) => places(units.times(weight).div(sum)));
  const whole = exact.map((share) => share.floor());
  const remainder = exact.map((share, i) => places(share.minus(whole[i] ?? ZERO)));
  const spare = units.minus(add(whole));
  const rank = ranks(remainder.map(Number));
  const shares = whole.map((share, i) => (spare.gte(rank[i] ?? Infinity) ? share.plus(1) : share));
  return { units, exact, whole, remainder, spare, rank, shares };
}

function places(value: Exact): Exact {
  return value.toDecimalPlaces(REMAINDER_PLACES, Decimal.ROUND_HALF_UP);
}
