import type { CoverageKind } from '../../engine/appraisal';

const COUNTED: Readonly<Record<CoverageKind, string>> = {
  'headline': 'All savings and costs',
  'without what is in the MTFS': 'Leave out what is in the MTFS already',
  'without what is or may be in the MTFS': 'Leave out what is in the MTFS already, and savings that may be',
  'without cost already spent': 'Leave out costs already spent',
  'last year, recurring': 'Only the recurring saving of the last year',
  'General Fund part': 'Only what falls on the General Fund',
};

/** Said after a percentage of the deficit. */
const WITHOUT: Readonly<Record<CoverageKind, string>> = {
  'headline': 'with all savings and costs',
  'without what is in the MTFS': 'without what is in the MTFS already, since the deficit is after it',
  'without what is or may be in the MTFS': 'without what is in the MTFS already and savings that may be',
  'without cost already spent': 'without costs already spent',
  'last year, recurring': 'with only the recurring saving of the last year',
  'General Fund part': 'with only what falls on the General Fund',
};

/** What a case comes to. */
export const RESULTS_WORDS = {
  heading: 'Results',
  council: (name: string, code: string) => `${name} (${code})`,
  ofBefore: 'These figures are from before the last change: they do not follow yet.',
  copyOff: 'Copying is off until what is wrong is put right: the figures are from before the last change.',
  notBuilt: 'You see first what is written.',
  build: 'Build the tabs',

  count: 'What coverage counts',
  countHint: 'Coverage is the saving as a percentage of the deficit in the medium-term plan.',
  counted: COUNTED,
  saving: (span: string) => `Saving over ${span}`,
  lastYear: (year: string) => `Recurring saving in ${year}`,
  lastYearOf: (saving: string, part: string) => `${saving} a year${part}`,
  andCoverage: (part: string) => `: ${part}`,
  butCoverage: (why: string) => `; coverage is ${why}`,
  norCoverage: ', and neither is the coverage',
  withoutDeficit: (years: string, state: string) => `not known: the deficit of ${years} is ${state}`,
  yearDeficit: (year: string) => `the ${year} deficit`,
  coverage: (kind: CoverageKind) => (kind === 'headline' ? 'Coverage over the period' : `Coverage over the period, ${WITHOUT[kind]}`),
  deficit: 'the deficit',
  countedOf: (saving: string, left: string) => `${saving} is counted, ${left} is left out.`,
  otherwise: (part: string, kind: CoverageKind) => `${part} ${WITHOUT[kind]}`,
  notDecided: (kind: CoverageKind, needs: string) => `${COUNTED[kind]}: ${needs}`,
  caveats: 'To know',

  chart: (name: string) => `Savings against the deficit of ${name}, by year.`,
  chartYear: (year: string, saving: string, gap: string) => `${year}: saving ${saving}, deficit ${gap}.`,
  keySaving: 'Saving',
  keyDeficit: 'Deficit',
  table: 'The figures of the chart',
  tableCaption: (name: string) => `${name}, £ by year`,
  year: 'Year',
  share: 'Of that year’s deficit',
  soFar: 'All so far of all deficits so far',

  report: 'For a committee report',
  reportAbout: 'Paste it into Word: the table stays a table.',
  copy: 'Copy sentence and table',
  copied: 'Copied. Paste it into the report.',
  selected: 'Copying is blocked here. The text is selected: press Ctrl+C (on a Mac Cmd+C), then paste it into the report.',
  reportTitle: 'Savings against the deficit',
  reportPeriod: 'Whole period',
  reportRow: { saving: 'Saving', deficit: 'Deficit', part: 'Saving as % of deficit' },
  reportSaves: (span: string, name: string, saving: string, part: string) => `Over ${span}, the saving of ${name} is ${saving}${part}.`,
  reportAfterCosts: (costs: string) => `, after ${costs} of one-off costs of change`,
  reportWithout: (kind: CoverageKind, saving: string, part: string) => `${WITHOUT[kind].charAt(0).toUpperCase()}${WITHOUT[kind].slice(1)}, it is ${saving}${part}.`,
  reportLast: (year: string, saving: string, part: string) => `In ${year} the recurring saving is ${saving}${part}.`,
  reportRounded: 'Each amount is rounded to whole pounds by itself, so the years may not add to the whole period exactly.',
  reportNote: (name: string, caveats: string) => `${name}: ${caveats}`,
} as const;
