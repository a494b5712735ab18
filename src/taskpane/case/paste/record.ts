import type { PartnershipCase } from '../../../engine/case';
import type { Target } from './block';

/** Where the record that a row is about stands in its list; -1 where it is not in the case yet. */
export function recordOf(given: PartnershipCase, target: Target, { name, council }: { readonly name: string; readonly council: string | null }): number {
  const named = name.toLowerCase();
  switch (target) {
    case 'deficits':
      return given.deficits.findIndex((each) => each.council === council);
    case 'lines':
      return given.lines.findIndex((each) => each.name.toLowerCase() === named && each.council === council);
    case 'costs':
    case 'posts':
    case 'bases':
    case 'opportunities':
      return given[target].findIndex((each) => each.name.toLowerCase() === named);
  }
}
