import type { Figure, InMtfs, PartnershipCase, PerCouncil } from '../engine/case';
import { parseYear, yearRange } from '../engine/year';
import { MISSING } from './schema-parts';

const NOT_KNOWN: InMtfs = 'not known';

/**
 * A case with an entry for every council and every year, in their order: what was left out is missing or not known.
 * Entries for anything else stay, so that the check of the case can name them.
 */
export function complete(partnershipCase: PartnershipCase): PartnershipCase {
  const codes = partnershipCase.councils.map(({ code }) => code);
  const years = yearsOf(partnershipCase);
  const figures = (given: PerCouncil<Figure>) => filled(codes, given, MISSING);
  const flags = (given: PerCouncil<InMtfs>) => filled(codes, given, NOT_KNOWN);
  const amounts = (given: PerCouncil<Figure>) => filled(years, given, MISSING);
  return {
    ...partnershipCase,
    bases: partnershipCase.bases.map((basis) => ({ ...basis, volumes: figures(basis.volumes), ratio: figures(basis.ratio) })),
    posts: partnershipCase.posts.map((post) => ({
      ...post, current: figures(post.current), inMtfs: flags(post.inMtfs), hraShare: figures(post.hraShare),
    })),
    lines: partnershipCase.lines.map((line) => ({ ...line, amounts: amounts(line.amounts) })),
    costs: partnershipCase.costs.map((cost) => ({
      ...cost, amounts: amounts(cost.amounts), inMtfs: flags(cost.inMtfs), hraShare: figures(cost.hraShare),
    })),
    deficits: partnershipCase.deficits.map((deficit) => ({ ...deficit, amounts: amounts(deficit.amounts) })),
    opportunities: partnershipCase.opportunities.map((opportunity) => ({ ...opportunity, budget: figures(opportunity.budget) })),
  };
}

function yearsOf({ firstYear, yearCount }: PartnershipCase): readonly string[] {
  const usable = 'start' in parseYear(firstYear) && yearCount >= 1 && yearCount <= 10;
  return usable ? yearRange(firstYear, yearCount) : [];
}

function filled<T>(keys: readonly string[], given: Readonly<Record<string, T>>, otherwise: T): Record<string, T> {
  const inOrder = keys.map((key) => [key, Object.hasOwn(given, key) ? given[key] : undefined] as const);
  return { ...Object.fromEntries(inOrder.map(([key, value]) => [key, value ?? otherwise])), ...given };
}
