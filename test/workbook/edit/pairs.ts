import type { Figure, PartnershipCase } from '../../../src/engine';
import { generatedCases } from '../../cases/generate';

/** Cases with the same councils and years, one changed into the other: as an officer goes on with a case. */
export function generateCases(count: number): [PartnershipCase, PartnershipCase][] {
  const cases = generatedCases(count * 2, 20260401, { maxCouncils: 4 });
  return Array.from({ length: count }, (_, i) => pair(cases[2 * i]!, cases[2 * i + 1]!));
}

function pair(before: PartnershipCase, other: PartnershipCase): [PartnershipCase, PartnershipCase] {
  const some = <T>(own: readonly T[]): T[] => own.filter((_, i) => i % 3 !== 1);
  const turned = (amounts: Readonly<Record<string, Figure>>): Record<string, Figure> => {
    const figures = Object.values(amounts);
    return Object.fromEntries(Object.keys(amounts).map((key, i) => [key, figures[(i + 1) % figures.length]!]));
  };
  const { title, onCosts, drivers, gradePercents } = other;
  return [before, {
    ...before, title, onCosts, drivers, gradePercents,
    posts: some(before.posts).map((each) => ({ ...each, current: turned(each.current) })),
    lines: [...some(before.lines).map((each) => ({ ...each, amounts: turned(each.amounts) })), ...some(before.lines).slice(1).map((each) => ({ ...each, name: `${each.name} more` }))],
    costs: some(before.costs).map((each) => ({ ...each, name: `${each.name} too` })),
    opportunities: some(before.opportunities),
  }];
}
