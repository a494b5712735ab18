import { apportion } from './apportion';
import { add, Exact, roundToPence, ZERO } from './money';

const WHOLE: Exact = new Exact(1);

/** How far from 100% given shares may add: room for thirds typed as 33.3333333333%, not for a slip. */
const SHARES_TOLERANCE: Exact = new Exact('1e-9');

/** The cost a year of shared posts, in whole pence. */
export function sharedCost(salary: Exact, posts: Exact): Exact {
  return roundToPence(salary.times(posts));
}

/** The share of one council, and what is left to the others. */
export function shareAndRest(share: Exact): readonly Exact[] {
  return [share, WHOLE.minus(share)];
}

export function equalShares(councils: number): readonly Exact[] {
  return Array.from({ length: councils }, () => WHOLE);
}

export function isShare(share: Exact): boolean {
  return share.gte(ZERO) && share.lte(WHOLE);
}

export function addToWhole(shares: readonly Exact[]): boolean {
  return add(shares).minus(WHOLE).abs().lte(SHARES_TOLERANCE);
}

/**
 * What each council saves: its salary today less its share of the shared cost, in whole pence that add back. A cost is
 * negative.
 *
 * @param shares one for each current salary, in the same order; any more belong to councils whose saving is not asked
 */
export function salarySavings(current: readonly Exact[], cost: Exact, shares: readonly Exact[]): readonly Exact[] {
  const split = apportion(cost, shares);
  return current.map((salary, i) => salary.minus(split[i] ?? ZERO));
}
