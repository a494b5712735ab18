import type { Appraisal, SharedCost } from '../../engine/appraisal';
import type { Decision, PartnershipCase } from '../../engine/case';
import { APPORTIONMENT_WORDS as W } from '../words/apportionment';

/** Something that is shared: a post, a cost, pooled savings, or all of a kind together. */
export interface SharedItem {
  /** "posts[0]", or "all posts". */
  readonly id: string;
  readonly label: string;
  readonly of: SharedCost['of'];
  readonly costs: readonly SharedCost[];
  /** Where in the case its basis stands; several for all of a kind. */
  readonly paths: readonly string[];
  /** Null where several are split differently. */
  readonly basis: string | null;
  readonly decision: Decision | null;
}

export function sharedItems({ posts, costs, deal }: PartnershipCase, { sharedCosts }: Appraisal): readonly SharedItem[] {
  const of = (kind: SharedCost['of'], fits: (item: string) => boolean): readonly SharedCost[] => sharedCosts.filter((each) => each.of === kind && fits(each.item));
  const ofPosts = posts.flatMap((post, i): SharedItem[] => {
    const own = of('post', (item) => item === post.name);
    return own.length === 0 ? [] : [{ id: `posts[${i}]`, label: post.name, of: 'post', costs: own, paths: [`posts[${i}]`], basis: post.basis ?? null, decision: post.decision ?? null }];
  });
  const ofCosts = costs.flatMap((cost, i): SharedItem[] => {
    const own = of('cost of change', (item) => item.startsWith(`${cost.name}, `));
    return own.length === 0 ? [] : [{ id: `costs[${i}]`, label: cost.name, of: 'cost of change', costs: own, paths: [`costs[${i}]`], basis: cost.basis, decision: cost.decision ?? null }];
  });
  const pooled = of('pooled savings', () => true);
  return [
    ...together('all posts', W.all.post, ofPosts), ...ofPosts,
    ...together('all costs', W.all['cost of change'], ofCosts), ...ofCosts,
    ...(pooled.length === 0 ? [] : [{ id: 'deal', label: W.all['pooled savings'], of: 'pooled savings' as const, costs: pooled, paths: ['deal'], basis: deal.basis ?? null, decision: deal.decision ?? null }]),
  ];
}

/** All of a kind, where that is more than one. */
function together(id: string, label: string, items: readonly SharedItem[]): readonly SharedItem[] {
  const [first] = items;
  if (!first || items.length < 2) return [];
  const isSame = items.every(({ basis }) => basis === first.basis);
  const isDecidedTogether = items.every(({ decision }) => isSameDecision(decision, first.decision));
  return [{ id, label, of: first.of, costs: items.flatMap(({ costs }) => costs), paths: items.flatMap(({ paths }) => paths), basis: isSame ? first.basis : null, decision: isDecidedTogether ? first.decision : null }];
}

export function isSameDecision(a: Decision | null, b: Decision | null): boolean {
  return a === b || (a !== null && b !== null && a.basis === b.basis && a.reason === b.reason && a.by === b.by && a.on === b.on);
}
