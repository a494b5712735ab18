import type { Coverages, CoverageKind, CouncilAppraisal } from '../../engine/appraisal';
import { TBC } from '../../engine/case';
import { isNeeds } from '../../engine/outcome';
import { coverageWords, span } from '../../workbook/figure-words';
import { listed } from '../words/plain';
import { RESULTS_WORDS as W } from '../words/results';

export interface Asked {
  readonly own: Pick<CouncilAppraisal, 'deficit'>;
  readonly years: readonly string[];
  /** The only year that is asked about, where it is not all of them. */
  readonly year?: string;
  /** What the coverage is of: "the deficit". */
  readonly of: string;
  readonly places?: number;
}

/** A coverage; where only the deficit keeps it from being known, of which years that is not there. */
export function coverageOrWhyNot(each: Coverages[CoverageKind], asked: Asked): string {
  return isWithoutDeficit(each) ? W.withoutDeficit(...missing(asked)) : coverageWords(each.coverage, each.gap, asked.of, asked.places);
}

/** The same after the amount of the saving, which may be known all the same; what it needs is not said twice. */
export function afterSaving(each: Coverages[CoverageKind], asked: Asked): string {
  if (isNeeds(each.saving)) return W.norCoverage;
  const words = coverageOrWhyNot(each, asked);
  return isWithoutDeficit(each) ? W.butCoverage(words) : W.andCoverage(words);
}

function isWithoutDeficit({ saving, gap }: Coverages[CoverageKind]): boolean {
  return !isNeeds(saving) && isNeeds(gap);
}

function missing({ own: { deficit }, years, year }: Asked): [years: string, state: string] {
  // A new gap adds to those of the years before it.
  const asked = year === undefined || deficit?.kind === 'new gap' ? years : [year];
  const without = asked.filter((each) => typeof deficit?.amounts[each]?.value !== 'number');
  const open = without.filter((each) => deficit?.amounts[each]?.value === TBC).length;
  const state = open === 0 ? 'missing' : open === without.length ? 'to be confirmed' : 'missing or to be confirmed';
  return [without.length === years.length ? span(years) : listed(without), state];
}
