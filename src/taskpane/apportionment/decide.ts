import { setAt } from '../../case/at-path';
import type { Appraisal } from '../../engine/appraisal';
import type { Council, Decision, PartnershipCase } from '../../engine/case';
import { NEEDS, total, type Known } from '../../engine/outcome';
import { sideBySide } from '../../engine/side-by-side';
import { sharedItems, type SharedItem } from './shared-items';

/** The case with another basis for what is shared, and why it was chosen. */
export function withDecision(partnershipCase: PartnershipCase, { paths }: Pick<SharedItem, 'paths'>, decision: Decision): PartnershipCase {
  return paths.reduce((given, path) => setAt(setAt(given, `${path}.basis`, decision.basis), `${path}.decision`, decision), partnershipCase);
}

/** The case on another basis, to see what it comes to before anything is decided. */
export function withBasis(partnershipCase: PartnershipCase, { paths }: Pick<SharedItem, 'paths'>, basis: string): PartnershipCase {
  return paths.reduce((given, path) => setAt(given, `${path}.basis`, basis), partnershipCase);
}

/** What a shared item comes to for one council: the saving on a post a year, else its share. */
export function figureFor(partnershipCase: PartnershipCase, appraisal: Appraisal, id: string, { code }: Pick<Council, 'code'>): Known {
  const item = sharedItems(partnershipCase, appraisal).find((each) => each.id === id);
  const c = partnershipCase.councils.findIndex((council) => council.code === code);
  if (!item) return NEEDS.basis;
  if (item.of !== 'post') return sideBySide(item.costs, appraisal.bases).shares[c] ?? NEEDS.basis;
  const names = new Set(item.costs.map((cost) => cost.item));
  return total(appraisal.posts.filter(({ post }) => names.has(post.name)).map(({ saving }) => saving[c] ?? null));
}
