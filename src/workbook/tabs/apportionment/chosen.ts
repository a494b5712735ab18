import type { SharedCost } from '../../../engine/appraisal';
import type { InputPlaces, TabContext } from '../../context';
import type { TabDraft } from '../../draft';
import { across, at, down, formula, range, rowBeside, rowOf, type CellRef, type Formula, type Place } from '../../formula';
import { ifNumber } from '../../formula-idioms';
import { inputAt } from '../../input-ranges';
import { isValue } from '../../../engine/outcome';
import { roundToPence } from '../../../engine/money';
import { cellOf, cellsOf } from '../../values';
import { header, perCouncil } from '../headings';

export interface ChosenPlaces {
  readonly items: Place;
  readonly basis: Place;
  readonly amount: Place;
  /** On the chosen basis; one row for each shared cost. Filled by `placeChosenShares` once every basis has been worked. */
  readonly row: number;
  readonly equal: Place;
}

/** Where the amount of each shared cost comes from. */
export interface SharedCostSources {
  readonly postCost: Place;
  readonly pooled: (item: SharedCost) => Formula;
}

/** Section 2: each shared cost, the basis chosen for it, and an equal split to compare with. */
export function placeChosen(draft: TabDraft, context: TabContext, inputs: InputPlaces, sources: SharedCostSources, order: Place): ChosenPlaces {
  const { appraisal, codes, sign } = context;
  const items = appraisal.sharedCosts;
  const heading = draft.text('chosen-heading', '2. Each shared cost on its chosen basis', draft.below(1), 1, 'heading');
  const row = heading.row + 2;
  const n = codes.length;
  header(draft, 'chosen-header', [
    'Shared cost', 'Chosen basis', 'Amount to share', 'Kind', ...perCouncil(context, 'Share'), 'Away from the amount', 'Pence to share',
    ...perCouncil(context, 'Equal share'),
  ], row - 1);
  const names = draft.place({ id: 'chosen-item', kind: 'text', values: items.map((each) => [each.item]), style: 'label' }, row, 1);
  const formulasOf = items.map((item) => source(item, context, inputs, sources));
  const basis = draft.place({
    id: 'chosen-basis', kind: 'calculation', values: items.map((each) => [each.chosen]), formulas: formulasOf.map((each) => formula`${each.basis}`), style: 'label',
  }, row, 2);
  const amount = draft.place({
    id: 'chosen-amount', kind: 'calculation', format: 'pence',
    values: items.map((each) => [cellOf(each.amount, each.of === 'pooled savings' ? sign : 1)]),
    formulas: formulasOf.map((each) => each.amount),
  }, row, 3);
  draft.place({ id: 'chosen-of', kind: 'text', values: items.map((each) => [each.of]), style: 'label' }, row, 4);
  const pence = draft.place({
    id: 'chosen-pence', kind: 'calculation', format: 'count',
    values: items.map((each) => [isValue(each.amount) ? roundToPence(each.amount.abs()).times(100).toNumber() : cellOf(each.amount)]),
    formulas: ifNumber(across(amount), formula`ROUND(ABS(${across(amount)})*100,0)`),
  }, row, 5 + n + 1);
  const each = formula`COUNT(${rowOf(order)})`;
  const whole = formula`INT(${across(pence)}/${each})`;
  const equal = draft.place({
    id: 'chosen-equal', kind: 'calculation', format: 'pence',
    values: items.map((item) => cellsOf(item.equal, item.of === 'pooled savings' ? sign : 1)),
    formulas: ifNumber(across(pence), formula`SIGN(${across(amount)})*(${whole}+IF(${down(order)}<=${across(pence)}-${each}*${whole},1,0))/100`),
  }, row, 5 + n + 2);
  return { items: names, basis, amount, row, equal };
}

/** The shares of section 2, picked from the workings of every basis. */
export function placeChosenShares(draft: TabDraft, context: TabContext, chosen: ChosenPlaces, workedBasis: Place, workedShare: Place): { shares: Place; adrift: Place } {
  const { appraisal, codes, sign } = context;
  const bases = appraisal.bases.length;
  const { row, amount, basis } = chosen;
  const shares = draft.place({
    id: 'chosen-share', kind: 'calculation', format: 'pence', style: 'result',
    values: appraisal.sharedCosts.map((item) => cellsOf(item.shares, item.of === 'pooled savings' ? sign : 1)),
    formulas: appraisal.sharedCosts.map((_, i) => {
      const first = i * bases;
      const names = range(at(workedBasis, first), at(workedBasis, first + bases - 1));
      const found = formula`MATCH(${across(basis)},${names},0)`;
      const worked = range(down(workedShare, first), down(workedShare, first + bases - 1));
      return formula`IF(ISNUMBER(${found}),INDEX(${worked},${found}),${ifNumber(across(amount), formula`"needs: basis"`)})`;
    }),
  }, row, 5);
  const adrift = draft.place({
    id: 'chosen-adrift', kind: 'calculation', format: 'pence',
    values: appraisal.sharedCosts.map(() => [0]),
    formulas: formula`IF(ISNUMBER(${across(amount)}),IF(COUNT(${rowBeside(shares)})>0,ROUND(SUM(${rowBeside(shares)})-${across(amount)},2),0),0)`,
  }, row, 5 + codes.length);
  return { shares, adrift };
}

function source(item: SharedCost, context: TabContext, inputs: InputPlaces, sources: SharedCostSources): { basis: CellRef; amount: Formula } {
  const { partnershipCase } = context;
  switch (item.of) {
    case 'post': {
      const row = partnershipCase.posts.findIndex((post) => post.name === item.item);
      return { basis: inputAt(inputs.posts, row, 'basis'), amount: formula`${at(sources.postCost, row)}` };
    }
    case 'cost of change': {
      const year = item.year ?? '';
      const row = partnershipCase.costs.findIndex((cost) => item.item === `${cost.name}, ${year}`);
      const cell = inputAt(inputs.costs, row, year);
      return { basis: inputAt(inputs.costs, row, 'basis'), amount: formula`IF(${cell}="","",${cell})` };
    }
    case 'pooled savings':
      return { basis: inputs.case.dealBasis, amount: sources.pooled(item) };
  }
}
