import type { PartnershipCase, YearLabel } from '../../engine/case';
import { parseYear, yearRange } from '../../engine/year';

/** The years of a case; none while its first year is none. */
export function yearsOf({ firstYear, yearCount }: Pick<PartnershipCase, 'firstYear' | 'yearCount'>): readonly YearLabel[] {
  return 'start' in parseYear(firstYear) ? yearRange(firstYear, yearCount) : [];
}
