import type { TabContext } from '../../context';
import { TabDraft } from '../../draft';
import { beside, formula } from '../../formula';
import { FIRST_YEAR_COLUMN } from '../../model';
import { header, opening } from '../headings';
import { placeEffect } from './effect';
import { placeLabels } from './labels';
import { COMPONENTS_TAB, type ComponentLayout } from './layout';
import { placeNewInYear, type NewSources } from './new-in-year';

/** The "Components" tab: each post, line and cost as it falls on each council in each year. Every result reads only this. */
export function componentsTab(context: TabContext, layout: ComponentLayout, sources: Omit<NewSources, 'yearHeader'>): TabDraft {
  const { years } = context;
  const widths = [34, 10, 16, 16, ...years.map(() => 13), 15, 13, 9, 13, 13];
  const draft = new TabDraft(COMPONENTS_TAB, 'Components', 'calculation', { widths, freeze: { rows: 0, columns: 2 } });
  opening(draft, 'Components', [
    `What falls on each council in each year: every result of this workbook is made from these rows; ${context.signWords}.`,
    'Each amount is multiplied by its driver on the Case tab, 100% for the case as given.',
    'TBC is left out of totals and counted; "needs: …" stops a total until the input is there.',
  ]);
  const labels = ['Component', 'Council', 'Kind', 'Driver'];
  const headerRow = layout.newRow - 1;
  draft.text('new-heading', '1. New in the year', headerRow - 1, 1, 'heading');
  draft.repeat(header(draft, 'new-labels', labels, headerRow));
  const yearHeader = header(draft, 'new-years', years, headerRow, FIRST_YEAR_COLUMN);
  header(draft, 'new-flags', ['In the MTFS', 'At risk', 'Already spent', 'HRA share'], headerRow, layout.totalColumn + 1);
  placeNewInYear(draft, context, layout, { ...sources, yearHeader });
  placeLabels(draft, context, layout, sources.inputs);

  const effectHeader = layout.effectRow - 1;
  draft.breakBefore(draft.text('effect-heading', '2. Effect on the MTFS: continuing savings repeated in each later year', effectHeader - 1, 1, 'heading'));
  header(draft, 'effect-labels', labels, effectHeader);
  header(draft, 'effect-years', [...years, 'Total'], effectHeader, FIRST_YEAR_COLUMN);
  placeEffectLabels(draft, layout);
  placeEffect(draft, context, layout);
  return draft;
}

/** Names, councils and kinds again beside the effects, read from section 1. */
function placeEffectLabels(draft: TabDraft, layout: ComponentLayout): void {
  const values = layout.rows.rows.map(({ name, council, kind }) => [name, council, kind]);
  const labels = { tab: COMPONENTS_TAB, row: layout.newRow, column: 1, rows: values.length, columns: 3 };
  draft.place({ id: 'effect-names', kind: 'calculation', values, formulas: formula`${beside(labels)}`, style: 'label' }, layout.effectRow, 1);
}
