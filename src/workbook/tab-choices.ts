import type { PartnershipCase } from '../engine/case';

/** The tabs an officer can choose; inputs come with whatever is built from them. */
export interface TabChoice {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  /** In the fewest tabs that make a case, for somebody's live MTFS workbook. */
  readonly byDefault: boolean;
  /** Choices that this one's formulas read. */
  readonly dependsOn: readonly string[];
  /** What of a case stands on this tab alone: without it, the workbook does not hold that. */
  readonly holds?: { readonly list: 'opportunities' | 'published' | 'facts'; readonly one: string; readonly more: string };
}

export const TAB_CHOICES: readonly TabChoice[] = [
  {
    id: 'savings',
    name: 'Savings',
    purpose: 'A tab for each council: savings line by line, effect on the MTFS, and how much of the deficit that covers.',
    byDefault: true,
    dependsOn: ['posts', 'apportionment'],
  },
  {
    id: 'posts',
    name: 'Shared posts',
    purpose: 'What each shared, new or deleted post costs, who pays what share, and what each council saves.',
    byDefault: true,
    dependsOn: ['apportionment'],
  },
  {
    id: 'apportionment',
    name: 'Apportionment',
    purpose: 'Every shared cost on every basis: weights, ratio, shares to the penny, and who gains or loses.',
    byDefault: true,
    dependsOn: [],
  },
  {
    id: 'opportunities',
    name: 'Opportunity grading',
    purpose: 'The graded collaboration opportunities, counted by grade, kind, council and year.',
    byDefault: false,
    dependsOn: [],
    holds: { list: 'opportunities', one: 'opportunity', more: 'opportunities' },
  },
  {
    id: 'published',
    name: 'Published v calculated',
    purpose: 'Each figure of the printed report beside the calculated one, and whether it follows from its inputs.',
    byDefault: false,
    dependsOn: ['savings'],
    holds: { list: 'published', one: 'published figure', more: 'published figures' },
  },
  {
    id: 'facts',
    name: 'Facts',
    purpose: 'Council profile, benchmarks and terms that the case carries and no sum uses.',
    byDefault: false,
    dependsOn: [],
    holds: { list: 'facts', one: 'fact', more: 'facts' },
  },
];

/** The chosen tabs with everything that their formulas read. @throws RangeError naming a choice that is not there */
export function withDependencies(chosen: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>();
  const include = (id: string): void => {
    const choice = TAB_CHOICES.find((each) => each.id === id);
    if (!choice) throw new RangeError(`there is no tab "${id}": choose from ${TAB_CHOICES.map((each) => each.id).join(', ')}`);
    if (all.has(id)) return;
    all.add(id);
    choice.dependsOn.forEach(include);
  };
  chosen.forEach(include);
  return all;
}

/** A part of a case whose tab is not chosen: reading the workbook back would not find it. */
export interface NotHeld {
  readonly choice: TabChoice;
  /** "25 opportunities" */
  readonly words: string;
}

export function notHeld(partnershipCase: PartnershipCase, chosen: Iterable<string>): readonly NotHeld[] {
  const ids = new Set(chosen);
  return TAB_CHOICES.flatMap((choice) => {
    const count = choice.holds ? partnershipCase[choice.holds.list].length : 0;
    if (!choice.holds || count === 0 || ids.has(choice.id)) return [];
    return [{ choice, words: `${count} ${count === 1 ? choice.holds.one : choice.holds.more}` }];
  });
}

/** The notice that says so; null where everything is held. */
export function notHeldWords(parts: readonly NotHeld[]): string | null {
  if (parts.length === 0) return null;
  return `Without their tabs, the workbook does not hold ${parts.map(({ words }) => words).join(', ')}: keep the case file, or build those tabs too.`;
}

/** The choices that a workbook with these tabs was built from. */
export function choicesOf(tabIds: Iterable<string>): string[] {
  const ids = [...tabIds];
  const built: Readonly<Record<string, (id: string) => boolean>> = {
    savings: (id) => id.startsWith('savings-'),
    posts: (id) => id === 'posts-shared',
  };
  return TAB_CHOICES.filter(({ id }) => ids.some(built[id] ?? ((tab) => tab === id))).map(({ id }) => id);
}
