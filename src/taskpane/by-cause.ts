import type { Difference } from '../workbook/check/difference';

/** A cell that is not as built, with those that only follow from it. */
export interface ByCause {
  readonly difference: Difference;
  readonly followers: readonly Difference[];
}

/** What follows from a cell of the list stands under it; what follows from elsewhere stands by itself. */
export function byCause(differences: readonly Difference[]): readonly ByCause[] {
  const addresses = new Set(differences.map(({ address }) => address));
  const isUnder = ({ follows }: Difference): boolean => follows !== null && addresses.has(follows.address);
  const causes = differences.filter((each) => !isUnder(each));
  return causes.map((difference) => ({ difference, followers: differences.filter((each) => isUnder(each) && each.follows?.address === difference.address) }));
}

/** How many cells are themselves not as built, and how many only follow from others. */
export function countByCause(differences: readonly Difference[]): { readonly own: number; readonly follow: number } {
  const follow = differences.filter(({ follows }) => follows !== null).length;
  return { own: differences.length - follow, follow };
}
