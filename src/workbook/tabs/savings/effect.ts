import { COMPONENT_KINDS, type ComponentKind, type CouncilAppraisal } from '../../../engine/appraisal';
import type { InputPlaces, TabContext } from '../../context';
import type { TabDraft } from '../../draft';
import { across, at, beside, columnAbove, columnOf, down, formula, range, rowBeside, rowOf, type CellRef, type Formula, type Place, type RangeRef } from '../../formula';
import { ifNumber, needsOr, sumOrNeeds } from '../../formula-idioms';
import { builtColumn, builtYear } from '../../input-ranges';
import { FIRST_YEAR_COLUMN } from '../../model';
import { isValue, total } from '../../../engine/outcome';
import { cellOf, cellsOf } from '../../values';
import type { ComponentLayout } from '../components/layout';
import { header } from '../headings';
import type { NewPlaces } from './new-in-year';

export interface EffectPlaces {
  readonly kinds: readonly ComponentKind[];
  readonly byKind: Place;
  readonly effect: Place;
  readonly period: Place;
  readonly recurring: Place;
  readonly gap: Place;
  readonly gapTotal: Place;
  readonly chart: { readonly years: Place; readonly saving: Place; readonly gap: Place };
}

const KIND_WORDS: Readonly<Record<ComponentKind, string>> = {
  post: 'Posts',
  'recurring line': 'Recurring lines',
  'one-off line': 'One-off lines',
  'cost of change': 'Cost of change',
  'sharing, recurring': 'Savings sharing, recurring',
  'sharing, one-off': 'Savings sharing, one-off',
};

const RECURRING: readonly ComponentKind[] = ['post', 'recurring line', 'sharing, recurring'];

