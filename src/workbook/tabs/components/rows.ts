import { DRIVERS, type Driver } from '../../../engine/case';
import type { Component, ComponentKind } from '../../../engine/appraisal';
import type { TabContext } from '../../context';
import type { CellValue } from '../../model';
import { newCells, totalCell } from './cells';

/** A run of rows of the Components tab that are made in the same way. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

/** One row of the Components tab; `component` is null in a row that waits for lines the officer adds. */
export interface ComponentRow {
  readonly name: string;
  readonly council: string;
  readonly kind: ComponentKind;
  readonly component: Component | null;
  /** What stands under the years of section 1, here and on the council's Savings tab. */
  readonly newInYear: readonly CellValue[];
  /** The one cell that stands under its total, here and there. */
  readonly total: readonly CellValue[];
}

/**
 * The rows in the order of the tab: posts and lines; then the lines added since the build; costs of change council by
 * council, so that a council's costs stand together; then what savings sharing moves between councils.
 */
export interface ComponentRows {
  readonly rows: readonly ComponentRow[];
  readonly posts: Run;
  readonly lines: Run;
  readonly added: Run;
  readonly costs: Run;
  readonly sharing: Run;
}

export const ADDED_NAME = 'Lines added since this build';

export function componentRows({ appraisal, codes, years, sign }: TabContext): ComponentRows {
  const { components } = appraisal;
  const rows: ComponentRow[] = [];
  const run = (added: readonly ComponentRow[]): Run => {
    const first = rows.length;
    for (const row of added) rows.push(row);
    return { first, count: added.length };
  };
  const rowOf = (component: Component): ComponentRow => ({
    name: component.name, council: component.council, kind: component.kind, component,
    newInYear: newCells(component, sign), total: [totalCell(component, sign)],
  });
  const nothing = { component: null, newInYear: years.map(() => 0), total: [0] };
  const of = (...kinds: ComponentKind[]): ComponentRow[] => components.filter(({ kind }) => kinds.includes(kind)).map(rowOf);

  const posts = run(of('post'));
  const lines = run(of('recurring line', 'one-off line'));
  const added = run(codes.flatMap((council) => ADDED_KINDS.map((kind) => ({ name: ADDED_NAME, council, kind, ...nothing }))));
  const allCosts = of('cost of change');
  const costs = run(codes.flatMap((council) => allCosts.filter((row) => row.council === council)));
  const sharing = run(of('sharing, recurring', 'sharing, one-off'));
  return { rows, posts, lines, added, costs, sharing };
}

export const ADDED_KINDS = ['recurring line', 'one-off line'] as const;

/** Where a driver stands in the Drivers column of the Case tab. */
export function driverRow(driver: Driver): number {
  return DRIVERS.indexOf(driver);
}
