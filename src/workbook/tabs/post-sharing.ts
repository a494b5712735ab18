import type { PostAppraisal } from '../../engine/appraisal';
import type { Post } from '../../engine/case';
import type { InputPlaces, TabContext } from '../context';
import { TabDraft } from '../draft';
import { across, beside, down, formula, type Formula, type Place } from '../formula';
import { ifNumber, typed } from '../formula-idioms';
import { textWidth } from '../heights';
import { besideInput, builtColumn, filled, inputOfRow, ofCouncil } from '../input-ranges';
import { WIDE_COLUMN } from '../look';
import type { CellValue, NumberFormat, StyleName } from '../model';
import { cellOf, cellsOf, typedCell } from '../values';
import { header, opening, perCouncil } from './headings';

/** The "Shared posts" tab while its shares wait for the Apportionment tab. */
export interface PostCosts {
  readonly draft: TabDraft;
  /** All the posts of a row at the employer, before the split. */
  readonly cost: Place;
  /** What each row was built for, and what it holds now: rows that were sorted or changed in kind differ. */
  readonly asBuilt: { readonly built: Place; readonly now: Place };
  readonly finish: (shares: Place | null) => PostPlaces;
}

export interface PostPlaces {
  /** One row for each post, one column for each council; the workbook's sign. */
  readonly share: Place;
  readonly saving: Place;
  readonly percent: Place;
}

const FIRST_ROW_COLUMN = { name: 1, kind: 2, employer: 3, basis: 4, posts: 5, salary: 6, pension: 7, onCosts: 8, cost: 9, current: 10 } as const;

/** In characters: what a label needs besides its letters. */
const ROOM = 4;

