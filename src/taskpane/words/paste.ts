import { inPounds, type AmountsAre, type Block, type BlockProblem, type BlockRow, type Scale, type Target } from '../case/paste/block';
import type { InLastYear } from '../case/paste/last-year';
import { pounds } from '../case/show';
import { counted, listed } from './plain';

/** What a sign makes a difference to. */
type Signed = Extract<Target, 'lines' | 'deficits'>;

const READ_AS: Readonly<Record<Signed, { readonly positive: string; readonly negative: string; readonly negatives: string }>> = {
  lines: { positive: 'saving', negative: 'cost', negatives: 'costs' },
  deficits: { positive: 'deficit', negative: 'surplus', negatives: 'surpluses' },
};

const PLACE = ({ row, column }: { readonly row: number; readonly column: number }): string => `Row ${row}, column ${column}`;

const COLUMNS = 'Columns are told apart by tabs, or by two spaces.';

/** Whether a cell holds a figure after its words, as where nothing told its columns apart. */
function isRunTogether(text: string): boolean {
  return /\s\S*\d/.test(text);
}

/** A block from a report or a sheet. */
export const PASTE_WORDS = {
  heading: 'Paste a block',
  about: 'Copy cells from a sheet, or a table from a report, and paste them here. You see how each was read before anything changes.',
  target: 'What is it about?',
  targets: { deficits: 'Deficits by year', lines: 'Savings lines by year', costs: 'Costs of change by year', posts: 'Posts and their salaries', bases: 'Bases for sharing', opportunities: 'Opportunities and their grades' } satisfies Record<Target, string>,
  shapes: {
    deficits: 'A row for each council, a column for each year.',
    lines: 'A row for each saving, a column for each year, and a column that names the council, or the council in a row above its lines.',
    costs: 'A row for each cost, a column for each year.',
    posts: 'A row for each post; columns for what each council pays today, then the salary of the shared post, under "Shared salary" where columns have headings.',
    bases: 'A row for each basis, a column for each council with its name above: what is counted, such as residents, or percentages that were agreed.',
    opportunities: 'A row for each opportunity, with its service area in a column before it or in a row above, and a grade under the name of each council.',
  } satisfies Record<Target, string>,
  block: 'The block',
  scale: 'The figures are in',
  scales: { 'as it says': 'What the block says, else £', '£': '£', '£000': '£000', '£m': '£ million' } satisfies Record<Scale, string>,
  council: 'Lines of',
  sign: { deficits: 'In the block a deficit is', lines: 'In the block a saving is', costs: '', posts: '', bases: '', opportunities: '' } satisfies Record<Target, string>,
  signs: (isNegative: boolean, asHere: boolean) => `${isNegative ? 'Negative, or in brackets' : 'Positive'}${asHere ? ': as here and in the tabs' : ''}`,
  readAs: (target: Signed, { positive, negative }: Block['signs']) => `Read as ${counted(positive, READ_AS[target].positive)} and ${counted(negative, READ_AS[target].negative, READ_AS[target].negatives)}.`,
  mostlyOther: { lines: 'Most figures would be costs. If they are savings, choose above that a saving has the other sign.', deficits: 'Most figures would be surpluses. If they are deficits, choose above that a deficit has the other sign.' } satisfies Record<Signed, string>,
  shownIn: { 1: 'In the table a saving is positive, as here and in the tabs.', [-1]: 'In the table a saving is negative, as here and in the tabs.' },
  amounts: 'Amounts are',
  amountsAre: { 'new in the year': 'New in the year', 'each year': 'The saving in each year' } satisfies Record<AmountsAre, string>,
  amountsHint: {
    'new in the year': 'A recurring saving continues in each later year: 10,000 in the first year alone stays 10,000 a year.',
    'each year': 'Such as 10,000, 20,000, 20,000. The case keeps what is new in each year: 10,000, 10,000, 0.',
  } satisfies Record<AmountsAre, string>,
  costsNegative: 'All figures are negative, or in brackets: they are taken as costs.',
  lastYear: ({ year, saving, toConfirm }: InLastYear) => `Read so, ${saving < 0 ? 'they cost' : 'they save'} ${pounds(Math.abs(saving))} in ${year}, the last year${toConfirm ? ', without what is to be confirmed' : ''}.`,
  turned: 'The table shows what is new in each year: the difference from the year before.',
  asWritten: {
    gap: 'as written: what is new in each year cannot be told past a year without an amount',
    'one-off': 'as written: a one-off line does not continue',
  } satisfies Record<NonNullable<BlockRow['asWritten']>, string>,
  totalAgrees: {
    'new in the year': 'The total column agrees with amounts that are new in the year.',
    'each year': 'The total column agrees with amounts that are the saving in each year.',
  } satisfies Record<AmountsAre, string>,
  potential: 'The grades are of',
  preview: 'How it was read',
  previewLabel: 'How each cell was read',
  empty: 'Nothing is pasted yet.',
  read: (rows: number, { scale, isNegative, amounts }: Pick<Block, 'scale' | 'isNegative' | 'amounts'>, target: Target) =>
    listed([
      `${counted(rows, 'row')}`,
      ...(inPounds(target) ? [`figures in ${scale === 3 ? '£000' : scale === 6 ? '£ million' : '£'}`] : []),
      ...(target === 'lines' ? [amounts === 'each year' ? 'amounts the saving in each year' : 'amounts new in the year'] : []),
      ...(target === 'deficits' || target === 'lines' ? [`a ${isNegative ? 'negative' : 'positive'} figure is a ${target === 'deficits' ? 'deficit' : 'saving'}`] : []),
    ]),
  leftOut: (rows: readonly number[]) => `Left out, since ${rows.length === 1 ? 'it adds up others' : 'they add up others'}: row ${listed(rows.map(String))}.`,
  columnsLeftOut: (columns: Block['columnsLeftOut']) => `Left out, since ${columns.length === 1 ? 'it is' : 'they are'} none of the columns that are taken: ${listed(columns.map(({ column, title }) => `column ${column}${title === '' ? '' : ` ("${title}")`}`))}.`,
  wordsOnly: (rows: Block['wordsOnly']) => `Left out, since ${rows.length === 1 ? 'it has' : 'they have'} no amounts: ${listed(rows.map(({ row, text }) => `row ${row} ("${text}")`))}.`,
  row: 'Row',
  column: (of: string) => (of === 'salary' ? 'Salary of one post (new)' : of),
  figure: { tbc: 'TBC', refused: 'cannot be read' },
  missing: (isNew: boolean) => (isNew ? 'empty: nothing is added' : 'left as it is'),
  refused: (count: number) => `${counted(count, 'thing')} to put right in the block:`,
  problem,
  apply: (target: Target, rows: number) => `Put ${counted(rows, 'row')} into ${PASTE_WORDS.into[target]}`,
  into: { deficits: 'the deficits', lines: 'the savings lines', costs: 'the costs', posts: 'the posts', bases: 'the bases', opportunities: 'the opportunities' } satisfies Record<Target, string>,
  step: (target: Target, rows: number) => `pasted block of ${counted(rows, 'row')} into ${PASTE_WORDS.into[target]}`,
  cancel: 'Back',
} as const;

