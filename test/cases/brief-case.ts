import { publishedCase } from '../../src/case';
import type { PartnershipCase } from '../../src/engine/case';

/** One figure of each measure, and a few opportunities and facts. */
const SOME = 4;
const measures = new Set(publishedCase.published.map(({ measure }) => measure.of));

/** The published case without more of the same: every tab and every kind of formula, calculated in a third of the time. */
export const briefCase: PartnershipCase = {
  ...publishedCase,
  published: [...measures].flatMap((of) => publishedCase.published.find(({ measure }) => measure.of === of) ?? []),
  opportunities: publishedCase.opportunities.slice(0, SOME),
  facts: publishedCase.facts.slice(0, SOME),
};
