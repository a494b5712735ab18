import type { BasisAppraisal, SharedCost } from './appraisal';
import { isNeeds, total, type Known, type Outcome } from './outcome';

/** Shared costs together on one basis: what each council would pay, or receive of pooled savings. */
export interface OnBasis {
  readonly basis: BasisAppraisal;
  readonly shares: readonly Known[];
  /** What each council gains against the chosen bases, and against equal shares. */
  readonly againstChosen: readonly Known[];
  readonly againstEqual: readonly Known[];
}

export interface SideBySide {
  readonly amount: Known;
  /** On the basis chosen for each. */
  readonly shares: readonly Known[];
  readonly bases: readonly OnBasis[];
}

/** Adds up shared costs of one kind, so that every basis can be set beside the others; what is to be confirmed is left out. */
export function sideBySide(costs: readonly SharedCost[], bases: readonly BasisAppraisal[]): SideBySide {
  return {
    amount: total(costs.map(({ amount }) => amount)),
    shares: perCouncil(costs.map(({ shares }) => shares)),
    bases: bases.map((basis) => {
      const own = costs.flatMap(({ onBases }) => onBases.filter((each) => each.basis === basis.basis.name));
      return {
        basis,
        shares: perCouncil(own.map(({ shares }) => shares)),
        againstChosen: perCouncil(own.map(({ againstChosen }) => againstChosen)),
        againstEqual: perCouncil(own.map(({ againstEqual }) => againstEqual)),
      };
    }),
  };
}

/** Whether a council gains, pays more or neither; null where that is not known. */
export function gainOf(difference: Known): 'gains' | 'pays more' | 'the same' | null {
  if (isNeeds(difference)) return null;
  if (difference.isZero()) return 'the same';
  return difference.isNegative() ? 'pays more' : 'gains';
}

function perCouncil(lists: readonly (readonly Outcome[])[]): readonly Known[] {
  const count = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: count }, (_, c) => total(lists.map((list) => list[c] ?? null)));
}
