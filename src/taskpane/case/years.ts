import type { PartnershipCase, YearLabel } from '../../engine/case';
import { parseYear, yearRange } from '../../engine/year';

/** The years of a case; none while its first year is none. */
export function yearsOf({ firstYear, yearCount }: Pick<PartnershipCase, 'firstYear' | 'yearCount'>): readonly YearLabel[] {
  return 'start' in parseYear(firstYear) ? yearRange(firstYear, yearCount) : [];
}

/** The year of an amount, "deficits[0].amounts["2026/27"]", and those that follow; none where a figure is of no year. */
export function yearsFrom(partnershipCase: PartnershipCase, path: string): readonly YearLabel[] {
  const [, year] = /\.amounts\["([^"]+)"\]$/.exec(path) ?? [];
  const years = yearsOf(partnershipCase);
  return year !== undefined && years.includes(year) ? years.slice(years.indexOf(year)) : [];
}