/** The "Shared posts" tab: cost at the employer, each council's share, and its saving against today. Null without posts. */
export function sharedPostsTab(context: TabContext, inputs: InputPlaces): PostCosts | null {
  const { posts } = context.appraisal;
  if (posts.length === 0) return null;
  const n = context.codes.length;
  const technical = Math.min(WIDE_COLUMN, Math.ceil(Math.max(...posts.map(({ post }) => textWidth(asBuilt(post)))) + ROOM));
  const widths = [28, 9, 11, 18, 8, 12, 12, 12, 13, ...new Array<number>(3 * n).fill(13), ...new Array<number>(n).fill(11), 24, 8, technical, technical];
  const draft = new TabDraft('posts-shared', 'Shared posts', 'output', { widths, freeze: { rows: 0, columns: 1 } });
  opening(draft, 'Shared posts', [
    `Cost, shares and savings of each post a year; ${context.signWords}.`,
    'The cost is computed at the employer and then split; a part post counts as one part-time person for National Insurance.',
    'A post that is "counted in" a line is shown here and never added again: its saving is in that line.',
  ]);
  const headerRow = draft.below(2);
  const row = headerRow + 1;
  const after = FIRST_ROW_COLUMN.current + 4 * n;
  draft.text('order-label', 'Council', headerRow - 1, 1, 'label');
  const order = draft.place(
    { id: 'order', kind: 'text', values: [[...context.codes]], style: 'label' },
    headerRow - 1,
    FIRST_ROW_COLUMN.current,
  );
  draft.repeat(header(draft, 'header', [
    'Post', 'Kind', 'Employer', 'Basis', 'Posts', 'Salary of one', 'Employer pension rate', 'On-costs of one', 'Cost of all, to share',
    ...perCouncil(context, 'Cost today'), ...perCouncil(context, 'Share of cost'), ...perCouncil(context, 'Saving a year'),
    ...perCouncil(context, 'Saving as % of today'), 'Counted in', 'At risk', 'As built', 'As typed now',
  ], headerRow));

  const one = (id: string, column: number, value: (each: PostAppraisal) => CellValue, formulas: Formula, style: StyleName = 'calculation', format: NumberFormat = 'general'): Place =>
    draft.place({ id, kind: 'calculation', values: posts.map((each) => [value(each)]), formulas, style, format }, row, column);
  const copy = (id: string, column: number, key: string, value: (each: PostAppraisal) => string): Place =>
    one(id, column, value, typed(inputOfRow(inputs.posts, key)), 'label');
  const names = copy('name', FIRST_ROW_COLUMN.name, 'name', ({ post }) => post.name);
  const kind = across(copy('kind', FIRST_ROW_COLUMN.kind, 'kind', ({ post }) => post.kind));
  const employer = across(copy('employer', FIRST_ROW_COLUMN.employer, 'employer', ({ post }) => post.employer ?? ''));
  copy('basis', FIRST_ROW_COLUMN.basis, 'basis', ({ post }) => post.basis ?? '');
  const count = across(one('posts', FIRST_ROW_COLUMN.posts, ({ post }) => typedCell(post.posts), typed(inputOfRow(inputs.posts, 'posts')), 'calculation', 'general'));
  const salary = across(one('salary', FIRST_ROW_COLUMN.salary, ({ post }) => typedCell(post.salary), typed(inputOfRow(inputs.posts, 'salary')), 'calculation', 'money'));
  const counted = copy('counted', after, 'countedIn', ({ post }) => post.countedIn ?? '');
  one('risk', after + 1, ({ post }) => (post.atRisk ? 'yes' : 'no'), formula`IF(${inputOfRow(inputs.posts, 'atRisk')}="","no",${inputOfRow(inputs.posts, 'atRisk')})`, 'label');

  const { niRate, niThreshold, levyRate, onCostsIncluded, councils } = inputs.case;
  const pensions = builtColumn(councils, 'pensionRate');
  const employersPension = formula`INDEX(${pensions},MATCH(${employer},${builtColumn(councils, 'code')},0))`;
  const unknownRate = '"needs: on-cost rates"';
  const pension = across(one(
    'pension', FIRST_ROW_COLUMN.pension, (each) => pensionCell(context, each),
    formula`IF(${kind}="deleted","",IF(${onCostsIncluded}="yes",IF(${employer}="each",IF(COUNT(${pensions})=${filled(builtColumn(councils, 'code'))},SUM(${pensions})/COUNT(${pensions}),${unknownRate}),IF(ISNUMBER(${employersPension}),${employersPension},${unknownRate})),0))`,
    'calculation', 'percent2',
  ));
  const allRates = formula`COUNT(${niRate},${niThreshold},${levyRate},${pension})=4`;
  one(
    'on-costs', FIRST_ROW_COLUMN.onCosts, (each) => cellOf(each.onCosts),
    formula`IF(${kind}="deleted","",IF(${onCostsIncluded}="yes",IF(ISNUMBER(${salary}),IF(${allRates},ROUND(${niRate}*MAX(0,${salary}-${niThreshold})+(${levyRate}+${pension})*${salary},2),${unknownRate}),"needs: salary"),0))`,
    'calculation', 'money',
  );
  const insured = formula`(INT(${count})*MAX(0,${salary}-${niThreshold})+MAX(0,(${count}-INT(${count}))*${salary}-${niThreshold}))`;
  const cost = one(
    'cost', FIRST_ROW_COLUMN.cost, (each) => cellOf(each.cost),
    formula`IF(${kind}="deleted","",IF(ISNUMBER(${count}),IF(ISNUMBER(${salary}),IF(${onCostsIncluded}="yes",IF(${allRates},ROUND(${count}*${salary}+${niRate}*${insured}+(${levyRate}+${pension})*${count}*${salary},2),${unknownRate}),ROUND(${count}*${salary},2)),"needs: salary"),"needs: posts"))`,
    'result', 'money',
  );
  const built = draft.place({ id: 'as-built', kind: 'text', style: 'label', values: posts.map(({ post }) => [asBuilt(post)]) }, row, after + 2);
  const name = across(names);
  const now = one(
    'as-typed', after + 3, ({ post }) => asBuilt(post),
    formula`${name}&" / "&IF(${kind}="deleted","deleted","shared or new")&" / "&IF(${across(counted)}="","added","counted in a line")`, 'label',
  );
  return { draft, cost, asBuilt: { built, now }, finish: (shares) => placeSavings(draft, context, inputs, { row, kind: kind.column, order, shares }) };
}

