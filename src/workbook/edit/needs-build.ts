import type { PartnershipCase } from '../../engine/case';

/** Whether the calculated tabs that were built of one case cannot follow to another by themselves. */
export function needsBuild(built: PartnershipCase, now: PartnershipCase): boolean {
  return shapeOf(built) !== shapeOf(now);
}

/** What tabs, rows and columns are built for; values are live. */
export function shapeOf({ title, firstYear, yearCount, signConvention, deal, councils, bases, posts, lines, costs, opportunities }: PartnershipCase): string {
  const names = (all: readonly { readonly name: string }[]): readonly string[] => all.map(({ name }) => name).sort();
  return JSON.stringify([
    title, firstYear, yearCount, signConvention, deal.kind, deal.basis,
    councils.map(({ code, name, hasHra }) => [code, name, hasHra]),
    names(bases), names(posts), names(costs), names(opportunities),
    posts.map(({ name, kind }) => `${name} ${kind}`).sort(),
    lines.map(({ name, council, kind }) => `${name} ${council} ${kind}`).sort(),
  ]);
}
