import type { BasisAppraisal } from '../../../engine/appraisal';
import { isNeeds } from '../../../engine/outcome';
import type { InputPlaces, TabContext } from '../../context';
import type { TabDraft } from '../../draft';
import { across, beside, formula, rowBeside, rowOf, type Place } from '../../formula';
import { ifNumber } from '../../formula-idioms';
import { besideInput, councilsOfRow, inputOfRow } from '../../input-ranges';
import { cellOf, cellsOf } from '../../values';
import { header, perCouncil } from '../headings';
import { placeSharing, unitsShared, type SharingColumns } from './largest-remainder';

export interface WeightPlaces {
  readonly names: Place;
  /** What is applied to an amount: whole percentage units, or the weights. */
  readonly applied: Place;
  /** Each council's share on the basis. */
  readonly share: Place;
  /** The basis stands on volumes, or on a ratio without them. */
  readonly from: Place;
  readonly sum: Place;
  readonly addsTo100: Place;
}

/** Section 1: the weights of each basis and, where its ratio is rounded, the rounding to percentages that add to 100. */
export function placeWeights(draft: TabDraft, context: TabContext, inputs: InputPlaces, order: Place, columns: SharingColumns): WeightPlaces {
  const { codes, appraisal } = context;
  const { bases } = appraisal;
  const table = inputs.bases;
  const heading = draft.text('weights-heading', '1. Weights and ratio of each basis', draft.below(1), 1, 'heading');
  const row = heading.row + 2;
  const result = columns.result;
  const after = result + 3 * codes.length;
  header(draft, 'weights-header', [
    'Basis', 'Kind', 'Weights from', 'Percent places', ...perCouncil(context, 'Weight'), 'Sum of weights', 'Units to share',
    ...perCouncil(context, 'Exact units'), ...perCouncil(context, 'Whole units'), ...perCouncil(context, 'Remainder'), 'Spare units',
    ...perCouncil(context, 'Rank'), ...perCouncil(context, 'Weight applied'), ...perCouncil(context, 'Share'),
    ...perCouncil(context, 'Unrounded'), 'Away from 100%',
  ], row - 1);

  const calculation = { kind: 'calculation' } as const;
  const label = (id: string, key: string, column: number, values: readonly string[]): Place =>
    draft.place({ ...calculation, id: `weights-${id}`, values: values.map((value) => [value]), formulas: formula`${inputOfRow(table, key)}`, style: 'label' }, row, column);
  const names = label('name', 'name', 1, bases.map((each) => each.basis.name));
  label('kind', 'kind', 2, bases.map((each) => each.basis.kind));
  draft.place({
    ...calculation,
    id: 'weights-places',
    values: bases.map((each) => [each.basis.percentPlaces ?? '']),
    formulas: formula`IF(ISNUMBER(${inputOfRow(table, 'percentPlaces')}),${inputOfRow(table, 'percentPlaces')},"")`,
    format: 'integer',
  }, row, 4);

  const councils = formula`COUNT(${rowOf(order)})`;
  const volumes = councilsOfRow(table, 'volume', codes);
  const ratios = councilsOfRow(table, 'ratio', codes);
  const kind = inputOfRow(table, 'kind');
  const from = draft.place({
    ...calculation,
    id: 'weights-from',
    values: bases.map((each) => [each.from]),
    formulas: formula`IF(${kind}="equal","equal",IF(COUNT(${volumes})=${councils},"volumes",IF(COUNT(${ratios})=${councils},IF(${kind}="agreed","agreed ratio","published ratio, volumes missing"),"needs: weights")))`,
  }, row, 3);
  const source = across(from);
  const weights = draft.place({
    ...calculation,
    id: 'weights',
    values: bases.map((each) => cellsOf(each.weights)),
    formulas: formula`IF(${source}="equal",1,IF(${source}="volumes",${besideInput(table, 'volume', codes)},IF(${source}="needs: weights",${source},${besideInput(table, 'ratio', codes)})))`,
    format: 'general',
  }, row, columns.weights);
  const sum = draft.place({
    ...calculation,
    id: 'weights-sum',
    values: bases.map((each) => [cellOf(each.sum)]),
    formulas: formula`IF(COUNT(${rowBeside(weights)})=${councils},IF(SUM(${rowBeside(weights)})>0,SUM(${rowBeside(weights)}),"needs: weights"),"needs: weights")`,
    format: 'general',
  }, row, columns.sum);
  const percentPlaces = inputOfRow(table, 'percentPlaces');
  const units = draft.place({
    ...calculation,
    id: 'weights-units',
    values: bases.map((each) => [unitsCell(each)]),
    formulas: ifNumber(across(sum), formula`IF(ISNUMBER(${percentPlaces}),100*10^${percentPlaces},"")`),
    format: 'general',
  }, row, columns.units);
  const sharing = placeSharing(draft, columns, {
    id: 'weights', row, weights, sum, units, format: 'general',
    workings: bases.map((each) => each.rounding ?? String(unitsCell(each))),
  });
  const applied = draft.place({
    ...calculation,
    id: 'weights-applied',
    values: bases.map((each) => cellsOf(each.applied)),
    formulas: formula`IF(ISNUMBER(${beside(sharing.rank)}),${unitsShared(sharing)},${ifNumber(across(sum), formula`${beside(weights)}`)})`,
    format: 'general',
  }, row, result);
  const share = draft.place({
    ...calculation,
    id: 'weights-share',
    values: bases.map((each) => cellsOf(each.share)),
    formulas: ifNumber(beside(applied), formula`${beside(applied)}/SUM(${rowBeside(applied)})`),
    format: 'percent2',
    style: 'result',
  }, row, result + codes.length);
  draft.place({
    ...calculation,
    id: 'weights-ratio',
    values: bases.map((each) => cellsOf(each.ratio)),
    formulas: ifNumber(across(sum), formula`${beside(weights)}/${across(sum)}`),
    format: 'percent2',
  }, row, result + 2 * codes.length);
  const addsTo100 = draft.place({
    ...calculation,
    id: 'weights-check',
    values: bases.map(() => [0]),
    formulas: formula`IF(ISNUMBER(${across(sum)}),ROUND(SUM(${rowBeside(share)})-1,10),0)`,
    format: 'percent2',
  }, row, after);
  return { names, applied, share, from, sum, addsTo100 };
}

/** 100 percent in units of the last place kept; nothing where the weights themselves are applied. */
function unitsCell(basis: BasisAppraisal): string | number {
  if (isNeeds(basis.sum)) return `needs: ${basis.sum.needs}`;
  return basis.rounding === null ? '' : basis.rounding.units.toNumber();
}
