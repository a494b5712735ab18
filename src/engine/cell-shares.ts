import { apportion, percentUnits } from './apportion';
import { exact, penceOf, toNumber } from './money';
import { onlyShares } from './whole-shares';

/**
 * `apportion` from the doubles of cells to the doubles of cells: pounds by weights, or by percentages of them rounded to
 * `percentPlaces` where these are given.
 *
 * @param weights none negative, at least one above zero
 */
export function apportionCells(pounds: number, weights: readonly number[], percentPlaces: number | null): readonly number[] {
  return inDoubles(pounds, weights, percentPlaces) ?? inDecimals(pounds, weights, percentPlaces);
}

/**
 * The ordinary case, whole pence by weights of at most two decimals: all of it is integers, which doubles hold exactly.
 * Null where it is not, or where they would grow too large; `cell-shares.test.ts` shows that the two agree.
 *
 * @internal
 */
export function inDoubles(pounds: number, weights: readonly number[], percentPlaces: number | null): readonly number[] | null {
  const pence = penceOf(pounds);
  const volumes = pence === null ? null : integersLike(weights);
  if (pence === null || volumes === null) return null;
  const basis = percentPlaces === null ? volumes : onlyShares(100 * 10 ** percentPlaces, volumes);
  const shares = basis && onlyShares(Math.abs(pence), basis);
  if (shares === null) return null;
  const divisor = pence < 0 ? -100 : 100;
  const inPounds = new Array<number>(shares.length);
  // A cell has no negative zero.
  for (let i = 0; i < shares.length; i++) inPounds[i] = (shares[i] ?? 0) / divisor + 0;
  return inPounds;
}

/** @internal */
export function inDecimals(pounds: number, weights: readonly number[], percentPlaces: number | null): readonly number[] {
  const volumes = weights.map(exact);
  const basis = percentPlaces === null ? volumes : percentUnits(volumes, percentPlaces).shares;
  return apportion(exact(pounds), basis).map((share) => toNumber(share) + 0);
}

/** Integers in the proportions of the weights: these as they are or, where a tax base is 19,358.38, in hundredths. */
function integersLike(weights: readonly number[]): readonly number[] | null {
  for (const weight of weights) if (!Number.isSafeInteger(weight)) return hundredthsOf(weights);
  return weights;
}

function hundredthsOf(weights: readonly number[]): readonly number[] | null {
  const hundredths: number[] = [];
  for (const weight of weights) {
    const count = penceOf(weight);
    if (count === null) return null;
    hundredths.push(count);
  }
  return hundredths;
}