/** Sections 2 and 3: what the savings mean for the MTFS in each year, beside the deficit. */
export function placeEffectAndGap(draft: TabDraft, context: TabContext, inputs: InputPlaces, layout: ComponentLayout, council: CouncilAppraisal, code: Place, made: NewPlaces): EffectPlaces {
  const { years, sign, partnershipCase } = context;
  const pooled = partnershipCase.deal.kind === 'savings sharing';
  const kinds = COMPONENT_KINDS.filter((kind) => pooled || !kind.startsWith('sharing'));
  const totalColumn = FIRST_YEAR_COLUMN + years.length;
  const heading = draft.text('effect-heading', '2. Effect on the MTFS: continuing savings repeated in each later year', draft.below(1), 1, 'heading');
  const row = heading.row + 2;
  header(draft, 'effect-header', ['Effect', 'Kind', '', ''], row - 1);
  header(draft, 'effect-years', [...years, 'Total over the period'], row - 1, FIRST_YEAR_COLUMN);
  draft.place({ id: 'effect-names', kind: 'text', style: 'label', values: kinds.map((kind) => [KIND_WORDS[kind]]) }, row, 1);
  const kindCells = draft.place({ id: 'effect-kinds', kind: 'text', style: 'label', values: kinds.map((kind) => [kind]) }, row, 2);
  const all = layout.effectOf(layout.all);
  const councils = layout.effectLabelOf(layout.all, 'council');
  const componentKinds = layout.effectLabelOf(layout.all, 'kind');
  if (!all || !councils || !componentKinds) throw new RangeError('the Components tab has no rows');
  const upToHere = (place: Place): RangeRef => range(across(place), beside(place));
  const fixedRow = (place: Place): RangeRef => {
    const { from, to } = upToHere(place);
    return range({ ...from, relativeRow: false }, { ...to, relativeRow: false });
  };
  const summed = formula`SUMIFS(${columnAbove(all)},${columnOf(councils)},${at(code)},${columnOf(componentKinds)},${across(kindCells)})`;
  const byKind = draft.place({
    id: 'effect-by-kind', kind: 'calculation', format: 'money',
    values: kinds.map((kind) => cellsOf(council.effectByKind[COMPONENT_KINDS.indexOf(kind)] ?? [], sign)),
    formulas: needsOr(fixedRow(made.total), summed),
  }, row, FIRST_YEAR_COLUMN);
  draft.place({
    id: 'effect-kind-totals', kind: 'calculation', format: 'money',
    values: kinds.map((kind) => [cellOf(total(council.effectByKind[COMPONENT_KINDS.indexOf(kind)] ?? []), sign)]), formulas: sumOrNeeds(rowBeside(byKind)),
  }, row, totalColumn);
  const totalRow = row + kinds.length;
  draft.place({ id: 'effect-labels', kind: 'text', style: 'total', values: [['Effect on the MTFS', '', '', '']] }, totalRow, 1);
  const effect = draft.place({
    id: 'effect', kind: 'calculation', format: 'money', style: 'total', values: [cellsOf(council.effect, sign)], formulas: sumOrNeeds(columnAbove(byKind)),
  }, totalRow, FIRST_YEAR_COLUMN);
  const period = draft.place({
    id: 'effect-total', kind: 'calculation', format: 'money', style: 'total', values: [[cellOf(council.periodTotal, sign)]], formulas: sumOrNeeds(rowOf(effect)),
  }, totalRow, totalColumn);
  draft.place({ id: 'movement-labels', kind: 'text', style: 'label', values: [['Movement on the year before', '', '', ''], ['Of which recurring', '', '', '']] }, totalRow + 1, 1);
  const before: CellRef = { ...beside(effect), column: effect.column - 1 };
  draft.place({
    id: 'movement', kind: 'calculation', format: 'money', values: [cellsOf(council.movement, sign)],
    formulas: ifNumber(beside(effect), formula`IF(ISNUMBER(${before}),ROUND(${beside(effect)}-${before},2),${beside(effect)})`),
  }, totalRow + 1, FIRST_YEAR_COLUMN);
  const recurringRows = kinds.flatMap((kind, i) => (RECURRING.includes(kind) ? [down(byKind, i)] : []));
  const sum = { parts: recurringRows.flatMap((cell, i) => (i === 0 ? [cell] : [',', cell])) };
  const recurring = draft.place({
    id: 'recurring', kind: 'calculation', format: 'money', values: [cellsOf(council.recurringEffect, sign)],
    formulas: ifNumber(beside(effect), formula`SUM(${sum})`),
  }, totalRow + 2, FIRST_YEAR_COLUMN);

  const gapHeading = draft.text('gap-heading', '3. Deficit in the MTFS, and how much of it is covered year by year', draft.below(1), 1, 'heading');
  draft.breakBefore(gapHeading);
  const gapRow = gapHeading.row + 2;
  header(draft, 'gap-header', ['Deficit (a surplus is named)', '', '', ''], gapRow - 1);
  const chartYears = header(draft, 'gap-years', years, gapRow - 1, FIRST_YEAR_COLUMN);
  header(draft, 'gap-total-header', ['Total over the period'], gapRow - 1, totalColumn);
  draft.place({
    id: 'gap-labels', kind: 'text', style: 'label',
    values: [['Deficit as typed, in pounds'], ['Whole deficit of the year'], ['Coverage so far: saving / deficit'], ['For the chart: saving, positive'], ['For the chart: deficit']],
  }, gapRow, 1);
  const ofCouncil = formula`MATCH(${at(code)},${builtColumn(inputs.deficits, 'council')},0)`;
  const named = (key: string): Formula => formula`INDEX(${builtColumn(inputs.deficits, key)},${ofCouncil})`;
  const year = formula`INDEX(${builtYear(inputs.deficits, years[0] ?? '')},${ofCouncil})`;
  const typed = draft.place({
    id: 'gap-typed', kind: 'calculation', format: 'gap', values: [typedGap(council, context)],
    formulas: formula`IF(ISNUMBER(${year}),ROUND(${year}*IF(${named('unit')}="£000",1000,1),2),"needs: deficit")`,
  }, gapRow, FIRST_YEAR_COLUMN);
  const gap = draft.place({
    id: 'gap', kind: 'calculation', format: 'gap', style: 'total', values: [cellsOf(council.gap)],
    formulas: formula`IF(ISNUMBER(${ofCouncil}),IF(${named('kind')}="new gap",${sumOrNeeds(fixedRow(typed))},${beside(typed)}),${beside(typed)})`,
  }, gapRow + 1, FIRST_YEAR_COLUMN);
  const gapTotal = draft.place({
    id: 'gap-total', kind: 'calculation', format: 'gap', style: 'total', values: [[cellOf(council.gapTotal)]], formulas: sumOrNeeds(rowOf(gap)),
  }, gapRow + 1, totalColumn);
  const covered = formula`IF(SUM(${fixedRow(gap)})<=0,"no deficit to cover",${inputs.case.sign}*SUM(${fixedRow(effect)})/SUM(${fixedRow(gap)}))`;
  draft.place({
    id: 'running', kind: 'calculation', format: 'percent', values: [council.running.map((each) => cellOf(each))],
    formulas: needsOr(fixedRow(effect), needsOr(fixedRow(gap), covered)),
  }, gapRow + 2, FIRST_YEAR_COLUMN);
  const saving = draft.place({
    id: 'chart-saving', kind: 'calculation', format: 'money', values: [council.effect.map((each) => (isValue(each) ? cellOf(each) : 0))],
    formulas: formula`IF(ISNUMBER(${beside(effect)}),${inputs.case.sign}*${beside(effect)},0)`,
  }, gapRow + 3, FIRST_YEAR_COLUMN);
  const chartGap = draft.place({
    id: 'chart-gap', kind: 'calculation', format: 'gap', values: [council.gap.map((each) => (isValue(each) ? cellOf(each) : 0))],
    formulas: formula`IF(ISNUMBER(${beside(gap)}),${beside(gap)},0)`,
  }, gapRow + 4, FIRST_YEAR_COLUMN);
  return { kinds, byKind, effect, period, recurring, gap, gapTotal, chart: { years: chartYears, saving, gap: chartGap } };
}

/** Deficits as typed, in pounds, before a "new gap" is added up; the engine keeps only the whole gap. */
function typedGap(council: CouncilAppraisal, { years }: TabContext): (string | number)[] {
  const { deficit } = council;
  return years.map((year) => {
    const value = deficit?.amounts[year]?.value;
    if (typeof value !== 'number') return 'needs: deficit';
    return deficit?.unit === '£000' ? value * 1000 : value;
  });
}
