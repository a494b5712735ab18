import type { CouncilAppraisal } from '../../../engine/appraisal';
import { toNumber } from '../../../engine/money';
import { isNeeds, type Known } from '../../../engine/outcome';
import { Tally } from '../../../engine/tally';
import { addTotal } from '../../../engine/worked';
import type { TabContext } from '../../context';
import type { TabDraft } from '../../draft';
import { columnAbove, formula, range, type Formula, type Place } from '../../formula';
import { sumOrNeeds } from '../../formula-idioms';
import { FIRST_YEAR_COLUMN } from '../../model';
import { cellOf, cellsOf } from '../../values';
import type { ComponentLabel, ComponentLayout } from '../components/layout';
import { header } from '../headings';
import { componentCell, isOneCost, type SavingsRow } from './rows';

export interface NewPlaces {
  readonly names: Place;
  readonly rows: Place;
  /** New in the year, all rows. */
  readonly total: Place;
  /** Over the period, row by row. */
  readonly totals: Place;
  readonly inMtfs: Place;
  readonly atRisk: Place;
  readonly hraShare: Place;
}

/** Section 1 in the layout of the printed report: new in the year, and the total with continuing savings repeated. */
export function placeNew(draft: TabDraft, context: TabContext, layout: ComponentLayout, council: CouncilAppraisal, lines: readonly SavingsRow[]): NewPlaces {
  const { years, sign } = context;
  const totalColumn = FIRST_YEAR_COLUMN + years.length;
  const heading = draft.text('new-heading', '1. New in the year', draft.below(1), 1, 'heading');
  const row = heading.row + 2;
  header(draft, 'new-header', ['Saving or cost', 'Kind', 'In the MTFS', 'At risk'], row - 1);
  header(draft, 'new-years', [...years, 'Total over the period', 'HRA share'], row - 1, FIRST_YEAR_COLUMN);

  // Where all components stand: a row then takes only its own reference, and there are thousands of rows.
  const [news, componentTotals, hraShares] = [layout.newOf(layout.all), layout.totalOf(layout.all), layout.labelOf(layout.all, 'hraShare')];
  const label = (id: string, name: ComponentLabel, column: number, words: (each: SavingsRow) => string, several: (each: SavingsRow) => Formula): Place => {
    const labels = layout.labelOf(layout.all, name);
    return draft.place({
      id, kind: 'calculation', style: 'label',
      values: lines.map((each) => [words(each)]),
      formulas: lines.map((each) => (each.several ? several(each) : own(labels, each))),
    }, row, column);
  };
  const names = label('new-name', 'name', 1, (each) => each.name, (each) => formula`${quoted(each.name)}`);
  label('new-kind', 'kind', 2, (each) => each.kind, (each) => formula`${quoted(each.kind)}`);
  const seeComponents = formula`${quoted(SEE_COMPONENTS)}`;
  const flag = (name: 'inMtfs' | 'atRisk') => (each: SavingsRow): Formula => (isOneCost(each) ? { parts: [componentCell(layout.labelOf(layout.all, name), each.run.first), `&${quoted(OF_COST)}`] } : seeComponents);
  const said = (each: SavingsRow, words: string): string => (isOneCost(each) ? `${words}${OF_COST}` : each.several ? SEE_COMPONENTS : words);
  const inMtfs = label('new-in-mtfs', 'inMtfs', 3, (each) => said(each, each.components[0]?.inMtfs ?? ''), flag('inMtfs'));
  const atRisk = label('new-at-risk', 'atRisk', 4, (each) => said(each, each.components[0]?.atRisk ? 'yes' : 'no'), flag('atRisk'));

  const rows = draft.place({
    id: 'new', kind: 'calculation', format: 'money',
    values: lines.map((each) => each.newInYear),
    formulas: lines.map((each) => (each.several ? sumOrNeeds(columnHere(layout.newOf(each.run))) : own(news, each))),
  }, row, FIRST_YEAR_COLUMN);
  const totals = draft.place({
    id: 'new-totals', kind: 'calculation', format: 'money', style: 'result',
    values: lines.map((each) => each.total),
    formulas: lines.map((each) => (each.several ? sumOrNeeds(columnHere(layout.totalOf(each.run))) : own(componentTotals, each))),
  }, row, totalColumn);
  const hraShare = draft.place({
    id: 'new-hra', kind: 'calculation', format: 'percent', style: 'label',
    values: lines.map((each) => [hraCell(each)]),
    formulas: lines.map((each) => (each.several && !isOneCost(each) ? seeComponents : own(hraShares, each))),
  }, row, totalColumn + 1);

  const totalRow = row + lines.length;
  draft.place({ id: 'new-total-label', kind: 'text', style: 'total', values: [['Total', '', '', '']] }, totalRow, 1);
  const newTotal = draft.place({
    id: 'new-total', kind: 'calculation', format: 'money', style: 'total',
    values: [cellsOf(council.newInYear, sign)], formulas: sumOrNeeds(columnAbove(rows)),
  }, totalRow, FIRST_YEAR_COLUMN);
  draft.place({
    id: 'new-grand-total', kind: 'calculation', format: 'money', style: 'total',
    values: [[cellOf(grandTotal(lines), sign)]],
    formulas: sumOrNeeds(columnAbove(totals)),
  }, totalRow, totalColumn);
  return { names, rows, total: newTotal, totals, inMtfs, atRisk, hraShare };
}

/** The flags of a row that adds several components are theirs, on the Components tab, not its own. */
export const SEE_COMPONENTS = 'several';

/** Said after a flag of a cost of change, which stays in every coverage: sums over the flags of savings pass it over. */
const OF_COST = ' (cost)';

/** The cell of a row's component in a column of the Components tab. */
function own(column: Place | null, { run }: SavingsRow): Formula {
  return { parts: [componentCell(column, run.first)] };
}

function grandTotal(lines: readonly SavingsRow[]): Known {
  const sum = new Tally();
  for (const { components } of lines) for (const component of components) addTotal(component, sum);
  return sum.total;
}

function hraCell(each: SavingsRow): string | number {
  if (each.several && !isOneCost(each)) return SEE_COMPONENTS;
  const share = each.components[0]?.hraShare;
  return share === undefined || isNeeds(share) ? 'not decided' : toNumber(share);
}

function quoted(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}

function columnHere(place: Place | null): ReturnType<typeof range> {
  return range(componentCell(place), componentCell(place, (place?.rows ?? 1) - 1));
}
