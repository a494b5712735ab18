import { add, exact } from '../../../engine/money';
import type { AmountsAre, BlockRow } from './block';

/**
 * What the total column of a block shows its amounts to be. A total that only adds up the row agrees with both, so that nothing follows
 * from it: one that counts again what continues is of amounts new in the year, one that is the last amount is of the saving in each year.
 */
export function totalAgrees(rows: readonly BlockRow[], years: readonly string[]): AmountsAre | null {
  const told = rows.flatMap((row) => {
    const amounts = amountsOf(row, years);
    if (amounts === null || row.total === null) return [];
    const total = exact(row.total);
    const is = (value: ReturnType<typeof exact>): boolean => value.eq(total);
    const continuing = amounts.map((amount, y) => amount.times(amounts.length - y));
    return [{ isSum: is(add(amounts)), 'new in the year': is(add(continuing)), 'each year': is(amounts.at(-1) ?? exact(0)) }];
  });
  if (told.every(({ isSum }) => isSum)) return null;
  if (told.every((each) => each['new in the year'])) return 'new in the year';
  return told.every((each) => each['each year']) ? 'each year' : null;
}

/** By year, with nothing where a cell is empty; null where one is to be confirmed or cannot be read. */
function amountsOf({ cells }: BlockRow, years: readonly string[]): ReturnType<typeof exact>[] | null {
  const own = years.flatMap((year) => cells.filter(({ of }) => of === year));
  if (own.some(({ amount }) => amount.kind === 'tbc' || amount.kind === 'refused')) return null;
  return own.map(({ amount }) => exact(amount.kind === 'number' ? amount.value : 0));
}
