import { TBC, type Line } from '../../engine/case';
import { exact, toNumber } from '../../engine/money';
import { CASE_WORDS } from '../words/case';
import { pounds } from './show';

/** What the amounts of a recurring line come to in each year, since each continues; null where that says nothing more than they do. */
export function inAll({ kind, amounts }: Pick<Line, 'kind' | 'amounts'>, years: readonly string[]): string | null {
  const values = years.map((year) => amounts[year]?.value ?? null);
  const begins = values.findIndex((value) => typeof value === 'number' && value !== 0);
  if (kind !== 'recurring' || years.length < 2 || begins < 0) return null;
  const open = values.indexOf(TBC);
  const until = open < 0 ? years.length : open;
  let sum = exact(0);
  const running = values.slice(0, until).map((value) => toNumber((sum = sum.plus(exact(typeof value === 'number' ? value : 0)))));
  if (until <= begins) return null;
  return CASE_WORDS.inAll(running.map((value, y) => ({ year: years[y] ?? '', pounds: pounds(Math.abs(value)), isCost: value < 0 })).slice(begins), open >= 0);
}
