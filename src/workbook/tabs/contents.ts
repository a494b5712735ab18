import type { CouncilAppraisal } from '../../engine/appraisal';
import type { TabContext } from '../context';
import { TabDraft } from '../draft';
import { at, formula, type Formula, type Place } from '../formula';
import type { CellValue, TabSpec } from '../model';
import { placeBuildRecord, placeRecordedBlocks } from '../record/place-record';
import { recordedBlocks, type RecordedBlock } from '../record/recorded';
import { cellOf } from '../values';
import { header, opening } from './headings';
import type { SavingsPlaces } from './savings';

export interface ContentsSources {
  readonly master: Place;
  readonly masterWords: string;
  readonly savings: readonly SavingsPlaces[];
  readonly tabs: readonly { readonly id: string; readonly name: string; readonly purpose: string }[];
  /** Tables by id and by the name they have in this workbook. */
  readonly tables: readonly { readonly id: string; readonly name: string }[];
  readonly builtOn: string | null;
  readonly builtFor: string;
  /** All that is on the other tabs. */
  readonly blocks: readonly RecordedBlock[];
  /** Finishes what stands on this tab so far. */
  readonly finish: (draft: TabDraft) => TabSpec;
}

/** The "Contents" tab: what this is, for whom, the headline of each council, where everything is, and the build record. */
export function contentsTab(context: TabContext, sources: ContentsSources): TabDraft {
  const { partnershipCase, years } = context;
  const draft = new TabDraft('contents', 'Contents', 'contents', { widths: [32, 24, 18, 22, 16, 60] });
  const span = years.length === 1 ? (years[0] ?? '') : `${years[0] ?? ''} to ${years[years.length - 1] ?? ''}`;
  const top = opening(draft, partnershipCase.title, [
    partnershipCase.subtitle ?? 'The money in a partnership business case',
    `For councillors, auditors and Section 151 officers. ${span}; pounds; ${context.signWords}.`,
    'Each calculated cell is a formula to follow to its inputs; the workbook works without any add-in.',
    'Yellow cells with blue figures are inputs. Values typed there, and rows added to Lines, are live; councils, years, posts and costs need a new build.',
  ]);
  draft.text('master-label', 'Master check', top, 1, 'total');
  const master = draft.place({ id: 'master', kind: 'calculation', style: 'status', values: [[sources.masterWords]], formulas: formula`${at(sources.master)}` }, top, 2);
  draft.highlight(master, 'begins with', 'Problem', 'bad');
  draft.highlight(master, 'equals', 'OK', 'good');
  draft.highlight(master, 'begins with', 'OK,', 'attention');
  draft.highlight(master, 'begins with', 'Results wait', 'attention');
  placeHeadlines(draft, context, sources.savings);
  placeTabs(draft, sources);
  draft.printUpTo(placeBuildRecord(draft, sources));
  placeRecordedBlocks(draft, [...recordedBlocks(sources.finish(draft)), ...sources.blocks]);
  return draft;
}

function placeHeadlines(draft: TabDraft, context: TabContext, savings: readonly SavingsPlaces[]): void {
  if (savings.length === 0) return;
  const heading = draft.text('headline-heading', 'Headlines', draft.below(1), 1, 'heading');
  const row = heading.row + 2;
  const last = context.years[context.years.length - 1] ?? '';
  header(draft, 'headline-header', ['Council', 'Saving over the period', `Recurring saving ${last}`, 'Deficit over the period', 'Coverage', 'What to say with it (sections are those of its Savings tab)'], row - 1);
  const councils = savings.map(({ council }) => context.partnershipCase.councils.find(({ code }) => code === council));
  draft.place({ id: 'headline-councils', kind: 'text', style: 'label', values: councils.map((each) => [`${each?.name ?? ''} (${each?.code ?? ''})`]) }, row, 1);
  const appraisalOf = ({ council }: SavingsPlaces): CouncilAppraisal | undefined => context.appraisal.councils.find((each) => each.council === council);
  const column = (id: string, offset: number, pick: (each: SavingsPlaces) => Place, value: (each: CouncilAppraisal) => CellValue, format: 'money' | 'gap' | 'percent2'): void => {
    draft.place({
      id: `headline-${id}`, kind: 'calculation', style: 'headline', format,
      values: savings.map((each) => [valueOf(appraisalOf(each), value)]), formulas: savings.map((each) => formula`${at(pick(each))}`),
    }, row, offset);
  };
  column('saving', 2, (each) => each.headline.saving, (each) => cellOf(each.periodTotal, context.sign), 'money');
  column('recurring', 3, (each) => each.headline.recurring, (each) => cellOf(each.recurringEffect[context.years.length - 1], context.sign), 'money');
  column('gap', 4, (each) => each.headline.gap, (each) => cellOf(each.gapTotal), 'gap');
  column('coverage', 5, (each) => each.headline.coverage, (each) => cellOf(each.coverage.headline.coverage), 'percent2');
  draft.place({
    id: 'headline-caveats', kind: 'calculation', style: 'note',
    values: savings.map((each) => [each.headline.caveatWords.map((words) => (words === '' ? '' : `${words} `)).join('')]),
    formulas: savings.map(({ headline }) => joined(headline.caveats)),
  }, row, 6);
}

function valueOf(council: CouncilAppraisal | undefined, value: (each: CouncilAppraisal) => CellValue): CellValue {
  return council ? value(council) : '';
}

function joined(caveats: Place): Formula {
  const parts = Array.from({ length: caveats.rows }, (_, i) => formula`IF(${at(caveats, i)}="","",${at(caveats, i)}&" ")`);
  return { parts: parts.flatMap((each, i) => (i === 0 ? each.parts : ['&', ...each.parts])) };
}

function placeTabs(draft: TabDraft, { tabs }: ContentsSources): void {
  const heading = draft.text('tabs-heading', 'Tabs', draft.below(1), 1, 'heading');
  const row = heading.row + 2;
  header(draft, 'tabs-header', ['Tab', 'What it is for'], row - 1);
  const names = draft.place({ id: 'tabs', kind: 'text', style: 'link', values: tabs.map(({ name }) => [name]) }, row, 1);
  draft.place({ id: 'tabs-purpose', kind: 'text', values: tabs.map(({ purpose }) => [purpose]) }, row, 2);
  tabs.forEach(({ id }, i) => draft.link({ ...names, row: row + i }, { tab: id, row: 1, column: 1, rows: 1, columns: 1 }));
}
