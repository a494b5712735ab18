import { EACH_COUNCIL, type CouncilCode, type Figure, type PartnershipCase } from './case';
import { add, Exact, ZERO } from './money';
import { allKnown, isNeeds, NEEDS, needed, type Known, type Needs } from './outcome';

/** Employer National Insurance above a threshold, apprenticeship levy and pension, as fractions of pay. */
export interface OnCostRates {
  readonly ni: Exact;
  readonly threshold: Exact;
  readonly levy: Exact;
  readonly pension: Exact;
}

/** The rates of a council, or of "each" council: the mean of their pension rates, for equal numbers of posts at each. */
export function ratesAt(employer: CouncilCode | undefined, partnershipCase: PartnershipCase): OnCostRates | Needs {
  const { onCosts, councils } = partnershipCase;
  const employers = employer === EACH_COUNCIL ? councils : councils.filter((council) => council.code === employer);
  const pension = mean(employers.map((council) => rate(council.pensionRate)));
  const known = allKnown([rate(onCosts.niRate), rate(onCosts.niThreshold), rate(onCosts.levyRate), pension]);
  if (isNeeds(known)) return known;
  const [ni = ZERO, threshold = ZERO, levy = ZERO, pensionRate = ZERO] = known;
  return { ni, threshold, levy, pension: pensionRate };
}

/**
 * On-costs a year, not yet rounded. Each whole post has its own threshold, and so has a part post: 1.6 posts are one
 * full-time post and one of 0.6 of the salary.
 */
export function onCostsOf(salary: Exact, posts: Exact, rates: OnCostRates): Exact {
  const full = posts.floor();
  const part = posts.minus(full).times(salary);
  const niable = full.times(above(salary, rates.threshold)).plus(above(part, rates.threshold));
  const pay = posts.times(salary);
  return rates.ni.times(niable).plus(rates.levy.times(pay)).plus(rates.pension.times(pay));
}

function above(pay: Exact, threshold: Exact): Exact {
  return pay.gt(threshold) ? pay.minus(threshold) : ZERO;
}

function rate(figure: Figure): Known {
  return needed(figure, NEEDS.rates);
}

function mean(rates: readonly Known[]): Known {
  const known = allKnown(rates);
  if (isNeeds(known)) return known;
  return known.length === 0 ? NEEDS.rates : add(known).div(known.length);
}
