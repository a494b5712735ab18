import type { BasisAppraisal, Component, SharedCost } from './appraisal';
import type { CouncilCode } from './case';
import { hraShare } from './components';
import { less, NEEDS, type Known, type Outcome } from './outcome';
import { POOLS, type Pool } from './pools';
import type { Scope } from './scope';
import { shareCost } from './shared-costs';
import { tallies, type Tally } from './tally';
import { addNewInYear, work } from './worked';

export interface Sharing {
  readonly sharedCosts: readonly SharedCost[];
  readonly components: readonly Component[];
}

/**
 * Savings sharing: what is new in each year is pooled and apportioned. Each council's adjustment is its share less what
 * it put in, so that the adjustments of a year add to nil.
 */
export function shareSavings(scope: Scope, bases: readonly BasisAppraisal[], components: readonly Component[]): Sharing {
  const sharedCosts: SharedCost[] = [];
  const adjustments: Component[] = [];
  if (scope.partnershipCase.deal.kind !== 'savings sharing') return { sharedCosts, components: adjustments };
  for (const pool of POOLS) {
    const { whole, own } = poolUp(pool, components, scope);
    const ofPool = scope.years.map((year, y) => shareYear(`${pool.item}, ${year}`, year, whole[y] ?? NEEDS.basis, scope, bases));
    sharedCosts.push(...ofPool);
    scope.councils.forEach((council, c) => {
      const head = {
        name: pool.name,
        path: null,
        council: council.code,
        kind: pool.kind,
        driver: null,
        inMtfs: 'not known' as const,
        atRisk: false,
        alreadySpent: false,
        hraShare: hraShare(council, undefined),
      };
      const given = own.get(council.code) ?? [];
      adjustments.push(work(head, ofPool.map((shared, y) => adjustment(shared.shares[c] ?? null, given[y]?.total ?? NEEDS.basis))));
    });
  }
  return { sharedCosts, components: adjustments };
}

function shareYear(item: string, year: string, amount: Known, scope: Scope, bases: readonly BasisAppraisal[]): SharedCost {
  const chosen = scope.partnershipCase.deal.basis ?? '';
  return shareCost({ item, of: 'pooled savings', year, amount, chosen }, bases, scope.codes.length);
}

function poolUp(pool: Pool, components: readonly Component[], scope: Scope): { whole: Known[]; own: Map<CouncilCode, Tally[]> } {
  const whole = tallies(scope.years.length);
  const own = new Map(scope.codes.map((code) => [code, tallies(scope.years.length)]));
  for (const component of components) {
    if (!pool.kinds.includes(component.kind)) continue;
    addNewInYear(component, whole);
    addNewInYear(component, own.get(component.council) ?? []);
  }
  return { whole: whole.map((year) => year.total), own };
}

/** A pooled amount is never TBC or nothing: those are left out of it. */
function adjustment(share: Outcome, given: Known): Outcome {
  return share === 'TBC' || share === null ? share : less(share, given);
}
