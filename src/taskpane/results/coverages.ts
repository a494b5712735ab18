import { COVERAGES, type CouncilAppraisal, type CoverageKind } from '../../engine/appraisal';
import { isNeeds, isValue, less } from '../../engine/outcome';
import { needsWords, partWords, same, savingWords } from '../../workbook/figure-words';
import { isSaidOnce } from '../../workbook/headlines';
import { RESULTS_WORDS as W } from '../words/results';
import { afterSaving, coverageOrWhyNot } from './missing-deficit';

/** What coverage can be asked to count; the last year stands on a line of its own. */
export const COUNTABLE: readonly CoverageKind[] = COVERAGES.filter((kind) => kind !== 'last year, recurring');

/** Two places, so that what a report prints to one can be told from what follows. */
const PLACES = 2;

export interface CoverageShown {
  readonly label: string;
  readonly value: string;
  /** What of the saving is counted, where not all of it is. */
  readonly counted: string | null;
  /** The other ways to count that come to something else. */
  readonly otherwise: readonly string[];
}

/** A coverage as it is counted, with what it would be otherwise: none is seen without the others. */
export function coverageShown(own: CouncilAppraisal, years: readonly string[], kind: CoverageKind, hasHra: boolean): CoverageShown {
  const { coverage } = own;
  const { saving } = coverage[kind];
  const others = COUNTABLE.filter((each) => each !== kind && differs(each) && !isSaidOnce({ coverage }, each) && (each !== 'General Fund part' || hasHra));
  const value = coverageOrWhyNot(coverage[kind], { own, years, of: W.deficit, places: PLACES });
  return {
    label: W.coverage(kind),
    value,
    counted: same(saving, coverage.headline.saving) || isNeeds(saving) ? null : W.countedOf(savingWords(saving), savingWords(less(coverage.headline.saving, saving))),
    otherwise: isValue(coverage.headline.coverage) ? others.map(line) : [],
  };

  function differs(each: CoverageKind): boolean {
    return !same(coverage[each].saving, saving);
  }

  function line(each: CoverageKind): string {
    const other = coverage[each].coverage;
    return typeof other !== 'string' && isNeeds(other) ? W.notDecided(each, needsWords(other.needs)) : W.otherwise(partWords(other, PLACES), each);
  }
}

/** The end of the period: what goes on, and what it is of. */
export function lastYearShown(own: CouncilAppraisal, years: readonly string[]): string {
  const last = own.coverage['last year, recurring'];
  const year = years.at(-1) ?? '';
  const asked = { own, years, year, of: W.yearDeficit(year), places: PLACES };
  return isNeeds(last.saving) ? coverageOrWhyNot(last, asked) : W.lastYearOf(savingWords(last.saving), afterSaving(last, asked));
}
