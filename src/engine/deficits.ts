import type { Deficit, Figure, YearLabel } from './case';
import { roundToPence } from './money';
import { isNeeds, NEEDS, needed, runningTotal, type Known } from './outcome';

const THOUSAND = 1000;

/** A council's whole gap in each year, in pounds: a new gap adds to the gap of the year before it. */
export function gapOf(deficit: Deficit | null, years: readonly YearLabel[]): readonly Known[] {
  if (deficit === null) return years.map(() => NEEDS.deficit);
  const given = years.map((year) => inPounds(deficit.amounts[year], deficit));
  return deficit.kind === 'new gap' ? runningTotal(given) : given;
}

function inPounds(figure: Figure | undefined, deficit: Deficit): Known {
  const amount = needed(figure, NEEDS.deficit);
  if (isNeeds(amount)) return amount;
  return roundToPence(deficit.unit === '£000' ? amount.times(THOUSAND) : amount);
}
