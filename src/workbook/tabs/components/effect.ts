import type { Component } from '../../../engine/appraisal';
import type { TabContext } from '../../context';
import type { TabDraft } from '../../draft';
import { across, beside, formula, range, rowBeside, type Formula } from '../../formula';
import { sumOrNeeds } from '../../formula-idioms';
import { effectCells } from './cells';
import type { ComponentLayout } from './layout';


/** Section 2, effect on the MTFS: continuing savings repeated in each later year, one-off amounts in their own year. */
export function placeEffect(draft: TabDraft, context: TabContext, layout: ComponentLayout): void {
  const { posts, lines, added, costs, sharing, rows } = layout.rows;
  const runs = [
    { id: 'posts', run: posts }, { id: 'lines', run: lines }, { id: 'added', run: added }, { id: 'costs', run: costs }, { id: 'sharing', run: sharing },
  ];
  for (const { id, run } of runs) {
    const where = layout.effectOf(run);
    const newInYear = layout.newOf(run);
    const kinds = layout.labelOf(run, 'kind');
    const totalAt = layout.totalOf(run);
    if (!where || !newInYear || !kinds || !totalAt) continue;
    const own = rows.slice(run.first, run.first + run.count);
    const recurring = sumOrNeeds(range(across(newInYear), beside(newInYear)));
    const once = onceFormula(beside(newInYear));
    const byKind = own.map(({ kind }) => (isRecurring(kind) ? recurring : once));
    const effect = draft.place({
      id: `effect-${id}`, kind: 'calculation', format: 'money',
      values: own.map(({ component }) => (component ? effectCells(component, context.sign) : context.years.map(() => 0))),
      formulas: id === 'lines' ? formula`IF(${across(kinds)}="recurring line",${recurring},${once})` : byKind,
    }, where.row, where.column);
    draft.place({
      id: `effect-total-${id}`, kind: 'calculation', format: 'money', style: 'result',
      values: own.map(({ total }) => total),
      formulas: sumOrNeeds(rowBeside(effect)),
    }, totalAt.row, totalAt.column);
  }
}

function onceFormula(cell: ReturnType<typeof beside>): Formula {
  return formula`IF(ISNUMBER(${cell}),${cell},IF(COUNTIF(${cell},"needs*")>0,${cell},0))`;
}

function isRecurring(kind: Component['kind']): boolean {
  return kind === 'post' || kind === 'recurring line' || kind === 'sharing, recurring';
}
