import { allocate, dinero } from 'dinero.js';
import { GBP } from 'dinero.js/currencies';
import { apportion } from '../src/functions/functions';
import { callsPerSecond, printTable, times, whole, type Row } from './measure';

const TARGET_OVER_DINERO = 10;
const POUNDS = 140000;

/** The custom function as Excel calls it, beside dinero.js and beside floats that round each share by itself. */
export function benchApportionment(): void {
  const rows = [
    apportionmentRow('2 weights', [97600, 51800]),
    apportionmentRow('1,000 weights', Array.from({ length: 1000 }, (_, i) => 1 + ((i * 7919) % 1000))),
  ];
  printTable(
    `APPORTION, calls a second (target: ${TARGET_OVER_DINERO}x dinero.js)`,
    ['APPORTION', 'dinero.js', 'floats', 'to dinero.js', 'to floats'],
    rows,
  );
}

function apportionmentRow(what: string, weights: number[]): Row {
  const column = weights.map((weight) => [weight]);
  const amount = dinero({ amount: POUNDS * 100, currency: GBP });
  const { ours, dineros, floats } = callsPerSecond({
    ours: () => apportion(POUNDS, column),
    dineros: () => allocate(amount, weights),
    floats: () => floatShares(POUNDS, weights),
  });
  return { what, figures: [whole(ours), whole(dineros), whole(floats), times(ours / dineros), times(ours / floats)] };
}

/** What a spreadsheet without care does: the shares need not add back. */
function floatShares(pounds: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => Math.round(((pounds * weight) / sum) * 100) / 100);
}
