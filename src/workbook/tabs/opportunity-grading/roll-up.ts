import type { RollUp } from '../../../engine/appraisal';
import { GRADES } from '../../../engine/case';
import type { TabContext } from '../../context';
import type { TabDraft } from '../../draft';
import { across, down, formula, rowBeside, tableColumn, type Formula, type TableColumnRef } from '../../formula';
import { header } from '../headings';
import { opportunities, potentialHeader } from '../inputs/records/opportunities';

const LABELS = ['Potential', 'Council', 'Implemented'] as const;
const IMPLEMENTED = 2;
const TOTAL = LABELS.length + GRADES.length + 1;

/** For each council, how many opportunities may save much: what a reader comes for. */
export function placeHeadlines(draft: TabDraft, { codes, appraisal }: TabContext): void {
  const row = draft.below(1);
  draft.place({ id: 'headline-labels', kind: 'text', style: 'label', values: codes.map((code) => [`${code}: High for savings`]) }, row);
  const counts = draft.place({
    id: 'headlines',
    kind: 'calculation',
    values: codes.map((code) => [whole(appraisal.rollUp).find((each) => each.potential === 'savings' && each.council === code)?.counts.High ?? 0]),
    formulas: codes.map((code) => formula`COUNTIF(${gradeColumn('savings', code)},"High")`),
    style: 'headline',
    format: 'integer',
  }, row, 2);
  codes.forEach((code, i) =>
    draft.name(`PC_high_savings_${code}`, { ...counts, row: row + i, rows: 1 }, `${code}: opportunities graded High for savings`));
}

/** How many opportunities have each grade: in all, then by year of implementation. */
export function placeRollUp(draft: TabDraft, { appraisal }: TabContext): void {
  const { rollUp } = appraisal;
  place(draft, 'all', 'How many opportunities have each grade', whole(rollUp), (count, grade) => formula`COUNTIF(${column(count)},${grade})`);
  place(
    draft, 'by-year', 'By year of implementation', rollUp.filter(({ implemented }) => implemented !== null),
    (count, grade, year) => formula`SUMPRODUCT((${column(count)}=${grade})*(${tableColumn(opportunities.id, 'Implemented')}=${year}))`,
  );
}

type Count = (count: RollUp, grade: Formula, year: Formula) => Formula;

function place(draft: TabDraft, id: string, heading: string, counts: readonly RollUp[], count: Count): void {
  if (counts.length === 0) return;
  const title = draft.text(`${id}-heading`, heading, draft.below(1), 1, 'heading');
  if (id === 'by-year') draft.breakBefore(title);
  const grades = header(draft, `${id}-header`, [...LABELS, ...GRADES, 'Total'], draft.below());
  const row = draft.below();
  const labels = draft.place({ id: `${id}-labels`, kind: 'text', style: 'label', values: counts.map(labelsOf) }, row);
  const grade = formula`${down(grades, 0, LABELS.length)}`;
  const counted = draft.place({
    id: `${id}-counts`,
    kind: 'calculation',
    values: counts.map((each) => GRADES.map((word) => each.counts[word])),
    formulas: counts.map((each) => count(each, grade, formula`${across(labels, IMPLEMENTED)}`)),
    format: 'count',
  }, row, LABELS.length + 1);
  draft.place({
    id: `${id}-total`,
    kind: 'calculation',
    values: counts.map((each) => [GRADES.reduce((sum, word) => sum + each.counts[word], 0)]),
    formulas: formula`SUM(${rowBeside(counted)})`,
    style: 'total',
    format: 'count',
  }, row, TOTAL);
}

function labelsOf({ potential, council, implemented }: RollUp): string[] {
  return [potentialHeader(potential), council, implemented ?? 'all years'];
}

function whole(rollUp: readonly RollUp[]): RollUp[] {
  return rollUp.filter(({ implemented }) => implemented === null);
}

function column({ potential, council }: RollUp): TableColumnRef {
  return gradeColumn(potential, council);
}

export function gradeColumn(potential: RollUp['potential'], council: string): TableColumnRef {
  return tableColumn(opportunities.id, `${potentialHeader(potential)} ${council}`);
}
