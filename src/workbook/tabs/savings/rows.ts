import type { Component, CouncilAppraisal } from '../../../engine/appraisal';
import { total, type Outcome } from '../../../engine/outcome';
import type { TabContext } from '../../context';
import type { CellRef, Place } from '../../formula';
import type { ComponentLayout } from '../components/layout';
import { ADDED_NAME, type Run } from '../components/rows';

/** One printed row of a council's savings: a component, or several that the report prints as one. */
export interface SavingsRow {
  readonly name: string;
  readonly kind: string;
  /** Rows of the Components tab, which stand together. */
  readonly run: Run;
  readonly components: readonly Component[];
  readonly several: boolean;
}

export const COST_ROW_NAME = 'Cost of change';

/**
 * Posts and lines, one row each; lines added since the build; the cost of change; what savings sharing moves. The order of
 * the components, so that the first thing needed is the first of these too.
 */
export function savingsRows(context: TabContext, layout: ComponentLayout, council: CouncilAppraisal): SavingsRow[] {
  const { rows, posts, lines, sharing, added } = layout.rows;
  const code = council.council;
  const single = (run: Run): SavingsRow[] =>
    rows.slice(run.first, run.first + run.count).flatMap((row, i): SavingsRow[] =>
      row.council === code
        ? [{ name: row.name, kind: row.kind, run: { first: run.first + i, count: 1 }, components: row.component ? [row.component] : [], several: false }]
        : [],
    );
  const perCouncil = added.count / context.codes.length;
  const addedRun = { first: added.first + context.codes.indexOf(code) * perCouncil, count: perCouncil };
  const costs = layout.costsOf(code);
  const costComponents = rows.slice(costs.first, costs.first + costs.count).flatMap(({ component }) => (component ? [component] : []));
  return [
    ...single(posts),
    ...single(lines),
    { name: ADDED_NAME, kind: 'lines', run: addedRun, components: [], several: true },
    ...(costs.count === 0 ? [] : [{ name: COST_ROW_NAME, kind: 'cost of change', run: costs, components: costComponents, several: true }]),
    ...single(sharing),
  ];
}

/** What a row shows for one year or in total. */
export function rowOutcome({ components, several }: SavingsRow, pick: (component: Component) => Outcome | undefined): Outcome {
  const first = components[0];
  if (!several && first) return pick(first) ?? null;
  return total(components.map((component) => pick(component) ?? null));
}

/** A fixed row of the Components tab, in the column of the formula for the years and fixed otherwise. */
export function componentCell(place: Place | null, row = 0): CellRef {
  if (!place) throw new RangeError('a component row that is not there');
  return { ref: 'cell', tab: place.tab, row: place.row + row, column: place.column, relativeRow: false, relativeColumn: true };
}
