import type { PartnershipCase } from '../../engine/case';
import type { Sign } from '../../workbook/tabs/inputs/numbers';
import type { Field, Meaning, Unit } from '../case/fields';
import type { GoesWith } from '../case/items';
import type { NextStep } from '../case/next-step';
import type { WithTotals } from '../case/period-totals';
import type { PartOfBuild, SinceBuild } from '../case/since-build';
import type { List, Section } from '../state/editing';
import type { Unread } from '../state/unread';
import { counted, listed, lowered } from './plain';

const SECTIONS: Readonly<Record<Section, string>> = {
  about: 'About the case', councils: 'Councils', bases: 'Bases for sharing', posts: 'Posts', lines: 'Savings lines', costs: 'Costs of change', deficits: 'Deficits', opportunities: 'Opportunities',
};

const ONE: Readonly<Record<List, string>> = {
  councils: 'council', bases: 'basis', posts: 'post', lines: 'line', costs: 'cost', deficits: 'deficit', opportunities: 'opportunity',
};

const ABOUT: Readonly<Record<Section, string>> = {
  about: 'Its years, the deal, and rates that hold for all of it.',
  councils: 'Who takes part.',
  bases: 'How a shared cost can be split, such as by population.',
  posts: 'Posts that are shared, deleted or new, and what each council pays today.',
  lines: 'What one council saves from one change, year by year.',
  costs: 'What it costs to make the change, once.',
  deficits: 'What each council is short of in its medium-term plan.',
  opportunities: 'What else could be done together, graded.',
};

const NO_HRA = 'Some are HRA shares: where a council has no Housing Revenue Account, say so under Councils.';

function nextSays(step: NextStep): string {
  switch (step.what) {
    case 'begin':
      if (!step.wants.includes('lines')) return 'The deficits are still empty.';
      return step.wants.includes('deficits') ? 'A case begins with its deficits and its first savings.' : 'There are no savings yet.';
    case 'fill in':
      return `${counted(step.count, 'item is', 'items are')} outstanding: missing, to be confirmed or undecided.${step.ofHra ? ` ${NO_HRA}` : ''}`;
    case 'build':
      return 'Nothing is missing: look at the results, then build the tabs.';
    case 'see':
      return 'Nothing is missing, and the tabs say the same.';
  }
}

const PARTS: Readonly<Record<PartOfBuild, string>> = {
  title: 'the title', firstYear: 'the years', yearCount: 'the years', signConvention: 'the sign of a saving', deal: 'the deal', councils: 'the councils',
  bases: 'the bases', posts: 'the posts', lines: 'the lines', costs: 'the costs of change', opportunities: 'the opportunities',
};

function needsBuild({ linesAdded, changed }: SinceBuild): string {
  if (linesAdded === 1) return 'A line was added: its amounts are in the totals. Build again to give it rows of its own, and to count what it says of the MTFS, the HRA and risk.';
  if (linesAdded > 1) return `${counted(linesAdded, 'line')} were added: their amounts are in the totals. Build again to give them rows of their own, and to count what they say of the MTFS, the HRA and risk.`;
  const follow = 'The calculated tabs need a build to follow.';
  return changed.length === 0 ? follow : `${follow} Changed since the last: ${listed([...new Set(changed.map((part) => PARTS[part]))])}.`;
}

const TOTAL_OF: Readonly<Record<WithTotals, string>> = { posts: 'the saving of all councils', lines: 'the total', costs: 'the total', deficits: 'the whole deficit' };

/** What an amount that was typed comes to; a cost can be nothing else. */
const SAYS: Readonly<Record<Meaning['of'], ((pounds: string, isPositive: boolean) => string) | null>> = {
  saving: (pounds, isPositive) => `${isPositive ? 'Saves' : 'Costs'} ${pounds}.`,
  cost: null,
  deficit: (pounds, isPositive) => `A ${isPositive ? 'deficit' : 'surplus'} of ${pounds}.`,
};

interface YearInAll {
  readonly year: string;
  readonly pounds: string;
  readonly isCost: boolean;
}