/** What decides how a row is built; a change of it needs a new build. */
function asBuilt(post: Post): string {
  return `${post.name} / ${post.kind === 'deleted' ? 'deleted' : 'shared or new'} / ${post.countedIn === undefined ? 'added' : 'counted in a line'}`;
}

interface Waiting {
  readonly row: number;
  readonly kind: number;
  readonly order: Place;
  readonly shares: Place | null;
}

function placeSavings(draft: TabDraft, context: TabContext, inputs: InputPlaces, { row, kind, order, shares }: Waiting): PostPlaces {
  const { appraisal: { posts, sharedCosts }, codes, sign } = context;
  const n = codes.length;
  const { niRate, niThreshold, levyRate, onCostsIncluded, councils } = inputs.case;
  const kindCell = { ref: 'cell', tab: draft.id, row, column: kind, relativeRow: true, relativeColumn: false } as const;
  const now = besideInput(inputs.posts, 'current', codes);
  const own = ofCouncil(councils, down(order), 'pensionRate');
  const allRates = formula`COUNT(${niRate},${niThreshold},${levyRate},${own})=4`;
  const withOnCosts = formula`IF(${now}=0,0,IF(${allRates},${now}+ROUND(${niRate}*MAX(0,${now}-${niThreshold})+(${levyRate}+${own})*${now},2),"needs: on-cost rates"))`;
  const current = draft.place({
    id: 'current', kind: 'calculation', format: 'money',
    values: posts.map((each) => cellsOf(each.current)),
    formulas: formula`IF(ISNUMBER(${now}),IF(${onCostsIncluded}="yes",${withOnCosts},${now}),IF(${kindCell}="new",IF(${now}="",0,"needs: salary"),"needs: salary"))`,
  }, row, FIRST_ROW_COLUMN.current);
  const items = new Map(sharedCosts.map((item, i) => [item.of === 'post' ? item.item : '', i]));
  const share = draft.place({
    id: 'share', kind: 'calculation', format: 'money',
    values: posts.map((each) => cellsOf(each.shares)),
    formulas: posts.map(({ post }) => {
      const item = items.get(post.name);
      return post.kind === 'deleted' || shares === null || item === undefined ? formula`""` : formula`${down(shares, item)}`;
    }),
  }, row, FIRST_ROW_COLUMN.current + n);
  const cost = formula`ROUND(${inputs.case.sign}*(${beside(current)}-${beside(share)}),2)`;
  const saving = draft.place({
    id: 'saving', kind: 'calculation', format: 'money', style: 'result',
    values: posts.map((each) => cellsOf(each.saving, sign)),
    formulas: ifNumber(beside(current), formula`IF(${kindCell}="deleted",${inputs.case.sign}*${beside(current)},${ifNumber(beside(share), cost)})`),
  }, row, FIRST_ROW_COLUMN.current + 2 * n);
  const percent = draft.place({
    id: 'percent', kind: 'calculation', format: 'percent',
    values: posts.map((each) => cellsOf(each.savingOfCurrent, sign)),
    formulas: ifNumber(beside(current), formula`IF(${beside(current)}=0,"n/a",${ifNumber(beside(saving), formula`${beside(saving)}/${beside(current)}`)})`),
  }, row, FIRST_ROW_COLUMN.current + 3 * n);
  return { share, saving, percent };
}

function pensionCell({ partnershipCase }: TabContext, { post }: PostAppraisal): CellValue {
  if (post.kind === 'deleted') return '';
  if (!partnershipCase.onCosts.included) return 0;
  const employers = partnershipCase.councils.filter((council) => post.employer === 'each' || council.code === post.employer);
  const rates = employers.map((council) => council.pensionRate.value).filter((rate) => typeof rate === 'number');
  if (rates.length < employers.length || rates.length === 0) return 'needs: on-cost rates';
  return rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
}
