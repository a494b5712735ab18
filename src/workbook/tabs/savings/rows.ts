import type { Component, CouncilAppraisal } from '../../../engine/appraisal';
import { total } from '../../../engine/outcome';
import type { TabContext } from '../../context';
import type { CellRef, Place } from '../../formula';
import type { CellValue } from '../../model';
import { cellOf } from '../../values';
import type { ComponentLayout } from '../components/layout';
import { ADDED_NAME, type ComponentRow, type Run } from '../components/rows';

/** One printed row of a council's savings: a component, or several that the report prints as one. */
export interface SavingsRow {
  readonly name: string;
  readonly kind: string;
  /** Rows of the Components tab, which stand together. */
  readonly run: Run;
  readonly components: readonly Component[];
  readonly several: boolean;
  readonly newInYear: readonly CellValue[];
  readonly total: readonly CellValue[];
}

export const COST_ROW_NAME = 'Cost of change';
const COST_KIND = 'cost of change';

/**
 * Posts and lines, one row each; lines added since the build; the cost of change; what savings sharing moves. The order of
 * the components, so that the first thing needed is the first of these too.
 */
export function savingsRows(context: TabContext, layout: ComponentLayout, council: CouncilAppraisal): SavingsRow[] {
  const { rows, posts, lines, sharing, added } = layout.rows;
  const code = council.council;
  const single = (run: Run): SavingsRow[] => {
    const found: SavingsRow[] = [];
    for (let i = run.first; i < run.first + run.count; i += 1) {
      const row = rows[i];
      if (row?.council === code) found.push(singleRow(row, i));
    }
    return found;
  };
  const perCouncil = added.count / context.codes.length;
  const addedRun = { first: added.first + context.codes.indexOf(code) * perCouncil, count: perCouncil };
  const costs = layout.costsOf(code);
  const costComponents = rows.slice(costs.first, costs.first + costs.count).flatMap(({ component }) => (component ? [component] : []));
  return [
    ...single(posts),
    ...single(lines),
    severalRow(context, ADDED_NAME, 'lines', addedRun, []),
    ...(costs.count === 0 ? [] : [severalRow(context, COST_ROW_NAME, COST_KIND, costs, costComponents)]),
    ...single(sharing),
  ];
}

function singleRow({ name, kind, component, newInYear, total: inTotal }: ComponentRow, index: number): SavingsRow {
  return { name, kind, run: { first: index, count: 1 }, components: component ? [component] : [], several: false, newInYear, total: inTotal };
}

function severalRow({ years, sign }: TabContext, name: string, kind: string, run: Run, components: readonly Component[]): SavingsRow {
  return {
    name, kind, run, components, several: true,
    newInYear: years.map((_, y) => cellOf(total(components.map((each) => each.newInYear[y] ?? null)), sign)),
    total: [cellOf(total(components.map((each) => each.total)), sign)],
  };
}

/** Whether a row that stands for all costs of change stands for one alone, whose flags it can show. */
export function isOneCost({ several, kind, run }: SavingsRow): boolean {
  return several && kind === COST_KIND && run.count === 1;
}

/** A fixed row of the Components tab, in the column of the formula for the years and fixed otherwise. */
export function componentCell(place: Place | null, row = 0): CellRef {
  if (!place) throw new RangeError('a component row that is not there');
  return { ref: 'cell', tab: place.tab, row: place.row + row, column: place.column, relativeRow: false, relativeColumn: true };
}
