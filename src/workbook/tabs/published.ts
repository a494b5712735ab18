import type { PublishedComparison } from '../../engine/appraisal';
import type { Measure } from '../../engine/case';
import { isValue } from '../../engine/outcome';
import type { InputPlaces, InputTable, TabContext } from '../context';
import { TabDraft } from '../draft';
import { across, formula, type Formula, type Place } from '../formula';
import { recordNames } from '../input-ranges';
import type { CellValue, NumberFormat } from '../model';
import { cellOf } from '../values';
import { header, opening } from './headings';
import { addChoices, placeRecords } from './inputs/place-records';
import { isInPercent, measureSign, published } from './inputs/records/published';
import { placeVerdicts, VERDICTS } from './published/verdicts';

/** The calculated figure of a measure, in the sign of the workbook; null where no tab of the workbook has it. */
export type CalculatedFormula = (measure: Measure) => Formula | null;

const YEAR = ', ';
const ITEMS = ': ';
const MOVED = 'row changed: Build again';
const NO_FIGURE = 'cannot be checked';

/** Each figure as the report prints it, beside the calculated one. */
export function publishedTab(context: TabContext, inputs: InputPlaces, calculated: CalculatedFormula): TabDraft {
  const columns = published.columns(context);
  const widths = [...columns.map(({ width }) => width), 2, 40, 14, 26, 14, 18];
  const draft = new TabDraft('published', 'Published v calculated', 'output', { widths });
  opening(draft, 'Published v calculated', [
    'Figures as the source document prints them, and whether they follow from its inputs: for whoever has to stand by the printed report.',
    `In this workbook ${context.signWords}; shared salaries, deficits and percentages saved are positive. Places: decimals as printed, of pounds or of the fraction (£1 is 0, £000 is -3, 15.6% is 3).`,
    'A published value is live. A row added, or one whose measure, items, council or year changes, needs Build again.',
  ]);
  const { appraisal, partnershipCase } = context;
  const verdictRow = draft.below(1);
  const tableRow = verdictRow + VERDICTS.length + 3;
  const placed = placeRecords(draft, published, partnershipCase.published, context, tableRow);
  addChoices(placed, { councils: inputs.case.councils, bases: inputs.bases, lines: inputs.lines });
  if (appraisal.published.length === 0) {
    draft.text('no-figures', 'No published figures are given.', verdictRow, 1, 'headline');
    return draft;
  }
  const verdicts = placeComparison(draft, context, placed.table, calculated);
  placeVerdicts(draft, appraisal.published, verdicts, verdictRow);
  return draft;
}

/** Beside the table, after an empty column; each row says by itself what it compares, and with what it was built. */
function placeComparison(draft: TabDraft, context: TabContext, table: InputTable, calculated: CalculatedFormula): Place {
  const { published: comparisons } = context.appraisal;
  const { row, column: left, columns } = table.place;
  const start = left + columns + 1;
  const formats = comparisons.map(({ published: { measure } }): NumberFormat => (isInPercent(measure.of) ? 'percent2' : 'money'));
  header(draft, 'comparison-header', ['Compared with', 'As published', 'Calculated', 'Difference', 'Verdict'], row - 1, start);
  const beside = recordNames(table, 'label');
  const typed = (key: string) => across(table.place, table.column(key));

  const built = draft.place({ id: 'compared', kind: 'text', style: 'label', values: comparedWith(comparisons, context) }, row, start);
  const more = (key: string, before: string): Formula => formula`IF(${typed(key)}="","","${before}"&${typed(key)})`;
  const says = formula`${typed('measure')}&", "&${typed('council')}&${more('year', YEAR)}&${more('items', ITEMS)}`;
  const printed = draft.place({
    id: 'as-published',
    kind: 'calculation',
    values: comparisons.map(({ published: { value, measure } }) => [value === 0 ? 0 : value * measureSign(measure.of, context.sign)]),
    formulas: formula`IF(${says}=${across(built)},${typed('value')},"${MOVED}")`,
    format: { rows: formats },
    beside,
  }, row, start + 1);
  const formulas = comparisons.map(({ published: { measure } }) => calculated(measure) ?? formula`"${NO_FIGURE}"`);
  const figure = draft.place({
    id: 'calculated',
    kind: 'calculation',
    values: comparisons.map((each) => [calculatedCell(each, context)]),
    formulas,
    format: { rows: formats },
    beside,
  }, row, start + 2);
  const difference = draft.place({
    id: 'difference',
    kind: 'calculation',
    values: comparisons.map((each) => [cellOf(each.difference, measureSign(each.published.measure.of, context.sign))]),
    formulas: formula`IF(ISNUMBER(${across(figure)}),IF(ISNUMBER(${across(printed)}),ROUND(${across(printed)}-${across(figure)},10),""),"")`,
    format: { rows: formats },
    beside,
  }, row, start + 3);
  const rounded = formula`ROUND(ROUND(${across(figure)},10),${typed('places')})`;
  return draft.place({
    id: 'verdict',
    kind: 'calculation',
    values: comparisons.map(({ verdict }) => [verdict]),
    formulas: formula`IF(ISNUMBER(${across(difference)}),IF(${across(difference)}=0,"agrees",IF(ROUND(${rounded}-${across(printed)},10)=0,"rounding","does not follow")),"cannot be checked")`,
    style: 'status',
    beside,
  }, row, start + 4);
}

/** What each row was built to compare; the formula beside it watches that the row still says the same. */
function comparedWith(comparisons: readonly PublishedComparison[], context: TabContext): string[][] {
  const columns = published.columns(context);
  const items = columns.find(({ key }) => key === 'items');
  return comparisons.map(({ published: each }) => {
    const { of, council, year } = each.measure;
    const named = items?.print(each).value ?? null;
    return [`${of}, ${council}${year === undefined ? '' : YEAR + year}${named === null ? '' : `${ITEMS}${named}`}`];
  });
}

/** A share that itself comes from a published ratio says so instead of a figure: it cannot bear itself out. */
function calculatedCell({ published: { measure }, calculated, verdict }: PublishedComparison, { appraisal, sign }: TabContext): CellValue {
  const own = typeof calculated !== 'string' && isValue(calculated) && verdict === 'cannot be checked';
  if (own) return appraisal.bases.find(({ basis }) => basis.name === measure.items[0])?.from ?? NO_FIGURE;
  return cellOf(calculated, measureSign(measure.of, sign));
}
