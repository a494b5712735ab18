import type { CostOfChange, PartnershipCase } from '../../engine/case';
import { againstIncurred, yearsWithAmount } from '../../engine/year-incurred';
import { CASE_WORDS } from '../words/case';
import { yearsOf } from './years';

/** A cost whose amounts were changed: the year in which it is spent goes with them, unless another was given. */
export function followingAmounts(before: CostOfChange | undefined, after: CostOfChange, partnershipCase: PartnershipCase): CostOfChange {
  const years = yearsOf(partnershipCase);
  const [first] = yearsWithAmount(after, years);
  const [was = partnershipCase.firstYear] = before ? yearsWithAmount(before, years) : [];
  const follows = after.yearIncurred === was || againstIncurred(after, years).length > 0;
  return first !== undefined && follows ? { ...after, yearIncurred: first } : after;
}

/** The case after a change of a field, where that is an amount of a cost. */
export function withYearSpent(before: PartnershipCase, after: PartnershipCase, path: string): PartnershipCase {
  const [, index] = /^costs\[(\d+)\]\.amounts\b/.exec(path) ?? [];
  if (index === undefined) return after;
  return { ...after, costs: after.costs.map((cost, i) => (i === Number(index) ? followingAmounts(before.costs[i], cost, after) : cost)) };
}

/** What is at odds in a field, though the case can be worked out with it. */
export function atOdds(partnershipCase: PartnershipCase, path: string): string | null {
  const [, index] = /^costs\[(\d+)\]\.yearIncurred$/.exec(path) ?? [];
  const cost = index === undefined ? undefined : partnershipCase.costs[Number(index)];
  const years = cost ? againstIncurred(cost, yearsOf(partnershipCase)) : [];
  return cost && years.length > 0 ? CASE_WORDS.fields.yearAgainst(cost.yearIncurred, years) : null;
}
