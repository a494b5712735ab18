import type { PublishedComparison } from '../engine/appraisal';
import { exact } from '../engine/money';
import { isNeeds } from '../engine/outcome';
import { count, moneyWords, needsWords, percentWords } from './figure-words';
import { isInPercent } from './tabs/inputs/records/published';

/** A figure as published that its own inputs do not give, beside what they give. */
export function publishedWords({ published, calculated }: PublishedComparison): string {
  const percent = isInPercent(published.measure.of);
  const printed = exact(published.value);
  const asPrinted = percent ? percentWords(printed, published.places - 2) : moneyWords(printed, published.places);
  return `${published.label} (${published.section}): published ${asPrinted}, calculated ${calculatedWords(calculated, percent, published.places)}.`;
}

/** One place more than printed, so that a difference shows. */
function calculatedWords(calculated: PublishedComparison['calculated'], percent: boolean, places: number): string {
  if (typeof calculated === 'string') return calculated;
  if (isNeeds(calculated)) return needsWords(calculated.needs);
  return percent ? percentWords(calculated, places - 1) : moneyWords(calculated, Math.max(places, 0));
}

/** How the other published figures fare. */
export function publishedElse(published: readonly PublishedComparison[]): string {
  if (published.length === 0) return 'The case holds no published figures to compare with.';
  const having = (...verdicts: PublishedComparison['verdict'][]) => published.filter((each) => verdicts.includes(each.verdict)).length;
  const agree = `${having('agrees', 'rounding')} of ${count(published.length, 'published figure')} agree, to the rounding they are printed in`;
  const unchecked = having('cannot be checked');
  return unchecked === 0 ? `${agree}.` : `${agree}; ${unchecked} cannot be checked, since figures behind them are missing.`;
}
