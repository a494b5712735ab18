import { FIRST_YEAR_COLUMN } from '../../model';
import type { TabContext } from '../../context';
import type { TabDraft } from '../../draft';
import { across, columnOf, down, formula, type Place } from '../../formula';
import { cellOf } from '../../values';
import { header } from '../headings';
import type { ChosenPlaces } from './chosen';

/** Rows of shares by year: every shared cost of one name as it falls on one council. */
export interface ByYearRow {
  readonly name: string;
  readonly council: string;
}

/**
 * Section 4: the costs of change, and any pooled savings, as each council's share in each year, so that the Components
 * can read them with time across the columns.
 */
export function placeByYear(draft: TabDraft, context: TabContext, chosen: ChosenPlaces, shares: Place, rows: readonly ByYearRow[]): Place | null {
  if (rows.length === 0) return null;
  const { codes, years, appraisal, sign } = context;
  const items = new Map(appraisal.sharedCosts.map((item) => [item.item, item]));
  const heading = draft.text('by-year-heading', '4. Shares by year', draft.below(1), 1, 'heading');
  const row = heading.row + 2;
  header(draft, 'by-year-header', ['Shared cost', 'Council', 'Taken from', 'Section'], row - 1);
  const yearHeader = header(draft, 'by-year-years', years, row - 1, FIRST_YEAR_COLUMN);
  const names = draft.place({ id: 'by-year-name', kind: 'text', style: 'label', values: rows.map((each) => [each.name, each.council, 'chosen basis', 'section 2']) }, row, 1);
  return draft.place({
    id: 'by-year', kind: 'calculation', format: 'pence',
    values: rows.map(({ name, council }) =>
      years.map((year) => {
        const item = items.get(`${name}, ${year}`);
        return item ? cellOf(item.shares[codes.indexOf(council)], item.of === 'pooled savings' ? sign : 1) : '';
      }),
    ),
    formulas: rows.map(({ council }) => {
      const found = formula`MATCH(${across(names)}&", "&${down(yearHeader)},${columnOf(chosen.items)},0)`;
      return formula`IF(ISNUMBER(${found}),INDEX(${columnOf(shares, codes.indexOf(council))},${found}),"")`;
    }),
  }, row, FIRST_YEAR_COLUMN);
}
