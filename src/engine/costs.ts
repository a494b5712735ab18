import type { BasisAppraisal, CostAppraisal, SharedCost } from './appraisal';
import type { CostOfChange } from './case';
import { read } from './outcome';
import type { Scope } from './scope';
import { shareCost } from './shared-costs';

export interface AppraisedCost {
  readonly appraisal: CostAppraisal;
  /** One for each year that has an amount or TBC. */
  readonly sharedCosts: readonly SharedCost[];
}

/** A cost of change, shared year by year on its basis. */
export function appraiseCost(cost: CostOfChange, scope: Scope, bases: readonly BasisAppraisal[]): AppraisedCost {
  const nothing = scope.codes.map(() => null);
  const sharedCosts: SharedCost[] = [];
  const shares = scope.years.map((year) => {
    const amount = read(cost.amounts[year]);
    if (amount === null) return nothing;
    const item = `${cost.name}, ${year}`;
    const shared = shareCost({ item, of: 'cost of change', year, amount, chosen: cost.basis }, bases, scope.codes.length);
    sharedCosts.push(shared);
    return shared.shares;
  });
  return { appraisal: { cost, shares }, sharedCosts };
}
