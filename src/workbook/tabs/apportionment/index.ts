import type { InputPlaces, TabContext } from '../../context';
import { TabDraft } from '../../draft';
import type { Place } from '../../formula';
import { perCouncil, opening } from '../headings';
import { placeByYear, type ByYearRow } from './by-year';
import { placeChosen, placeChosenShares, type SharedCostSources } from './chosen';
import { placeComparison, placeEveryBasis } from './every-basis';
import { sharingColumns } from './largest-remainder';
import { placeWeights } from './weights';

export interface ApportionmentPlaces {
  readonly draft: TabDraft;
  /** Each council's share on each basis: one row for each basis of the case. */
  readonly basisShare: Place;
  readonly basisFrom: Place;
  /** The sum of each basis's weights, or what it needs. */
  readonly basisSum: Place;
  /** One row for each shared cost, in the order of the appraisal; null when nothing is shared. */
  readonly shares: Place | null;
  /** Nil when the shares add back, one row for each shared cost. */
  readonly adrift: Place | null;
  readonly addsTo100: Place;
  /** Costs of change and pooled savings by year; null when there are none. */
  readonly byYear: Place | null;
}

/** The "Apportionment" tab: who pays what share, on every basis, in columns that anybody can follow. */
export function apportionmentTab(context: TabContext, inputs: InputPlaces, sources: SharedCostSources, byYearRows: readonly ByYearRow[]): ApportionmentPlaces {
  const { codes } = context;
  const columns = sharingColumns(5, codes.length);
  const widths = [26, 17, 15, 15, ...new Array<number>(columns.result + 3 * codes.length - 4).fill(13)];
  const draft = new TabDraft('apportionment', 'Apportionment', 'calculation', { widths, freeze: { rows: 0, columns: 2 } });
  opening(draft, 'Apportionment', [
    'Who pays what share, for Section 151 officers and auditors: each shared cost on each basis, to the penny.',
    'Rule: everybody gets the whole pence of the exact share; the pence left over go to the largest remainders, and on a tie to the council named first.',
    `Against chosen and against equal: what a council would gain on that basis by paying less; ${context.signWords}.`,
  ]);
  const orderRow = draft.below(1);
  draft.text('order-label', 'Order of councils', orderRow, 1, 'label');
  const order = draft.place({ id: 'order', kind: 'text', values: [codes.map((_, i) => i + 1)], style: 'label', format: 'integer' }, orderRow, 5);
  draft.place({ id: 'order-codes', kind: 'text', values: [perCouncil(context, 'Council')], style: 'label' }, orderRow + 1, 5);
  const weights = placeWeights(draft, context, inputs, order, columns);
  const nothing = { draft, basisShare: weights.share, basisFrom: weights.from, basisSum: weights.sum, addsTo100: weights.addsTo100 };
  if (context.appraisal.sharedCosts.length === 0) return { ...nothing, shares: null, adrift: null, byYear: null };
  const chosen = placeChosen(draft, context, inputs, sources, order);
  const every = placeEveryBasis(draft, context, weights, chosen, columns);
  const { shares, adrift } = placeChosenShares(draft, context, chosen, every.basis, every.share);
  placeComparison(draft, context, inputs, every, shares, chosen.equal);
  const byYear = placeByYear(draft, context, chosen, shares, byYearRows);
  return { ...nothing, shares, adrift, byYear };
}
