import type { CouncilAppraisal } from '../../engine/appraisal';
import { cover } from '../../engine/coverage';
import { isNeeds, isValue, NEEDS, type Known } from '../../engine/outcome';
import { toNumber } from '../../engine/money';
import { coverageWords, moneyWords, needsWords, partWords } from '../../workbook/figure-words';
import { RESULTS_WORDS as W } from '../words/results';

/** One year of a council: what it saves, what it is short of, and what the one is of the other. */
export interface YearShown {
  readonly year: string;
  readonly saving: string;
  readonly gap: string;
  /** "13.8% of £1,234" */
  readonly part: string;
  readonly soFar: string;
  /** For a chart; null where it is not known. */
  readonly heights: { readonly saving: number | null; readonly gap: number | null };
}

export function byYear(own: CouncilAppraisal, years: readonly string[]): readonly YearShown[] {
  return years.map((year, y) => {
    const saving = own.effect[y] ?? NEEDS.basis;
    const gap = own.gap[y] ?? NEEDS.deficit;
    return {
      year,
      saving: figureWords(saving),
      gap: figureWords(gap),
      part: coverageWords(cover(saving, gap), gap, W.yearDeficit(year)),
      soFar: partWords(own.running[y] ?? NEEDS.deficit),
      heights: { saving: height(saving), gap: height(gap) },
    };
  });
}

export function figureWords(figure: Known): string {
  return isNeeds(figure) ? needsWords(figure.needs) : moneyWords(figure, 0);
}

function height(figure: Known): number | null {
  return isValue(figure) ? toNumber(figure) : null;
}