function inAll(years: readonly YearInAll[], isOpen: boolean): string {
  const verb = (isCost: boolean | undefined): string => (isCost === true ? 'costs' : 'saves');
  const isMixed = years.some(({ isCost }) => isCost !== years[0]?.isCost);
  const each = years.map(({ year, pounds, isCost }, i) => `${isMixed || i === 0 ? `${verb(isCost)} ` : ''}${pounds} in ${year}`);
  return `In all it ${listed(each)}${isOpen ? '; from then on it is to be confirmed' : ''}.`;
}

/** The case, part by part. */
export const CASE_WORDS = {
  heading: 'The case',
  about: 'Change a figure here or in the tabs. A figure may be a number, TBC or left empty.',
  undo: 'A change made here is in its cell of the tabs at once. Undo above takes it back; the spreadsheet’s own undo does not, or only in part.',
  sections: SECTIONS,
  sectionAbout: ABOUT,
  count: (section: Section, count: number) => (section === 'about' ? '' : String(count)),
  wrong: (count: number) => `${count} to put right`,
  wrongAll: (count: number) => `${counted(count, 'thing')} to put right before the results follow.`,
  wrongAt: (where: readonly string[], words: string) => `${where.join(', ')}: ${words}`,
  firstWrong: 'Go to the first',
  missing: 'What is missing',
  missingNone: 'Nothing is to be confirmed, missing or undecided.',
  next: 'Next',
  nextBegin: { deficits: 'Fill in the deficits', lines: 'Add a first saving', posts: 'Add a shared post' },
  nextFill: 'Go to the first',
  nextCouncils: 'Go to the councils',
  nextResults: 'See the results',
  nextBuild: 'Build the tabs',
  nextSays,
  totals: (list: WithTotals, years: readonly string[], sign: Sign) => `Amounts: ${TOTAL_OF[list]} over ${years.length > 1 ? `${years[0] ?? ''} to ${years.at(-1) ?? ''}` : (years[0] ?? '')}, £; a ${list === 'costs' ? 'cost is positive' : list === 'deficits' ? 'deficit is positive' : `saving is ${sign === 1 ? 'positive' : 'negative'}`}.`,
  needs: (what: string) => `needs: ${what}`,
  noAmount: 'no amount yet',
  toConfirm: 'TBC',
  andToConfirm: (total: string) => `${total} and TBC`,
  countedIn: (line: string) => `counted in ${line}`,
  pasteHeading: 'Many figures at once',
  paste: 'Paste a block',
  pasteAbout: 'Deficits, lines, costs, posts, bases or opportunities from a report or a sheet.',
  back: 'The case',
  backTo: (section: Section) => SECTIONS[section],
  backToItem: (name: string) => `Back to ${name}`,
  add: (list: List) => `Add a ${ONE[list]}`.replace('a opp', 'an opp'),
  added: (list: List) => `new ${ONE[list]}`,
  none: (list: List) => `There is no ${ONE[list]} yet.`,
  duplicate: 'Duplicate',
  remove: 'Remove',
  removeWith: ({ lines, deficits }: GoesWith) => `Its ${listed([...(lines > 0 ? [counted(lines, 'savings line')] : []), ...(deficits > 0 ? [deficits === 1 ? 'deficit' : counted(deficits, 'deficit')] : [])])} ${lines + deficits === 1 ? 'goes' : 'go'} with the council.`,
  lostWithYears: (count: number, years: readonly string[]) => `${counted(count, 'figure')} of ${listed(years)} went with the ${years.length === 1 ? 'year' : 'years'}: Undo brings ${count === 1 ? 'it' : 'them'} back.`,
  lostWithCouncil: (count: number, name: string) => `${counted(count, 'figure')} of ${name} went with it: Undo brings ${count === 1 ? 'it' : 'them'} back.`,
  removed: (list: List, name: string) => `removal of ${ONE[list]} ${name}`,
  copied: (list: List, name: string) => `copy of ${ONE[list]} ${name}`,
  untitled: (list: List) => `New ${ONE[list]}`,
  newNames: { councils: 'New council', opportunities: 'New opportunity', area: 'Area not said' },
  changed: ({ label, isName = false }: { readonly label: string; readonly isName?: boolean }, of: string) => `${isName ? label : lowered(label)}${of === '' ? '' : ` of ${of}`}`,
  figureMore: 'Link, note and source',
  figureMoreLabel: (figure: string) => `Link, note and source of ${figure}`,
  figureNote: 'Note',
  figureSource: 'Source',
  noteOf: (figure: string) => `note on ${figure}`,
  sourceOf: (figure: string) => `source of ${figure}`,
  nameRefused: {
    none: 'Write a name.',
    noCode: 'Write 2 to 6 capital letters and digits, beginning with a letter, such as HDC.',
    codeTaken: (code: string) => `Another council has the code ${code}. Write a code that no other has.`,
    taken: (list: List, name: string) => `Another ${ONE[list]}${list === 'lines' ? ' of this council' : ''} is called “${name}”. Write a name that no other has.`,
    decided: (name: string) => `A decision is recorded on a basis “${name}”, which is not in the case now. Write another name.`,
    published: (name: string) => `Figures as published would then be compared with all that is called “${name}”. Write another name.`,
  },
  noNumber: 'Write a number, such as 41,184, or TBC, or leave it empty.',
  noPercent: 'Write a percentage with its sign, such as 35%, or TBC, or leave it empty.',
  unclearPercent: (typed: string, whole: string) => `${typed.trim()} may be ${typed.trim()}% or ${whole}: write it with its sign.`,
  notTaken: ({ text, words }: Unread) => `Not taken yet: “${text}” for ${words}.`,
  notTakenLabel: 'Not taken yet',
  goThere: 'Go there',
  noCount: 'Write a whole number.',
  noYear: 'Write a financial year, such as 2026/27.',
  unit: { '£': '£', '£000': '£000', '%': '', 'number': '' } satisfies Record<Unit, string>,
  label: ({ label, of }: Field) => (of.kind === 'figure' && of.means ? `${label} (${of.unit}, a ${of.means.of} is ${of.means.sign === 1 ? 'positive' : 'negative'})` : label),
  says: SAYS,
  inAll,
  inStep: 'The tabs say the same.',
  notInTabs: 'Not in the tabs yet: first put right what is marked.',
  needsBuild,
  build: 'Look at the build',

  fields: {
    title: 'Title', subtitle: 'Subtitle', firstYear: 'First financial year', yearCount: 'Number of years', yearCountHint: 'From 1 to 10.',
    signConvention: 'Here and in the tabs a saving is', signs: { 'budget book': 'Negative, a cost positive', 'saving positive': 'Positive, a cost negative' },
    deal: 'The deal', dealKind: 'Kind of deal', dealHint: 'Cost sharing: each keeps what it saves. Savings sharing: savings are pooled and split.', dealBasis: 'Basis of pooled savings', noBasis: 'None',
    onCosts: 'On-costs of posts', onCostsIncluded: 'Include on-costs', niRate: 'Employer National Insurance rate', niThreshold: 'National Insurance threshold', levyRate: 'Apprenticeship levy rate',
    grades: 'What a savings grade is worth', grade: (grade: string) => `${grade}, of the budget`, drivers: 'Drivers', driver: (driver: string) => `All ${driver} at`,
    councilName: 'Name of the council', code: 'Short code', codeHint: '2 to 6 capital letters and digits, such as HDC.', codeFixed: 'Part of the names of tabs that are built. Remove the tabs first to change it.',
    hasHra: 'Has a Housing Revenue Account (council homes)', hasHraHint: 'Each saving then asks for the share that falls on it. Clear the tick where there is none: all of a saving is then on the General Fund.', pensionRate: 'Employer pension rate', pensionHint: 'Only needed with on-costs.',
    name: 'Name', kind: 'Kind', volumes: 'What is counted', unit: 'Counted in', unitHint: 'Such as residents, or Band D properties.', ratio: 'Or a set ratio', agreedRatio: 'The agreed ratio', orVolumes: 'Or what is counted', ratioHint: 'Such as 60% and 40%: together 100%.',
    percentPlaces: 'Round shares to places of a percent', percentPlacesHint: 'Leave empty to apply what is counted as it is.', period: 'Period', periodAndSource: 'Period, source and note',
    post: 'Post', employer: 'Employed by', eachCouncil: 'Each council, its own', noEmployer: 'Not said', posts: 'How many of the post', salary: 'Salary of one post a year (new)', salaryHint: 'What the shared or new post will be paid. What is paid today is below.', withoutOnCosts: 'Without on-costs: they are added at the rates in About the case.', asPaidInAll: 'As paid in all: on-costs are not added in this case; About the case changes that.', basis: 'Split by',
    todayHint: 'What each council pays a year today for all of these posts together, 0 where it has none: it is not multiplied by how many of the post there will be.', todayOnCosts: 'Today’s are worked out as on one salary.',
    aloneHint: 'Is it a cost of one council alone? Add it under Savings lines instead: a one-off line of that council, with the amount as a cost.', aloneInPool: 'Is it a cost of one council alone? Split it by an agreed basis that gives that council 100%: lines are pooled in this deal.', today: 'Salary today', whenAndWhere: 'When it begins, and risk',
    from: 'First year of the saving', fromFirst: 'The first year of the case', countedIn: 'Line that holds this saving already', countedNowhere: 'None: count it here', countedInHint: 'Such as a line of a report for several posts together. The post is then shown, and not counted again.', atRisk: 'At risk',
    mtfs: 'Medium Term Financial Strategy (MTFS)', mtfsAndHra: 'MTFS and Housing Revenue Account', inMtfs: 'Already in the MTFS', inMtfsHint: 'Partly: duplicate the line, choose its council again and give it another name, then put each part into its own.', inMtfsOf: (name: string) => `Already in the MTFS of ${name}`, hraShare: 'Share on the Housing Revenue Account', hraShareOf: (name: string) => `HRA share of ${name}`,
    line: 'What is saved', council: 'Council', lineKindHint: 'Recurring: it continues in each later year.', newInYear: 'New in the year',
    savingExample: { 1: '20,000 saves £20,000; -20,000 costs £20,000.', [-1]: '-20,000 saves £20,000; 20,000 costs £20,000.' },
    cost: 'What it is for', amounts: 'Cost in the year', costExample: '20,000 costs £20,000, whatever the sign of a saving.', spending: 'When it is spent, and from what', yearIncurred: 'Year it is spent', yearOrTbc: 'Such as 2026/27, or TBC.',
    yearIncurredHint: 'Follows the amounts. Write another only where the money goes before the case begins, or TBC.',
    yearAgainst: (year: string, others: readonly string[]) => `There is no amount in ${year}: the amounts are in ${listed(others)}. Write ${others[0] ?? ''} here, or move the amounts.`, alreadySpent: 'Already spent', funding: 'Funded from',
    gapHint: 'Whole gap: all that is missing in the year. New gap: what the year adds.', moneyUnit: 'Figures are in', deficit: 'Deficit in the year', deficitExample: { '£': '20,000 is a deficit of £20,000; -20,000 a surplus.', '£000': '20 is a deficit of £20,000; -20 a surplus.' }, reserves: 'Reserves', reservesAndSource: 'Reserves, source and note',
    area: 'Service area', opportunity: 'Opportunity', investigated: 'To be looked into', implemented: 'To be in place', potentials: { savings: 'Savings', efficiency: 'Efficiency', service: 'Better service', growth: 'Growth' }, budget: 'Budget a year',
    sourceAndNote: 'Source and note', source: 'Source', note: 'Note',
  },
} as const;

/** What an item is called in its list. */
export function nameOfItem(partnershipCase: PartnershipCase, list: List, index: number): string {
  const item = partnershipCase[list][index];
  if (!item) return '';
  const council = (code: string): string => partnershipCase.councils.find((each) => each.code === code)?.name ?? code;
  if ('name' in item) return item.name.trim() === '' ? CASE_WORDS.untitled(list) : item.name;
  return council(item.council);
}
