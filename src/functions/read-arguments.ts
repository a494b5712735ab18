import { add, exact, Exact } from '../engine/money';
import { addToWhole, equalShares, isShare, shareAndRest } from '../engine/salary-saving';
import * as messages from './messages';
import { isOmitted, placeOf, readGrid, readNumbers, readOneNumber, type Grid } from './read-cells';

/** Up to here the parts of a penny that rounding moves stay below half a penny in all, so that shares add back. */
export const MOST_BODIES = 10_000;

const MOST_PERCENT_PLACES = 10;
const ONE_POST: Exact = new Exact(1);

/** The cells of an argument that has one for each body that shares. */
export function readBodies(argument: string, value: unknown): Grid {
  const grid = readGrid(argument, value);
  if (grid.cells.length > MOST_BODIES) throw messages.tooManyCells(argument, MOST_BODIES);
  return grid;
}

/** None negative, at least one above zero. */
export function readWeights(grid: Grid): readonly number[] {
  const weights = readNumbers(grid);
  const negative = weights.findIndex((weight) => weight < 0);
  if (negative >= 0) throw messages.negativeWeight(placeOf(grid, negative));
  if (weights.every((weight) => weight === 0)) throw messages.noWeight();
  return weights;
}

/** Places of a percent to round weights to; null when left out. */
export function readPercentPlaces(value: unknown): number | null {
  if (isOmitted(value)) return null;
  const places = exact(readOneNumber('percent_places', value));
  if (!places.isInteger() || places.lt(0) || places.gt(MOST_PERCENT_PLACES)) {
    throw messages.badPercentPlaces(places.toString());
  }
  return places.toNumber();
}

/** Above zero; 1 when left out. */
export function readPosts(value: unknown): Exact {
  if (isOmitted(value)) return ONE_POST;
  const posts = exact(readOneNumber('posts', value));
  if (posts.lte(0)) throw messages.noPosts(posts.toString());
  return posts;
}

/** What each council bears of a shared cost: one council's share and the rest, or as many shares as `councils`. */
export function readShares(value: unknown, councils: number): readonly Exact[] {
  if (isOmitted(value)) {
    if (councils === 1) throw messages.shareRequired();
    return equalShares(councils);
  }
  const grid = readGrid('share', value);
  if (grid.cells.length !== councils) throw messages.shareCount(grid.cells.length, councils);
  const shares = readNumbers(grid).map(exact);
  shares.forEach((share, i) => {
    if (!isShare(share)) throw messages.notAShare(placeOf(grid, i), share.toString());
  });
  const [only] = shares;
  if (only && councils === 1) return shareAndRest(only);
  if (!addToWhole(shares)) throw messages.shareTotal(add(shares).toSignificantDigits(15).toString());
  return shares;
}
