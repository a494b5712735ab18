import { publishedCase } from '../../src/case';
import type { PartnershipCase } from '../../src/engine/case';
import { briefCase } from './brief-case';
import { largeCase } from './large-case';

/** A case in which any record can go: the published figures are those that name no post, line or cost. */
export const START: PartnershipCase = { ...briefCase, published: publishedCase.published.filter(({ measure }) => measure.items.length === 0).slice(0, 6) };

/** The record of each list that goes: one in the middle, that no other record names. */
export const GONE = { posts: 1, lines: 2, costs: 1, bases: 1, deficits: 1, opportunities: 1, facts: 1, published: 1 } as const;

export const FEWER_OF_ALL: PartnershipCase = (Object.keys(GONE) as (keyof typeof GONE)[])
  .reduce((all, list) => ({ ...all, [list]: all[list].filter((_, i) => i !== GONE[list]) }), START);

const large = largeCase({ councils: 3, linesPerCouncil: 2, years: 2 });

/** Small, with on-costs and posts that each council employs, so that what is counted or averaged over the councils is in it. */
export const threeCouncils: PartnershipCase = {
  ...large,
  onCosts: { ...large.onCosts, included: true },
  posts: large.posts.slice(0, 3).map((post) => ({ ...post, employer: 'each' })),
  costs: large.costs.slice(0, 2),
  opportunities: large.opportunities.slice(0, 3),
};
