import type { Coverage } from '../engine/appraisal';
import type { Exact } from '../engine/money';
import { isNeeds, type Known } from '../engine/outcome';

/** A coverage with the deficit that it is of: "15.8% of the deficit of £4,364,000". */
export function coverageWords(part: Coverage, gap: Known, of: string, places = 1): string {
  if (isNeeds(part) || typeof part === 'string') return partWords(part);
  if (isNeeds(gap)) return needsWords(gap.needs);
  const words = `${partWords(part, places)} of ${of} of ${moneyWords(gap, 0)}`;
  return part.isNegative() && !part.isZero() ? `${words}: it adds to the deficit` : words;
}

export function partWords(part: Coverage, places = 1): string {
  if (typeof part === 'string') return part;
  return isNeeds(part) ? needsWords(part.needs) : percentWords(part, places);
}

/** A saving that is none is a cost. */
export function savingWords(saving: Known): string {
  if (isNeeds(saving)) return needsWords(saving.needs);
  return saving.isNegative() && !saving.isZero() ? `a cost of ${moneyWords(saving.abs(), 0)}` : moneyWords(saving, 0);
}

export function needsWords(what: string): string {
  return `not known (needs: ${what})`;
}

const GROUPED = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** Pounds at the places of a printed figure: 0 is whole pounds, -3 thousands. */
export function moneyWords(pounds: Exact, places: number): string {
  const rounded = places >= 0 ? pounds.toDecimalPlaces(places) : pounds.div(10 ** -places).toDecimalPlaces(0).times(10 ** -places);
  return `${rounded.isNegative() && !rounded.isZero() ? '-' : ''}£${GROUPED.format(rounded.abs().toNumber())}`;
}

export function percentWords(fraction: Exact, places: number): string {
  return `${fraction.times(100).toFixed(Math.max(places, 0))}%`;
}

export function count(many: number, one: string, several = `${one}s`): string {
  return `${GROUPED.format(many)} ${many === 1 ? one : several}`;
}

export function span(years: readonly string[]): string {
  return years.length > 1 ? `${years[0]} to ${years.at(-1)}` : (years[0] ?? '');
}

export function same(a: Known, b: Known): boolean {
  return isNeeds(a) || isNeeds(b) ? isNeeds(a) && isNeeds(b) && a.needs === b.needs : a.eq(b);
}
