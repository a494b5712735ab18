import type { Figure, PartnershipCase, YearLabel } from '../../engine/case';
import { CASE_WORDS } from '../words/case';
import { yearsOf } from './years';

/** What is said of figures that go with years of the case; null where none does. */
export function lostWithYears(before: PartnershipCase, after: PartnershipCase): string | null {
  const left = yearsOf(after);
  const years = yearsOf(before).filter((year) => !left.includes(year) && hasFigure(before, year));
  const gone = years.length === 0 ? 0 : figuresIn(before) - figuresIn(after);
  return gone > 0 ? CASE_WORDS.lostWithYears(gone, years) : null;
}

/** What is said of figures that go with a council; null where none does. */
export function lostWithCouncil(before: PartnershipCase, after: PartnershipCase, name: string): string | null {
  const gone = figuresIn(before) - figuresIn(after);
  return gone > 0 ? CASE_WORDS.lostWithCouncil(gone, name) : null;
}

function hasFigure({ lines, costs, deficits, published }: PartnershipCase, year: YearLabel): boolean {
  return [...lines, ...costs, ...deficits].some(({ amounts }) => isGiven(amounts[year])) || published.some(({ measure }) => measure.year === year);
}

/** A number, TBC or a link. */
function isGiven(figure: Partial<Figure> | undefined): boolean {
  return typeof figure?.value === 'number' || typeof figure?.value === 'string' || figure?.formula !== undefined;
}

/** How many figures are given in a case, or in a part of it. */
function figuresIn(part: unknown): number {
  if (typeof part !== 'object' || part === null) return 0;
  if ('value' in part) return isGiven(part as Partial<Figure>) ? 1 : 0;
  return Object.values(part).reduce<number>((sum, each) => sum + figuresIn(each), 0);
}
