import type { PartnershipCase } from '../../engine/case';
import { needsBuild } from '../../workbook/edit/needs-build';

const PARTS = ['title', 'firstYear', 'yearCount', 'signConvention', 'deal', 'councils', 'bases', 'posts', 'lines', 'costs', 'opportunities'] as const;
export type PartOfBuild = (typeof PARTS)[number];

export interface SinceBuild {
  /** Where nothing else has changed: their amounts are in the totals, which add up the whole table of lines. */
  readonly linesAdded: number;
  readonly changed: readonly PartOfBuild[];
}

/** What a new build would bring into the calculated tabs. */
export function sinceBuild(built: PartnershipCase, now: PartnershipCase): SinceBuild {
  const changed = PARTS.filter((part) => needsBuild(built, { ...built, [part]: now[part] }));
  const linesAdded = changed.length === 1 && changed[0] === 'lines' ? added(built, now) : 0;
  return linesAdded > 0 ? { linesAdded, changed: [] } : { linesAdded: 0, changed };
}

/** How many lines are new; none where one that was built has gone or has another name, council or kind. */
function added(built: PartnershipCase, now: PartnershipCase): number {
  const there = keysOf(now);
  for (const key of keysOf(built)) {
    const at = there.indexOf(key);
    if (at < 0) return 0;
    there.splice(at, 1);
  }
  return there.length;
}

function keysOf({ lines }: PartnershipCase): string[] {
  return lines.map(({ name, council, kind }) => JSON.stringify([name, council, kind]));
}
