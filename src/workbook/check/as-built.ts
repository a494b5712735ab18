import type { PartnershipCase } from '../../engine/case';
import { checkCase } from '../../engine/check-case';
import { isWithin } from '../places';
import type { CaseRead } from '../read-case';
import type { BuildRecord } from '../record/read-build-record';
import type { CellPlace } from '../translate';
import type { GrownRows } from './lie';

/** Whether a row of an input table was put in after the build: among those that were built, or below them. */
export function addedRows({ blocks }: BuildRecord, grown: GrownRows): (place: CellPlace) => boolean {
  return ({ tab, row, column }) => {
    const own = blocks.find(({ now }) => now?.tab === tab && isWithin(now, row, column));
    return !own || grown.get(own)?.(row, undefined) === null;
  };
}

/** The case without the records that were put in after the build; null where there are none, or where the others cannot do without them. */
export function caseAsBuilt({ partnershipCase: given, placeOf }: CaseRead, isAdded: (place: CellPlace) => boolean): PartnershipCase | null {
  let added = 0;
  const built = <R>(field: string, records: readonly R[]): readonly R[] => records.filter((_, i) => {
    const at = placeOf(`${field}[${i}]`);
    const own = at !== null && isAdded({ ...at, tab: at.tab.name });
    if (own) added += 1;
    return !own;
  });
  const asBuilt: PartnershipCase = {
    ...given,
    councils: built('councils', given.councils),
    bases: built('bases', given.bases),
    posts: built('posts', given.posts),
    lines: built('lines', given.lines),
    costs: built('costs', given.costs),
    deficits: built('deficits', given.deficits),
    opportunities: built('opportunities', given.opportunities),
    facts: built('facts', given.facts),
    published: built('published', given.published),
  };
  return added === 0 || checkCase(asBuilt).length > 0 ? null : asBuilt;
}
