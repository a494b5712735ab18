/** The Excel custom functions. Excel shows what each comment says up to its tags, and the lines of its parameters. */
import { apportionCells } from '../engine/cell-shares';
import { deficitCoverage as total, runningCoverage } from '../engine/deficit-coverage';
import { exact } from '../engine/money';
import { salarySavings, sharedCost } from '../engine/salary-saving';
import { answer, orError, orThrow } from './cell-error';
import * as messages from './messages';
import { readBodies, readPercentPlaces, readPosts, readShares, readWeights } from './read-arguments';
import { placeOf, readGrid, readMoney, readOneAmount, readSavings, readSwitch, TOO_LARGE } from './read-cells';
import { coverageCell, inShapeOf, toCell } from './write-cells';

/**
 * Shares an amount in whole pence by weights. The shares add back to the amount: spare pence go to the largest remainders, ties to the earlier. A weight of 0 gets nothing.
 *
 * @customfunction APPORTION
 * @param amount Pounds to share, rounded to pence. A negative amount is shared as a positive one would be, with the sign turned.
 * @param weights A cell for each body, 0 or more: residents, hours, a ratio. Blank is 0. TBC gives #N/A; other text, a negative or all zeros #VALUE!.
 * @param percentPlaces Rounds the weights to this many places of a percent first, adding to 100%: whole, 0 to 10. A blank cell is 0. Left out: no rounding.
 * @returns Pounds for each weight, in the shape of the weights.
 */
export function apportion(amount: unknown, weights: unknown[][], percentPlaces?: unknown[][]): number[][] {
  return answer(() => {
    const pounds = readOneAmount('amount', amount);
    const grid = readBodies('weights', weights);
    const volumes = readWeights(grid);
    return inShapeOf(grid, apportionCells(pounds, volumes, readPercentPlaces(percentPlaces)));
  });
}

/**
 * What a council saves a year by sharing posts: its current salary less its share of shared salary x posts, the shares in whole pence that add back. Salaries positive; the result is positive for a saving, negative for a cost.
 *
 * @customfunction SHARED_SALARY_SAVING
 * @param currentSalary Pounds a year that each council pays today, positive, a cell for each; 0 or blank where it has no such post. TBC gives #N/A.
 * @param sharedSalary Pounds a year for one shared post, on the same terms as the current salary (both with on-costs, or both without).
 * @param share Each council's share of the cost, 0 to 1: write 50% or 0.5. Needed for one current salary; for several, adds to 100%, or equal if left out.
 * @param posts How many shared posts, above 0; 1 if left out. A part, such as 0.6, is allowed.
 * @returns Pounds a year for each current salary, in its shape: positive saves, negative costs.
 */
export function sharedSalarySaving(currentSalary: unknown[][], sharedSalary: unknown, share?: unknown[][], posts?: unknown[][]): number[][] {
  return answer(() => {
    const grid = readBodies('current_salary', currentSalary);
    const current = readMoney(grid);
    const salary = exact(readOneAmount('shared_salary', sharedSalary));
    const shares = readShares(share, current.length);
    const cost = sharedCost(salary, readPosts(posts));
    if (cost.abs().gte(TOO_LARGE)) throw messages.tooLarge('shared_salary x posts');
    return inShapeOf(grid, salarySavings(current, cost, shares).map(toCell));
  });
}

/**
 * The part of a deficit that savings cover: total savings / total deficits, 0.158 for 15.8%. Savings and deficits positive; where your tab shows a saving as negative, put a minus before the cells. Give the saving in each year, continuing savings repeated.
 *
 * @customfunction DEFICIT_COVERAGE
 * @param savings The saving in each year, positive; -B2:E2 where the cells show it as negative. One that continues counts in every year. Blank is 0; TBC is left out.
 * @param deficits The deficit in each year, positive (a surplus negative), in the same unit as the savings. TBC gives #N/A; no total deficit #VALUE!.
 * @param running TRUE: coverage up to each year, with as many savings as deficits; a year with no deficit so far shows #VALUE!. FALSE or left out: the total.
 * @returns A fraction to format as a percentage; with running, one for each year in the shape of the deficits.
 */
export function deficitCoverage(savings: unknown[][], deficits: unknown[][], running?: unknown): unknown[][] {
  return answer(() => {
    const savingCells = readGrid('savings', savings);
    const years = readGrid('deficits', deficits);
    const saved = readSavings(savingCells);
    const short = readMoney(years);
    if (!readSwitch('running', running)) return [[orThrow(coverageCell(total(saved, short), 'deficits', messages.noDeficit))]];
    if (saved.length !== short.length) throw messages.differentCounts(saved.length, short.length);
    const coverages = runningCoverage(saved, short).map((coverage, year) =>
      orError(coverageCell(coverage, placeOf(years, year), messages.noDeficitSoFar)),
    );
    return inShapeOf(years, coverages);
  });
}
