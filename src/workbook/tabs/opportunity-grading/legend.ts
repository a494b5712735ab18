import type { CasePlaces, TabContext } from '../../context';
import type { TabDraft } from '../../draft';
import { across, columnOf, formula, type CellRef, type Formula, type Place } from '../../formula';
import { header } from '../headings';
import { GRADED } from '../inputs/case-fields';
import { highlightGrades } from './look';

/** What each savings grade is worth, as the Case tab has it. */
export function placeLegend(draft: TabDraft, context: TabContext, { gradePercents: percents }: CasePlaces): void {
  const { gradePercents } = context.partnershipCase;
  draft.text('legend-heading', 'What a savings grade is worth', draft.below(1), 1, 'heading');
  header(draft, 'legend-header', ['Savings grade', 'About, of the budget a year'], draft.below());
  const row = draft.below();
  const rest = ['None', 'TBC'];
  const grades = draft.place({ id: 'legend-grades', kind: 'text', style: 'label', values: [...GRADED, ...rest].map((grade) => [grade]) }, row);
  highlightGrades(draft, grades);
  const cell = across(percents);
  draft.place({
    id: 'legend-percents',
    kind: 'calculation',
    values: GRADED.map((grade) => [gradePercents[grade].value ?? 'not given']),
    formulas: formula`IF(${cell}="","not given",${cell})`,
    format: 'percent',
  }, row, 2);
  draft.place({ id: 'legend-none', kind: 'text', style: 'label', values: rest.map(() => ['no figure']) }, row + GRADED.length, 2);
}

/** A saving a year for a savings grade and its budget; without a budget there is no figure. */
export function indicativeFormula({ gradePercents: percents, sign }: CasePlaces, grade: CellRef, budget: CellRef): Formula {
  const labels: Place = { ...percents, column: percents.column - 1 };
  const percent = formula`INDEX(${columnOf(percents)},MATCH(${grade},${columnOf(labels)},0))`;
  const worth = formula`IF(ISNUMBER(${budget}),IF(ISNUMBER(${percent}),${sign}*ROUND(${budget}*${percent},2),"budget not given"),"budget not given")`;
  return formula`IF(${grade}="TBC","TBC",IF(${grade}="None","no figure",${worth}))`;
}
