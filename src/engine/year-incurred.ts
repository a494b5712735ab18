import type { CostOfChange, YearLabel } from './case';

/** The years of the case in which a cost has an amount, or TBC. */
export function yearsWithAmount({ amounts }: Pick<CostOfChange, 'amounts'>, years: readonly YearLabel[]): readonly YearLabel[] {
  return years.filter((year) => {
    const value = amounts[year]?.value ?? null;
    return value !== null && value !== 0;
  });
}

/**
 * The years of the amounts where the year incurred contradicts them: it is a year of the case, and the amounts are in others. A year
 * before or after the case says when money goes that is charged within it.
 */
export function againstIncurred(cost: Pick<CostOfChange, 'amounts' | 'yearIncurred'>, years: readonly YearLabel[]): readonly YearLabel[] {
  const own = yearsWithAmount(cost, years);
  return years.includes(cost.yearIncurred) && !own.includes(cost.yearIncurred) ? own : [];
}