function problem(found: BlockProblem): string {
  switch (found.what) {
    case 'nothing':
      return 'Nothing is pasted yet.';
    case 'no figures':
      return `There are no figures to take: paste rows with names and figures. ${COLUMNS}`;
    case 'no figure':
      return `${PLACE(found)}: "${found.text}" is no figure. Write a number, TBC or nothing.`;
    case 'percent':
      return `${PLACE(found)}: "${found.text}" is a percentage, and pounds are meant.`;
    case 'negative':
      return `${PLACE(found)}: "${found.text}" is negative; ${found.isCount ? 'what is counted' : 'a cost or salary'} is positive.`;
    case 'no grade':
      return `${PLACE(found)}: "${found.text}" is no grade. Write High, Medium, Low, None or TBC.`;
    case 'no area':
      return `Row ${found.row}: "${found.text}" has no service area. Put it into a column before the name, or into a row of its own above.`;
    case 'mixed':
      return `Row ${found.row}: some are percentages and some are not.`;
    case 'no councils above':
      return `Write the councils in a row above the ${found.target === 'bases' ? 'figures, and each basis' : 'grades, and each opportunity'} in a row below: ${found.codes.join(', ')}.`;
    case 'no council':
      return `${PLACE(found)}: ${found.text === '' ? 'no council is named here. Write one of this case' : `"${found.text}" is no council of this case`}: ${found.codes.join(', ')}.${isRunTogether(found.text) ? ` ${COLUMNS}` : ''}`;
    case 'no name':
      return `${PLACE(found)}: the row has no name.`;
    case 'too many':
      return `${PLACE(found)}: there are more columns of figures than the case has places for. Put a header row of years or councils above, or leave the column out.`;
    case 'other year':
      return `${PLACE(found)}: "${found.text}" is no year of the case. Leave the column out, or change the years of the case.`;
    case 'column twice':
      return `${PLACE(found)}: ${PASTE_WORDS.column(found.text)} stands twice in the header. Leave one of the two columns out, or write above it what it is.`;
    case 'gap':
      return `${PLACE(found)}: ${found.text} ${found.isTbc ? 'is TBC' : 'has no amount'}, though a later year has an amount. Fill it in, or choose that amounts are new in the year.`;
    case 'twice':
      return `${PLACE(found)}: "${found.text}" is in the block twice.`;
  }
}
