import { TabDraft } from '../../../src/workbook/draft';
import { across, at, beside, columnAbove, down, finalNames, formula, range, rowBeside, tableColumn } from '../../../src/workbook/formula';
import type { WorkbookSpec } from '../../../src/workbook/model';

/** A small workbook with one of everything: two councils, three years, names that need quoting. */

const YEARS = ['2023/24', '2024/25', '2025/26'];
const LINES = [
  { name: 'Chief Executive, shared', council: 'HDC', figures: [-41184, -41184, -41184], note: 'Section 9: half of £140,000 to each council, after on-costs at the employer’s rates' },
  { name: '=Director of Communities', council: 'HDC', figures: [-79289, 'TBC', -79289], note: '-' },
  { name: 'Deputy Chief Executives', council: 'MBC', figures: [18547, 18547, 18547.45], note: '@agreed; "quoted", with a comma & <angles>' },
  { name: 'Licensing <partnership>', council: 'MBC', figures: [null, -12000, -12500], note: null },
] as const;

const amount = (council: string, year: number) =>
  LINES.filter((line) => line.council === council).reduce((sum, line) => sum + (typeof line.figures[year] === 'number' ? line.figures[year] : 0), 0);

const NAMES = finalNames((id) => ({ contents: 'Contents', lines: "Savings lines (officers' own)", savings: 'Savings' })[id] ?? id, () => 'HDC_Lines');

export function sampleWorkbook(): WorkbookSpec {
  const lines = linesTab();
  const savings = savingsTab(lines);
  const contents = contentsTab(savings, lines);
  const drafts = [contents.draft, savings.draft, lines.draft];
  return {
    title: 'Partnership business case: Harborough and Melton',
    subject: 'Savings of two councils over three years',
    tabs: drafts.map((draft) => draft.finish(NAMES)),
    names: drafts.flatMap((draft) => draft.names.map(({ name, place, comment }) => ({ name, tab: place.tab, area: { row: place.row, column: place.column, rows: place.rows, columns: place.columns }, ...(comment === undefined ? {} : { comment }) }))),
    notices: [],
  };
}

function linesTab() {
  const draft = new TabDraft('lines', 'Savings lines', 'input', { widths: [34, 10, 10, 12, 13, 13, 13, 44], freeze: { rows: 4, columns: 1 } });
  draft.text('title', 'Savings lines', 1, 1, 'title');
  draft.text('about', 'Type a line for each saving or cost; a saving is negative. New rows are picked up by the Savings tab.', 2, 1, 'note');
  const values = LINES.map((line) => [line.name, line.council, 'recurring', 'yes', ...line.figures, line.note]);
  const place = draft.placeTable(
    { id: 'lines', name: 'Lines', headers: ['Line', 'Council', 'Kind', 'At risk', ...YEARS, 'Note'] },
    {
      id: 'rows',
      values,
      format: { columns: ['text', 'text', 'text', 'text', 'money', 'money', 'money', 'text'] },
      officerFormulas: [
        { row: 2, column: 4, formula: '=18000+547' },
        { row: 0, column: 5, formula: "='MTFS 2026'!D14" },
      ],
    },
    4,
  );
  draft.validate({ ...place, column: 2, columns: 1 }, ['HDC', 'MBC'], 'Choose a council.');
  draft.validate({ ...place, column: 4, columns: 1 }, { tab: 'savings', area: { row: 6, column: 2, rows: 2, columns: 1 } }, 'Yes or no.', true);
  draft.highlight({ ...place, column: 5, columns: 3 }, 'equals', 'TBC', 'unknown');
  return { draft, place };
}

