import type { SharedCost } from '../../../engine/appraisal';
import type { TabContext } from '../../context';
import { at, columnAbove, columnOf, formula, range, type CellRef, type Formula, type RangeRef } from '../../formula';
import { needsOr } from '../../formula-idioms';
import type { ComponentLayout } from './layout';

const RECURRING_KINDS = ['post', 'recurring line'] as const;
const ONE_OFF_KINDS = ['one-off line'] as const;

/** The kinds of savings in a pool. */
export function pooledKinds(recurring: boolean): readonly string[] {
  return recurring ? RECURRING_KINDS : ONE_OFF_KINDS;
}

/** What one council puts into a pool in the year of the formula's column. */
export function ownPooled(layout: ComponentLayout, recurring: boolean, council: CellRef): Formula {
  const { amounts, kinds, councils } = savingsColumns(layout);
  return added(pooledKinds(recurring).map((kind) => formula`SUMIFS(${columnAbove(amounts)},${kinds},"${kind}",${councils},${council})`));
}

/** All councils' savings of one year, to be pooled; the first post that needs something stops it. */
export function pooledFormula({ years }: TabContext, layout: ComponentLayout, item: SharedCost): Formula {
  const { amounts, kinds } = savingsColumns(layout);
  const year = years.indexOf(item.year ?? '');
  const column = (rows: typeof amounts): RangeRef => range(at(rows, 0, year), at(rows, rows.rows - 1, year));
  const recurring = item.item.startsWith('Recurring');
  const pooled = added(pooledKinds(recurring).map((kind) => formula`SUMIFS(${column(amounts)},${kinds},"${kind}")`));
  const waits = added(pooledKinds(recurring).map((kind) => formula`SUMPRODUCT((${kinds}="${kind}")*(${column(amounts)}="needs: driver"))`));
  const driven = formula`IF(${waits}>0,"needs: driver",${pooled})`;
  const posts = layout.newOf(layout.rows.posts);
  return recurring && posts ? needsOr(column(posts), driven) : driven;
}

function savingsColumns(layout: ComponentLayout): { amounts: NonNullable<ReturnType<ComponentLayout['newOf']>>; kinds: RangeRef; councils: RangeRef } {
  const amounts = layout.newOf(layout.savings);
  const kinds = layout.labelOf(layout.savings, 'kind');
  const councils = layout.labelOf(layout.savings, 'council');
  if (!amounts || !kinds || !councils) throw new RangeError('each council has a row for added lines');
  return { amounts, kinds: columnOf(kinds), councils: columnOf(councils) };
}

function added(sums: readonly Formula[]): Formula {
  return { parts: ['ROUND(', ...sums.flatMap((each, i) => (i === 0 ? each.parts : ['+', ...each.parts])), ',2)'] };
}
