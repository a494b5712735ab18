import type { CouncilAppraisal } from '../../../engine/appraisal';
import type { Deficit } from '../../../engine/case';
import type { InputPlaces, TabContext } from '../../context';
import { TabDraft } from '../../draft';
import type { Place } from '../../formula';
import { FIRST_YEAR_COLUMN } from '../../model';
import type { ComponentLayout } from '../components/layout';
import { opening } from '../headings';
import { placeCoverage, type CoveragePlaces } from './coverage';
import { placeEffectAndGap, type EffectPlaces } from './effect';
import { CAVEAT_ROWS, HEADLINE_ROWS, placeHeadline, type HeadlinePlaces } from './headline';
import { placeNew, type NewPlaces } from './new-in-year';
import { savingsRows } from './rows';

/** A council's savings tab, and where its figures stand. */
export interface SavingsPlaces {
  readonly draft: TabDraft;
  readonly council: string;
  readonly headline: HeadlinePlaces;
  readonly made: NewPlaces;
  readonly effects: EffectPlaces;
  readonly coverage: CoveragePlaces;
}

/** Of more, the columns are narrower: eight years still go on one page across. */
const FEW_YEARS = 5;
/** Of no more than these each column has room for "needs: deficit" on one line. */
const MORE_YEARS = 7;

/** A "Savings" tab: the printed report's layout, then the effect on the MTFS, then the coverages with their caveats. */
export function savingsTab(context: TabContext, inputs: InputPlaces, layout: ComponentLayout, council: CouncilAppraisal): SavingsPlaces {
  const { partnershipCase, years } = context;
  const code = council.council;
  const name = partnershipCase.councils.find((each) => each.code === code)?.name ?? code;
  // The first column of years holds "needs: HRA share" too.
  const [names, first, later, total, share] = years.length > FEW_YEARS ? [31, 17, years.length > MORE_YEARS ? 12 : 13.5, 14, 10] : [34, 18, 15, 16, 12];
  const widths = [names, 15, 11, 9, ...years.map((_, i) => (i === 0 ? first : later)), total, share];
  const draft = new TabDraft(`savings-${code}`, `Savings ${code}`, 'output', { widths, freeze: { rows: 0, columns: 1 } });
  const top = opening(draft, `Savings: ${name} (${code})`, [
    `In pounds; ${context.signWords}.`,
    dealWords(context),
    salaryWords(context),
    deficitWords(council.deficit),
  ]);
  draft.text('code-label', 'Council', top, 1, 'label');
  const codeCell: Place = draft.place({ id: 'code', kind: 'text', style: 'label', values: [[code]] }, top, FIRST_YEAR_COLUMN);
  const headlineRow = top + 1;
  const rows = savingsRows(context, layout, council);
  draft.reserve(headlineRow, HEADLINE_ROWS + CAVEAT_ROWS);
  const made = placeNew(draft, context, layout, council, rows);
  const effects = placeEffectAndGap(draft, context, inputs, layout, council, codeCell, made);
  const coverage = placeCoverage(draft, context, inputs, layout, council, rows, made, effects);
  const headline = placeHeadline(draft, context, inputs, layout, council, headlineRow, made, effects, coverage);
  draft.chart({
    id: `chart-${code}`,
    title: `${code}: saving against deficit, by year`,
    altText: `Columns for each year from ${years[0] ?? ''}: the saving of ${name} beside its deficit. The figures are in section 3 of this tab.`,
    kind: 'clustered columns',
    row: draft.below(1),
    column: draft.textColumn,
    categories: effects.chart.years,
    series: [
      { name: 'Saving', values: effects.chart.saving },
      { name: 'Deficit', values: effects.chart.gap },
    ],
    valueAxis: '£',
  });
  return { draft, council: code, headline, made, effects, coverage };
}

function dealWords({ partnershipCase: { deal } }: TabContext): string {
  return deal.kind === 'cost sharing'
    ? 'The deal is cost sharing: each council keeps what it saves.'
    : `The deal is savings sharing: savings are pooled and apportioned on "${deal.basis ?? ''}"; the rows "Savings sharing" move each council to its share.`;
}

function salaryWords({ partnershipCase: { onCosts } }: TabContext): string {
  return onCosts.included
    ? 'Salaries include employer on-costs, computed at the employer before the split.'
    : 'Salaries exclude employer on-costs, so a saving on a post would be larger with them, and a cost too.';
}

function deficitWords(deficit: Deficit | null): string {
  if (!deficit) return 'No deficit is given for this council.';
  const timing = deficit.reserves === 'not known' ? 'whether before or after reserves is not known' : deficit.reserves;
  return `The deficit is the ${deficit.kind === 'whole gap' ? 'whole gap of each year' : 'new gap of each year, added up'}, ${timing}.`;
}