function savingsTab(lines: ReturnType<typeof linesTab>) {
  const draft = new TabDraft('savings', 'Savings', 'output', { widths: [34, 10, 10, 12, 14, 14, 14, 14], freeze: { rows: 5, columns: 4 } });
  draft.text('title', 'Savings of each council', 1, 1, 'title');
  draft.text('sign', 'A saving is negative, a cost positive. £, new in the year.', 2, 1, 'subtitle');
  draft.text('heading', 'By council', 4, 1, 'heading');
  draft.place({ id: 'header', kind: 'text', values: [['Council', 'Code', 'Kind', 'Status', ...YEARS, 'Period']], style: 'header' }, 5);
  const labels = draft.place({ id: 'labels', kind: 'text', values: [['Harborough District Council', 'HDC', 'recurring'], ['Melton Borough Council', 'MBC', 'recurring']], style: 'label' }, 6);
  const sums = YEARS.map((year) => formula`SUMIFS(${tableColumn('lines', year)},${tableColumn('lines', 'Council')},${across(labels, 1)})`);
  const byYear = YEARS.map((_, i) =>
    draft.place({ id: `year-${i}`, kind: 'calculation', values: ['HDC', 'MBC'].map((council) => [amount(council, i)]), formulas: sums[i]!, format: 'money' }, 6, 5 + i),
  );
  const period = ['HDC', 'MBC'].map((council) => YEARS.reduce((sum, _, i) => sum + amount(council, i), 0));
  const all = { tab: 'savings', row: 6, column: 5, rows: 2, columns: 3 };
  const totals = draft.place({ id: 'period', kind: 'calculation', values: period.map((each) => [each]), formulas: formula`SUM(${rowBeside(all)})`, format: 'money', style: 'headline' }, 6, 8);
  draft.place({ id: 'total-label', kind: 'text', values: [['Both councils', 'all', 'recurring']], style: 'total' }, 8);
  const bothYears = YEARS.map((_, i) => amount('HDC', i) + amount('MBC', i));
  draft.place({ id: 'total', kind: 'calculation', values: [[...bothYears, period[0]! + period[1]!]], formulas: formula`SUM(${columnAbove({ ...all, columns: 4 })})`, format: 'money', style: 'total' }, 8, 5);
  draft.place(
    {
      id: 'status',
      kind: 'calculation',
      values: [['OK'], ['OK'], ['']],
      formulas: [formula`IF(COUNT(${range(across(byYear[0]!), across(byYear[2]!))})=0,"Problem","OK")`, formula`IF(${beside(labels, 0, 1)}="MBC","OK","Problem")`, formula`IF(${at(totals)}=0,"nil","")`],
      style: 'status',
    },
    6,
    4,
  );
  draft.place(
    {
      id: 'share',
      kind: 'calculation',
      values: [[period[0]! / (period[0]! + period[1]!)]],
      formulas: formula`${at(totals)}/SUM(${range(at(totals), at(totals, 1))})`,
      format: 'percent2',
    },
    10,
    5,
  );
  draft.text('share-label', "Harborough's part of the saving", 10, 1, 'label');
  draft.place({ id: 'isformula', kind: 'calculation', values: [[true]], formulas: formula`ISFORMULA(${down(totals)})` }, 11, 8);
  draft.highlight({ row: 6, column: 4, rows: 3, columns: 1 }, 'equals', 'OK', 'good');
  draft.highlight({ row: 6, column: 4, rows: 3, columns: 1 }, 'begins with', 'Prob"lem', 'bad');
  draft.name('HDC_Saving', { ...totals, rows: 1 }, 'Total saving of Harborough over the period');
  draft.name('Both_Councils', totals);
  draft.chart({
    id: 'chart',
    title: 'Savings of each council',
    altText: 'Columns: Harborough saves £120,473 in 2023/24, Melton pays £18,547.',
    kind: 'clustered columns',
    row: 13,
    column: 1,
    categories: { row: 5, column: 5, rows: 1, columns: 3 },
    series: [
      { name: 'Harborough', values: { row: 6, column: 5, rows: 1, columns: 3 } },
      { name: 'Melton & others', values: { row: 7, column: 5, rows: 1, columns: 3 } },
    ],
    valueAxis: '£ in the year',
  });
  return { draft, place: totals, lines };
}

function contentsTab(savings: ReturnType<typeof savingsTab>, lines: ReturnType<typeof linesTab>) {
  const draft = new TabDraft('contents', 'Contents', 'contents', { widths: [30, 70], landscape: false });
  draft.text('title', 'Partnership business case: Harborough and Melton', 1, 1, 'title');
  draft.text('about', 'What is in this workbook, and for whom. Figures can be followed to the inputs: yellow cells with blue text are typed, all others are calculated.', 2, 1, 'note');
  draft.place({ id: 'header', kind: 'text', values: [['Tab', 'What it holds']], style: 'header' }, 4);
  draft.place({ id: 'tabs', kind: 'text', values: [['Savings', 'Savings of each council in each year, with a chart'], ["Savings lines (officers' own)", 'One row for each saving or cost: typed by the officers of both councils and agreed by both Section 151 officers']], style: { columns: ['link', 'note'] } }, 5);
  draft.link({ tab: 'contents', row: 5, column: 1, rows: 1, columns: 1 }, { ...savings.place, row: 1, column: 1 });
  draft.link({ tab: 'contents', row: 6, column: 1, rows: 1, columns: 1 }, { ...lines.place, row: 1, column: 1 });
  return { draft };
}
