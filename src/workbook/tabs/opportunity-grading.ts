import type { InputPlaces, InputTable, TabContext } from '../context';
import { TabDraft } from '../draft';
import { across, formula } from '../formula';
import { besideInput, recordNames } from '../input-ranges';
import { cellsOf } from '../values';
import { header, opening, perCouncil } from './headings';
import { addChoices, placeRecords } from './inputs/place-records';
import { opportunities } from './inputs/records/opportunities';
import { indicativeFormula, placeLegend } from './opportunity-grading/legend';
import { highlightGrades } from './opportunity-grading/look';
import { placeHeadlines, placeRollUp } from './opportunity-grading/roll-up';

/** Grades as typed, how many there are of each, and what a savings grade would be worth where a budget is given. */
export function opportunityGradingTab(context: TabContext, inputs: InputPlaces): TabDraft {
  const { partnershipCase, codes } = context;
  const columns = opportunities.columns(context);
  const indicativeWidths = [2, 34, ...codes.map(() => 15)];
  const draft = new TabDraft('opportunities', 'Opportunity grading', 'input', { widths: [...columns.map(({ width }) => width), ...indicativeWidths] });
  opening(draft, 'Opportunity grading', [
    'What could be gained by working together, service by service: for members and heads of service who decide what to look into.',
    'The grades and the indicative figures never reach savings or coverage: the same opportunities are in the lines already.',
    `In the indicative figures ${context.signWords}. TBC: not graded yet, counted apart.`,
    'Grades typed, and rows added below the table, are counted at once; a new year of implementation and new indicative figures need Build again.',
  ]);
  placeHeadlines(draft, context);
  placeLegend(draft, context, inputs.case);
  placeRollUp(draft, context);
  draft.breakBefore(draft.text('table-heading', 'Grades', draft.below(1), 1, 'heading'));
  const placed = placeRecords(draft, opportunities, partnershipCase.opportunities, context, draft.below());
  addChoices(placed, { councils: inputs.case.councils, bases: inputs.bases, lines: inputs.lines });
  const { place, column } = placed.table;
  const first = codes[0] ?? '';
  const grades = { ...place, column: place.column + column(`savings ${first}`), columns: column(`budget ${first}`) - column(`savings ${first}`) };
  highlightGrades(draft, grades);
  placeIndicative(draft, context, inputs, placed.table);
  return draft;
}

/** Beside the table, after an empty column; each row says by itself which opportunity it is of. */
function placeIndicative(draft: TabDraft, context: TabContext, inputs: InputPlaces, table: InputTable): void {
  const { codes, sign, appraisal } = context;
  if (appraisal.opportunities.length === 0) return;
  const { place } = table;
  const start = place.column + place.columns + 1;
  const beside = recordNames(table, 'name');
  header(draft, 'indicative-header', ['Indicative saving a year of', ...perCouncil(context, 'Indicative')], place.row - 1, start);
  draft.place({
    id: 'indicative-name',
    kind: 'calculation',
    values: appraisal.opportunities.map(({ opportunity }) => [opportunity.name]),
    formulas: formula`${across(place, table.column('name'))}`,
    style: 'label',
    beside,
  }, place.row, start);
  draft.place({
    id: 'indicative',
    kind: 'calculation',
    values: appraisal.opportunities.map(({ indicative }) => cellsOf(indicative, sign)),
    formulas: indicativeFormula(inputs.case, besideInput(table, 'savings', codes), besideInput(table, 'budget', codes)),
    format: 'money',
    beside,
  }, place.row, start + 1);
}
