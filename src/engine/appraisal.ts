import type {
  Basis, CostOfChange, CouncilCode, Deficit, Driver, Grade, InMtfs, Opportunity, PartnershipCase, Post, Potential,
  PublishedFigure, Tbc, YearLabel,
} from './case';
import type { Apportionment } from './apportion';
import type { Exact } from './money';
import type { Known, Outcome } from './outcome';

/**
 * Every figure that any tab shows. A saving is positive whatever the case's sign convention; lists over councils and
 * years are in the order of the case.
 */
export interface Appraisal {
  readonly years: readonly YearLabel[];
  readonly bases: readonly BasisAppraisal[];
  readonly posts: readonly PostAppraisal[];
  readonly costs: readonly CostAppraisal[];
  readonly sharedCosts: readonly SharedCost[];
  readonly components: readonly Component[];
  readonly councils: readonly CouncilAppraisal[];
  readonly opportunities: readonly OpportunityAppraisal[];
  readonly rollUp: readonly RollUp[];
  readonly published: readonly PublishedComparison[];
  /** What is to be confirmed, missing or undecided, with its place in the case. */
  readonly outstanding: readonly Outstanding[];
}

export const WEIGHTS_FROM = {
  equal: 'equal',
  volumes: 'volumes',
  ratio: 'published ratio, volumes missing',
  agreed: 'agreed ratio',
  none: 'needs: weights',
} as const;
export type WeightsFrom = (typeof WEIGHTS_FROM)[keyof typeof WEIGHTS_FROM];

export interface BasisAppraisal {
  readonly basis: Basis;
  readonly from: WeightsFrom;
  readonly weights: readonly Known[];
  readonly sum: Known;
  /** weight / sum, unrounded. */
  readonly ratio: readonly Known[];
  /** The rounding to percent places; null when the weights themselves are applied or are not there. */
  readonly rounding: Apportionment | null;
  /** What is applied: the rounded percentages in whole units, or the weights. */
  readonly applied: readonly Known[];
  /** applied / sum of applied: the share of each council. */
  readonly share: readonly Known[];
}

/** A cost, or pooled savings, to be shared between the councils, on every basis of the case. */
export interface SharedCost {
  readonly item: string;
  readonly of: 'post' | 'cost of change' | 'pooled savings';
  readonly year: YearLabel | null;
  /** What is shared; TBC is left out. Pooled savings are positive. */
  readonly amount: Outcome;
  readonly chosen: string;
  /** On the chosen basis. */
  readonly shares: readonly Outcome[];
  readonly equal: readonly Outcome[];
  readonly onBases: readonly SharedCostOnBasis[];
}

export interface SharedCostOnBasis {
  readonly basis: string;
  /** Null when the amount is not known or the basis has no weights. */
  readonly workings: Apportionment | null;
  readonly shares: readonly Outcome[];
  /** What each council gains (positive) or loses against the chosen basis. */
  readonly againstChosen: readonly Outcome[];
  readonly againstEqual: readonly Outcome[];
}

export interface PostAppraisal {
  readonly post: Post;
  /** On-costs of one full-time shared or new post at the employer's rates; nil when not included. Null for a deleted post. */
  readonly onCosts: Known | null;
  /** All the shared or new posts, computed at the employer, before the split. Null for a deleted post. */
  readonly cost: Known | null;
  readonly shares: readonly (Known | null)[];
  /** Each council's cost today, on-costs included when the case includes them. */
  readonly current: readonly Known[];
  /** A year; a cost is negative. */
  readonly saving: readonly Known[];
  /** Saving / today's cost; "n/a" where there is no post today. */
  readonly savingOfCurrent: readonly (Known | 'n/a')[];
}

export interface CostAppraisal {
  readonly cost: CostOfChange;
  /** Per year then council: each council's share, a cost positive; null where no amount is given. */
  readonly shares: readonly (readonly Outcome[])[];
}

export const COMPONENT_KINDS = [
  'post',
  'recurring line',
  'one-off line',
  'cost of change',
  'sharing, recurring',
  'sharing, one-off',
] as const;
export type ComponentKind = (typeof COMPONENT_KINDS)[number];

