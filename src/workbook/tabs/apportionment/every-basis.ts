import type { SharedCost } from '../../../engine/appraisal';
import { isValue, type Outcome } from '../../../engine/outcome';
import type { InputPlaces, TabContext } from '../../context';
import type { TabDraft } from '../../draft';
import { across, at, beside, down, formula, rowBeside, type Formula, type Place } from '../../formula';
import { ifNumber } from '../../formula-idioms';
import { cellOf, cellsOf } from '../../values';
import { header, perCouncil } from '../headings';
import type { ChosenPlaces } from './chosen';
import { placeSharing, unitsShared, type SharingColumns } from './largest-remainder';
import type { WeightPlaces } from './weights';

export interface EveryBasisPlaces {
  readonly basis: Place;
  readonly share: Place;
  readonly againstChosenColumn: number;
  readonly row: number;
}

interface Worked {
  readonly item: SharedCost;
  readonly itemIndex: number;
  readonly basisIndex: number;
}

/** Section 3: each shared cost on every basis, to the penny, by largest remainder. */
export function placeEveryBasis(draft: TabDraft, context: TabContext, weights: WeightPlaces, chosen: ChosenPlaces, columns: SharingColumns): EveryBasisPlaces {
  const { appraisal, codes, sign } = context;
  const worked = rowsOf(context);
  const on = (each: Worked): SharedCost['onBases'][number] | undefined => each.item.onBases[each.basisIndex];
  const heading = draft.text('every-heading', '3. Each shared cost on every basis', draft.below(1), 1, 'heading');
  const row = heading.row + 2;
  draft.repeat(header(draft, 'every-header', [
    'Shared cost', 'Basis', 'Amount to share', 'Chosen', ...perCouncil(context, 'Weight applied'), 'Sum of weights', 'Pence to share',
    ...perCouncil(context, 'Exact pence'), ...perCouncil(context, 'Whole pence'), ...perCouncil(context, 'Remainder'), 'Spare pence',
    ...perCouncil(context, 'Rank'), ...perCouncil(context, 'Share'), ...perCouncil(context, 'Against chosen'), ...perCouncil(context, 'Against equal'),
  ], row - 1));

  const calculation = { kind: 'calculation' } as const;
  const each = (pick: (item: number, basis: number) => Formula): Formula[] => worked.map(({ itemIndex, basisIndex }) => pick(itemIndex, basisIndex));
  draft.place({ ...calculation, id: 'every-item', values: worked.map(({ item }) => [item.item]), formulas: each((item) => formula`${at(chosen.items, item)}`), style: 'label' }, row, 1);
  const basis = draft.place({
    ...calculation, id: 'every-basis', style: 'label',
    values: worked.map((one) => [on(one)?.basis ?? '']), formulas: each((_, b) => formula`${at(weights.names, b)}`),
  }, row, 2);
  const amount = draft.place({
    ...calculation, id: 'every-amount', format: 'pence',
    values: worked.map(({ item }) => [cellOf(item.amount, signOf(item, sign))]), formulas: each((item) => formula`${at(chosen.amount, item)}`),
  }, row, 3);
  draft.place({
    ...calculation, id: 'every-chosen',
    values: worked.map((one) => [on(one)?.basis === one.item.chosen ? 'chosen' : '']),
    formulas: each((item) => formula`IF(${across(basis)}=${at(chosen.basis, item)},"chosen","")`),
  }, row, 4);
  const applied = draft.place({
    ...calculation, id: 'every-weight', format: 'general',
    values: worked.map(({ basisIndex }) => cellsOf(appraisal.bases[basisIndex]?.applied ?? [])), formulas: each((_, b) => formula`${down(weights.applied, b)}`),
  }, row, columns.weights);
  const sum = draft.place({
    ...calculation, id: 'every-sum', format: 'general',
    values: worked.map(({ basisIndex }) => [sumCell(context, basisIndex)]),
    formulas: formula`IF(COUNT(${rowBeside(applied)})>0,SUM(${rowBeside(applied)}),"needs: weights")`,
  }, row, columns.sum);
  const pence = draft.place({
    ...calculation, id: 'every-pence', format: 'count',
    values: worked.map((one) => [penceCell(one)]),
    formulas: ifNumber(across(amount), ifNumber(across(sum), formula`ROUND(ABS(${across(amount)})*100,0)`)),
  }, row, columns.units);
  const sharing = placeSharing(draft, columns, {
    id: 'every', row, weights: applied, sum, units: pence, format: 'count',
    workings: worked.map((one) => on(one)?.workings ?? String(penceCell(one))),
  });
  const share = draft.place({
    ...calculation, id: 'every-share', format: 'pence', style: 'result',
    values: worked.map((one) => cellsOf(on(one)?.shares ?? [], signOf(one.item, sign))),
    formulas: ifNumber(beside(sharing.rank), formula`SIGN(${across(amount)})*${unitsShared(sharing)}/100`),
  }, row, columns.result);
  return { basis, share, againstChosenColumn: columns.result + codes.length, row };
}

/** The last columns of section 3: what each council gains or loses against the chosen basis and against an equal split. */
export function placeComparison(draft: TabDraft, context: TabContext, inputs: InputPlaces, every: EveryBasisPlaces, chosenShares: Place, equal: Place): void {
  const { codes, sign } = context;
  const worked = rowsOf(context);
  const against = (id: string, other: Place, column: number, pick: (one: Worked) => readonly Outcome[]): void => {
    draft.place({
      id: `every-against-${id}`, kind: 'calculation', format: 'pence',
      values: worked.map((one) => cellsOf(pick(one), sign)),
      formulas: worked.map(({ item, itemIndex }) => {
        const own = beside(every.share);
        const base = down(other, itemIndex);
        const gain = item.of === 'pooled savings' ? formula`ROUND(${own}-${base},2)` : formula`ROUND(${inputs.case.sign}*(${base}-${own}),2)`;
        return ifNumber(own, ifNumber(base, gain));
      }),
    }, every.row, column);
  };
  against('chosen', chosenShares, every.againstChosenColumn, (one) => one.item.onBases[one.basisIndex]?.againstChosen ?? []);
  against('equal', equal, every.againstChosenColumn + codes.length, (one) => one.item.onBases[one.basisIndex]?.againstEqual ?? []);
}

function rowsOf(context: TabContext): Worked[] {
  const { sharedCosts, bases } = context.appraisal;
  return sharedCosts.flatMap((item, itemIndex) => bases.map((_, basisIndex) => ({ item, itemIndex, basisIndex })));
}

function signOf(item: SharedCost, sign: 1 | -1): 1 | -1 {
  return item.of === 'pooled savings' ? sign : 1;
}

function sumCell(context: TabContext, basisIndex: number): string | number {
  const applied = context.appraisal.bases[basisIndex]?.applied ?? [];
  const known = applied.filter(isValue);
  return known.length > 0 ? known.reduce((sum, value) => sum + value.toNumber(), 0) : 'needs: weights';
}

function penceCell({ item, basisIndex }: Worked): string | number {
  if (!isValue(item.amount)) return String(cellOf(item.amount));
  const workings = item.onBases[basisIndex]?.workings;
  return workings ? workings.units.toNumber() : 'needs: weights';
}
