import type { CouncilAppraisal } from '../../../engine/appraisal';
import { isSaving } from '../../../engine/worked';
import type { InputPlaces, TabContext } from '../../context';
import type { TabDraft } from '../../draft';
import { at, columnOf, formula, wholeOf, type Formula, type Place } from '../../formula';
import { FIRST_YEAR_COLUMN, type CellValue } from '../../model';
import { ifNumber } from '../../formula-idioms';
import { DEFICIT_IN_DOUBT, hasSurplus, SURPLUS_COUNTED } from '../../headlines';
import { cellOf } from '../../values';
import type { ComponentLayout } from '../components/layout';
import type { CoveragePlaces } from './coverage';
import type { EffectPlaces } from './effect';
import type { NewPlaces } from './new-in-year';
import { savingsNotKnown } from './not-known';

export interface HeadlinePlaces {
  readonly saving: Place;
  readonly recurring: Place;
  readonly gap: Place;
  readonly coverage: Place;
  readonly caveats: Place;
  /** The caveats as they stand; empty where there is nothing to say. */
  readonly caveatWords: readonly string[];
}

export const HEADLINE_ROWS = 5;
export const CAVEAT_ROWS = 3;

/** The figures a reader came for, at the top, each with a workbook name; filled last, since they read what is below. */
export function placeHeadline(draft: TabDraft, context: TabContext, inputs: InputPlaces, layout: ComponentLayout, council: CouncilAppraisal, row: number, made: NewPlaces, effects: EffectPlaces, coverage: CoveragePlaces): HeadlinePlaces {
  const { sign, years } = context;
  const last = years[years.length - 1] ?? '';
  const code = council.council;
  draft.place({
    id: 'headline-labels', kind: 'text', style: 'label',
    values: [
      ['Saving over the period'], [`Recurring saving in ${last}`], ['Deficit over the period'], ['Coverage: saving / deficit'], ['Of the saving, at risk'],
    ],
  }, row, 1);
  const one = (id: string, offset: number, value: CellValue, formulas: Formula, format: 'money' | 'gap' | 'percent2'): Place =>
    draft.place({ id: `headline-${id}`, kind: 'calculation', style: 'headline', format, values: [[value]], formulas }, row + offset, FIRST_YEAR_COLUMN);
  const saving = one('saving', 0, cellOf(council.periodTotal, sign), formula`${at(effects.period)}`, 'money');
  const recurring = one('recurring', 1, cellOf(council.recurringEffect[years.length - 1], sign), formula`${at(effects.recurring, 0, years.length - 1)}`, 'money');
  const gap = one('gap', 2, cellOf(council.gapTotal), formula`${at(effects.gapTotal)}`, 'gap');
  const covered = one('coverage', 3, cellOf(council.coverage.headline.coverage), formula`${at(coverage.coverage)}`, 'percent2');
  const costs = layout.costsOf(code);
  const pooled = context.partnershipCase.deal.kind === 'savings sharing';
  const linesAtRisk = formula`SUMIFS(${columnOf(made.totals)},${columnOf(made.atRisk)},"yes")`;
  one('risk', 4, cellOf(council.atRisk, sign), ifNumber(at(effects.period), pooled ? formula`"needs: flags after sharing"` : linesAtRisk), 'money');

  const costNew = layout.newOf(costs);
  const others = otherCaveats(context, inputs, council, made, effects, covered);
  const caveatWords = [excludes(council.savingsToConfirm, 'saving'), excludes(council.costsToConfirm, 'cost of change'), others.words];
  const caveats = draft.place({
    id: 'caveats', kind: 'calculation', style: 'note',
    values: caveatWords.map((words) => [words]),
    formulas: [
      excludesFormula(formula`COUNTIF(${wholeOf(made.rows)},"TBC")`, 'saving'),
      costNew ? excludesFormula(formula`COUNTIF(${wholeOf(costNew)},"TBC")`, 'cost of change') : formula`""`,
      others.formula,
    ],
  }, row + HEADLINE_ROWS, draft.textColumn);
  draft.name(`PC_Saving_${code}`, saving, 'Saving over the period');
  draft.name(`PC_Recurring_saving_${code}`, recurring, 'Recurring saving of the last year');
  draft.name(`PC_Deficit_${code}`, gap, 'Deficit over the period');
  draft.name(`PC_Coverage_${code}`, covered, 'Saving over the period / deficit');
  draft.name(`PC_Effect_${code}`, effects.effect, 'Effect on the MTFS, a cell for each year');
  return { saving, recurring, gap, coverage: covered, caveats, caveatWords };
}

const IN_MTFS_CAVEAT = 'Includes savings that the MTFS already holds: see section 4 for the coverage without them.';
const MAY_BE_IN_MTFS_CAVEAT = 'May include savings that the MTFS already holds: see section 4 for the coverage without them.';

/** What is to be said of the saving and the deficit besides what is left out: each sentence with a space after it, since another may follow. */
function otherCaveats(context: TabContext, inputs: InputPlaces, council: CouncilAppraisal, { totals, inMtfs }: NewPlaces, { gap }: EffectPlaces, covered: Place): { readonly words: string; readonly formula: Formula } {
  const own = context.appraisal.components.filter(({ council: code, kind }) => code === council.council && kind !== 'cost of change');
  const isIn = own.some(({ inMtfs: flag }) => flag === 'yes');
  const mayBeIn = own.some((each) => each.inMtfs === 'not known' && isSaving(each));
  const said = [
    isIn ? IN_MTFS_CAVEAT : mayBeIn ? MAY_BE_IN_MTFS_CAVEAT : '',
    council.deficitInDoubt ? DEFICIT_IN_DOUBT : '',
    hasSurplus(council) ? SURPLUS_COUNTED : '',
  ];
  const mtfs = formula`IF(COUNTIF(${columnOf(inMtfs)},"yes")>0,"${IN_MTFS_CAVEAT} ",IF(${savingsNotKnown(inputs, totals, inMtfs)}=0,"","${MAY_BE_IN_MTFS_CAVEAT} "))`;
  return {
    words: said.map((words) => (words === '' ? '' : `${words} `)).join(''),
    formula: formula`${mtfs}&IF(ABS(N(${at(covered)}))>10,"${DEFICIT_IN_DOUBT} ","")&IF(COUNTIF(${wholeOf(gap)},"<0")>0,"${SURPLUS_COUNTED} ","")`,
  };
}

/** "Excludes 1 saving to be confirmed." A cost left out would have lowered the saving: that is said too. */
function excludes(count: number, what: 'saving' | 'cost of change'): string {
  if (count === 0) return '';
  const [one, many, after] = EXCLUDES[what];
  return count === 1 ? `Excludes 1 ${one} to be confirmed${after}` : `Excludes ${count} ${many} to be confirmed${after}`;
}

function excludesFormula(count: Formula, what: 'saving' | 'cost of change'): Formula {
  const [one, many, after] = EXCLUDES[what];
  return formula`IF(${count}=0,"",IF(${count}=1,"Excludes 1 ${one} to be confirmed${after}","Excludes "&${count}&" ${many} to be confirmed${after}"))`;
}

const EXCLUDES = {
  saving: ['saving', 'savings', '.'],
  'cost of change': ['cost of change', 'costs of change', ', which would lower the saving.'],
} as const;
