import type { WorkbookSpec } from '../model';
import type { BuildRecord } from '../record/read-build-record';
import { hasFormulas } from '../record/recorded';
import type { Difference } from './difference';

/**
 * Tabs with figures that nothing explains, in blocks that would now be built with other formulas: the rows of an input table were sorted,
 * or a post became another kind. Where tabs or tables have other names than when they were built, formulas cannot be compared so.
 */
export function otherOrderWords(differences: readonly Difference[], { tabs, tables, blocks }: BuildRecord, spec: WorkbookSpec | null): string[] {
  if (!spec || [...tabs.values(), ...tables.values()].some(({ built, now }) => built !== now)) return [];
  const wanted = new Map(spec.tabs.flatMap((tab) => tab.blocks.map((block) => [block.id, block] as const)));
  const recorded = new Map(blocks.map(({ id, formulas }) => [id, formulas]));
  const found = differences.filter(({ kind, follows, block: id }) => {
    const block = wanted.get(id);
    return kind === 'stale value' && follows === null && block !== undefined && !hasFormulas(block, recorded.get(id) ?? null);
  });
  return [...new Set(found.map(({ place }) => place.tab))].map((tab) =>
    `The tab ${tab} was built for inputs in another order, or of another kind, than they have now: build again, and it is brought up to date.`);
}
