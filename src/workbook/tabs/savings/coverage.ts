import { COVERAGES, type CouncilAppraisal, type CoverageKind } from '../../../engine/appraisal';
import type { InputPlaces, TabContext } from '../../context';
import type { TabDraft } from '../../draft';
import { across, at, columnOf, formula, type CellRef, type Formula, type Place } from '../../formula';
import { coverageFormula, ifNumber } from '../../formula-idioms';
import { FIRST_YEAR_COLUMN } from '../../model';
import { cellOf } from '../../values';
import type { ComponentLayout } from '../components/layout';
import { header } from '../headings';
import type { EffectPlaces } from './effect';
import type { NewPlaces } from './new-in-year';
import { savingsNotKnown } from './not-known';
import { isOneCost, type SavingsRow } from './rows';

export interface CoveragePlaces {
  readonly saving: Place;
  readonly gap: Place;
  readonly coverage: Place;
}

/** What each coverage is, and what a reader must know before quoting it. */
const WORDS: Readonly<Record<CoverageKind, readonly [string, string]>> = {
  headline: ['Headline: all of the period', 'Saving over the period / deficit over the period: all that is in this case, less the cost of change.'],
  'without what is in the MTFS': [
    'Without lines in the MTFS',
    'A saving that the MTFS already holds cannot close the deficit again. Lines flagged "yes" are left out, savings and costs alike; the cost of change stays.',
  ],
  'without what is or may be in the MTFS': [
    'Nor savings that may be in it',
    'Savings flagged "not known" are left out as well as lines flagged "yes"; a cost flagged "not known" stays, since leaving it out would flatter.',
  ],
  'without cost already spent': ['Without cost already spent', 'Costs of change that are spent whatever is decided are left out.'],
  'last year, recurring': ['Recurring saving of the last year', 'What continues, against the deficit of the same year: no one-off amounts.'],
  'General Fund part': ['General Fund part only', 'Without the share that falls on the Housing Revenue Account, which cannot close a General Fund deficit.'],
};

/** Section 4: coverages side by side, never a bare percentage. */
export function placeCoverage(draft: TabDraft, context: TabContext, inputs: InputPlaces, layout: ComponentLayout, council: CouncilAppraisal, rows: readonly SavingsRow[], made: NewPlaces, effects: EffectPlaces): CoveragePlaces {
  const { sign } = context;
  const heading = draft.text('coverage-heading', '4. Coverage of the deficit', draft.below(1), 1, 'heading');
  const row = heading.row + 2;
  header(draft, 'coverage-header', ['Coverage', '', '', '', 'Saving', 'Deficit', 'Coverage'], row - 1);
  draft.place({ id: 'coverage-labels', kind: 'text', style: 'label', values: COVERAGES.map((kind, i) => [`${i + 1}. ${WORDS[kind][0]}`]) }, row, 1);
  draft.place({ id: 'coverage-words', kind: 'text', values: COVERAGES.map((kind, i) => [`${i + 1}. ${WORDS[kind][1]}`]) }, row + COVERAGES.length, draft.textColumn);
  const savings = savingFormulas(context, inputs, layout, council, rows, made, effects);
  const lastGap = at(effects.gap, 0, effects.gap.columns - 1);
  const saving = draft.place({
    id: 'coverage-saving', kind: 'calculation', format: 'money', values: COVERAGES.map((kind) => [cellOf(council.coverage[kind].saving, sign)]),
    formulas: COVERAGES.map((kind) => savings[kind]),
  }, row, FIRST_YEAR_COLUMN);
  const gap = draft.place({
    id: 'coverage-gap', kind: 'calculation', format: 'gap', values: COVERAGES.map((kind) => [cellOf(council.coverage[kind].gap)]),
    formulas: COVERAGES.map((kind) => formula`${kind === 'last year, recurring' ? lastGap : at(effects.gapTotal)}`),
  }, row, FIRST_YEAR_COLUMN + 1);
  const coverage = draft.place({
    id: 'coverage', kind: 'calculation', format: 'percent2', style: 'result', values: COVERAGES.map((kind) => [cellOf(council.coverage[kind].coverage)]),
    formulas: coverageFormula(across(saving), across(gap), inputs.case.sign),
  }, row, FIRST_YEAR_COLUMN + 2);
  return { saving, gap, coverage };
}

function savingFormulas(context: TabContext, inputs: InputPlaces, layout: ComponentLayout, council: CouncilAppraisal, rows: readonly SavingsRow[], made: NewPlaces, effects: EffectPlaces): Readonly<Record<CoverageKind, Formula>> {
  const period = at(effects.period);
  const costs = layout.costsOf(council.council);
  const cost = (label: 'alreadySpent' | 'hraShare'): Place | null => layout.labelOf(costs, label);
  const costTotal = layout.totalOf(costs);
  const added = rows.find((each) => each.several && each.kind === 'lines');
  const addedHra = added ? layout.labelOf(added.run, 'hraShare') : null;
  const addedMtfs = added ? layout.labelOf(added.run, 'inMtfs') : null;
  const addedTotal = added ? layout.totalOf(added.run) : null;
  if (!addedHra || !addedMtfs || !addedTotal) throw new RangeError('each council has a row for added lines');
  const less = (...parts: readonly Formula[]): Formula => onPeriod(period, parts);
  const flagged = (flag: string): Formula => formula`SUMIFS(${columnOf(made.totals)},${columnOf(made.inMtfs)},"${flag}")`;
  const pooled = context.partnershipCase.deal.kind === 'savings sharing';
  const ofFlags = (saving: Formula): Formula => (pooled ? ifNumber(period, formula`"needs: flags after sharing"`) : saving);
  const spent = cost('alreadySpent');
  // The share of a cost that stands alone is in the row of the costs itself.
  const costHra = rows.some(isOneCost) ? null : cost('hraShare');
  const undecided = [made.hraShare, addedHra, ...(costHra ? [costHra] : [])].map((place) => formula`COUNTIF(${columnOf(place)},"not decided")`);
  const onHra = [
    formula`SUMPRODUCT(${columnOf(made.totals)},${columnOf(made.hraShare)})`,
    formula`SUMPRODUCT(${columnOf(addedTotal)},${columnOf(addedHra)})`,
    ...(costHra && costTotal ? [formula`SUMPRODUCT(${columnOf(costTotal)},${columnOf(costHra)})`] : []),
  ];
  return {
    headline: formula`${period}`,
    'without what is in the MTFS': ofFlags(less(flagged('yes'))),
    'without what is or may be in the MTFS': ofFlags(less(flagged('yes'), savingsNotKnown(inputs, made.totals, made.inMtfs), savingsNotKnown(inputs, addedTotal, addedMtfs))),
    'without cost already spent': spent && costTotal ? less(formula`SUMIFS(${columnOf(costTotal)},${columnOf(spent)},"yes")`) : formula`${period}`,
    'last year, recurring': formula`${at(effects.recurring, 0, context.years.length - 1)}`,
    'General Fund part': formula`IF(ISNUMBER(${period}),IF(${join(undecided, '+')}>0,"needs: HRA share",${less(...onHra)}),${period})`,
  };
}

function onPeriod(period: CellRef, parts: readonly Formula[]): Formula {
  return ifNumber(period, formula`ROUND(${period}-${join(parts, '-')},2)`);
}

function join(parts: readonly Formula[], by: string): Formula {
  return { parts: parts.flatMap((part, i) => (i === 0 ? part.parts : [by, ...part.parts])) };
}
