import type { Figure, YearLabel } from '../engine/case';
import { ON_COST_RATES } from './on-costs';
import { PAY_AWARDS } from './pay-awards';
import type { Rate, RateName } from './rate';

export * from './rate';

/** Every rate that the product knows, one for each year. */
export const RATES: readonly Rate[] = [...ON_COST_RATES, ...PAY_AWARDS];

/** A rate ready to be put into a case, and what the officer must be told about it. */
export interface LookedUpRate {
  /** Missing when the year has no confirmed rate: a rate is never carried from one year to another. */
  readonly figure: Figure;
  readonly warning: string | null;
}

/** The rate of one financial year as a figure with its source. */
export function rateFor(name: RateName, year: YearLabel): LookedUpRate {
  const rate = RATES.find((candidate) => candidate.name === name && candidate.year === year);
  if (!rate) return { figure: { value: null }, warning: `No ${name} is held for ${year}: give it with its source.` };
  return { figure: asFigure(rate), warning: warningOf(rate) };
}

/** The Green Book's real discount rate. */
export const DISCOUNT_RATE = {
  value: 0.035,
  source: 'HM Treasury, The Green Book, edition of February 2026',
  checked: '2026-11-21',
  status: 'high',
  note: 'Real, for years 0 to 30.',
} as const;

function asFigure({ value, source, note }: Rate): Figure {
  return note === undefined ? { value, source } : { value, source, note };
}

function warningOf({ name, year, status }: Rate): string | null {
  if (status === 'not confirmed') return `The ${name} for ${year} is not confirmed: give it with its source.`;
  if (status === 'medium') return `The ${name} for ${year} is not fully confirmed: check it before you rely on it.`;
  return null;
}
