import { apportionPence, inPounds, type Apportionment } from './apportion';
import type { BasisAppraisal, SharedCost } from './appraisal';
import { Exact, minus } from './money';
import { allKnown, isNeeds, isValue, NEEDS, type Known, type Outcome } from './outcome';

export type Shareable = Pick<SharedCost, 'item' | 'of' | 'year' | 'amount' | 'chosen'>;

/** Shares an amount on every basis of the case, and sets each against the chosen basis and against equal shares. */
export function shareCost(what: Shareable, bases: readonly BasisAppraisal[], councils: number): SharedCost {
  const { amount, of } = what;
  const onEach = bases.map((basis) => ({ basis: basis.basis.name, ...shareOn(amount, basis.applied) }));
  const shares = onEach.find((entry) => entry.basis === what.chosen)?.shares ?? alike(amount, councils);
  const equal = shareOn(amount, equalWeights(councils)).shares;
  const onBases = onEach.map((entry) => ({
    ...entry,
    againstChosen: gains(of, entry.shares, shares),
    againstEqual: gains(of, entry.shares, equal),
  }));
  return { ...what, shares, equal, onBases };
}

interface Shared {
  readonly workings: Apportionment | null;
  readonly shares: readonly Outcome[];
}

function shareOn(amount: Outcome, applied: readonly Known[]): Shared {
  if (!isValue(amount)) return { workings: null, shares: applied.map(() => amount) };
  const weights = allKnown(applied);
  if (isNeeds(weights)) return { workings: null, shares: applied.map(() => NEEDS.weights) };
  const workings = apportionPence(amount, weights);
  return { workings, shares: inPounds(workings.shares, amount) };
}

function equalWeights(councils: number): readonly Exact[] {
  return Array.from({ length: councils }, () => new Exact(1));
}

/** Without the chosen basis a known amount waits for it. */
function alike(amount: Outcome, councils: number): readonly Outcome[] {
  return Array.from({ length: councils }, () => (isValue(amount) ? NEEDS.basis : amount));
}

/** To pay less of a cost is a gain; to receive more of pooled savings is one. */
function gains(of: SharedCost['of'], shares: readonly Outcome[], against: readonly Outcome[]): readonly Outcome[] {
  return shares.map((share, c) => {
    const other = against[c] ?? null;
    if (!isValue(share)) return share;
    if (!isValue(other)) return other;
    return of === 'pooled savings' ? minus(share, other) : minus(other, share);
  });
}