/** One post, line, cost or sharing adjustment as it falls on one council. */
export interface Component {
  readonly name: string;
  /** Its record in the case: "lines[3]"; null for sharing adjustments. */
  readonly path: string | null;
  readonly council: CouncilCode;
  readonly kind: ComponentKind;
  /** Null for sharing adjustments, which follow the components they share. */
  readonly driver: Driver | null;
  readonly inMtfs: InMtfs;
  readonly atRisk: boolean;
  readonly alreadySpent: boolean;
  /** 0 where the council has no HRA; needs "HRA share" where not decided. */
  readonly hraShare: Known;
  readonly newInYear: readonly Outcome[];
  /** With continuing savings repeated. */
  readonly effect: readonly Known[];
  readonly total: Known;
  /** The same figures as whole pence, where all of them are exact in a double. */
  readonly pence: PenceFigures | null;
}

export interface PenceFigures {
  readonly newInYear: readonly (number | Tbc | null)[];
  readonly effect: readonly number[];
  readonly total: number;
}

/** A coverage: a fraction of the deficit, "no deficit to cover", or what it needs. */
export type Coverage = Known | 'no deficit to cover';

export interface CouncilAppraisal {
  readonly council: CouncilCode;
  readonly newInYear: readonly Known[];
  /** New in the year x period: what the effects add to. */
  readonly periodTotal: Known;
  /** Effect by kind of component, in the order of COMPONENT_KINDS, then by year. */
  readonly effectByKind: readonly (readonly Known[])[];
  readonly effect: readonly Known[];
  readonly movement: readonly Known[];
  /** Recurring savings only: posts, recurring lines and recurring sharing. */
  readonly recurringEffect: readonly Known[];
  readonly deficit: Deficit | null;
  /** Whole gap in pounds; a surplus negative. */
  readonly gap: readonly Known[];
  readonly gapTotal: Known;
  readonly running: readonly Coverage[];
  readonly coverage: Coverages;
  /** Whether the headline coverage is above 1,000%, so that the unit of the deficit is to be looked at. */
  readonly deficitInDoubt: boolean;
  /** Savings left out of the totals because they are to be confirmed, and costs of change likewise. */
  readonly savingsToConfirm: number;
  readonly costsToConfirm: number;
  readonly atRisk: Known;
}

export const COVERAGES = [
  'headline',
  'without what is in the MTFS',
  'without what is or may be in the MTFS',
  'without cost already spent',
  'last year, recurring',
  'General Fund part',
] as const;
export type CoverageKind = (typeof COVERAGES)[number];
export type Coverages = Readonly<Record<CoverageKind, { readonly saving: Known; readonly gap: Known; readonly coverage: Coverage }>>;

export interface OpportunityAppraisal {
  readonly opportunity: Opportunity;
  /** Per council: an indicative saving a year, never added to savings. */
  readonly indicative: readonly (Exact | 'budget not given' | 'no figure' | Tbc)[];
}

/** How many opportunities have a grade, for one potential and council; by year of implementation, and in all (null). */
export interface RollUp {
  readonly potential: Potential;
  readonly council: CouncilCode;
  readonly implemented: string | null;
  readonly counts: Readonly<Record<Grade, number>>;
}

export type Verdict = 'agrees' | 'rounding' | 'does not follow' | 'cannot be checked';

export interface PublishedComparison {
  readonly published: PublishedFigure;
  readonly calculated: Known | 'n/a' | 'no deficit to cover';
  /** Published less calculated; null when there is nothing to compare with. */
  readonly difference: Exact | null;
  readonly verdict: Verdict;
}

/** What an outstanding item is about, in the order in which they are listed. */
export const OUTSTANDING_OF = ['setting', 'basis', 'post', 'line', 'cost of change', 'deficit', 'in the MTFS', 'HRA share', 'grade'] as const;
export type OutstandingOf = (typeof OUTSTANDING_OF)[number];

export interface Outstanding {
  readonly of: OutstandingOf;
  readonly what: 'to be confirmed' | 'missing' | 'not decided' | 'not known';
  /** In words: "Chief Executive, salary today, MBC". */
  readonly where: string;
  /** The field in which it is put right: "posts[2].current.MBC"; the list where a record is missing, null where it is in no field of its own. */
  readonly path: string | null;
}

export type Appraise = (partnershipCase: PartnershipCase) => Appraisal;
