import type { NewCaseProblem } from '../case/new-case';

const HAS_HRA = 'Has council homes (a Housing Revenue Account)';

/** Where a case comes from. */
export const START_WORDS = {
  heading: 'Where to start',
  here: 'The case in this workbook',
  hereAbout: 'Continue with the inputs as they stand in its tabs.',
  hereNone: 'No case was found when it was last read. Once one is built, or its tables are put back, its inputs can be read.',
  read: 'Read inputs',
  fresh: 'A new case',
  freshAbout: 'The councils, the first year and how many years. The rest comes a piece at a time, and can be pasted.',
  begin: 'New case',
  file: 'A file',
  fileAbout: 'A case file, or a workbook that was built here, of which only the case is taken: other tabs in it are not. It stays on this computer.',
  fileAboutWhole: 'A case file, or a workbook that was built here: you choose between the whole of it, with your own tabs, and its case alone. It stays on this computer.',
  open: 'Open a file',
  fileLabel: 'A case file or a workbook built here',
  example: 'The published example',
  exampleAbout: 'Harborough and Melton, November 2022: every figure from the councils’ own report.',
  show: 'Show the example',

  newHeading: 'New case',
  councils: 'Councils',
  council: (n: number) => `Council ${n}`,
  councilHint: 'Such as Harborough District Council',
  hasHra: HAS_HRA,
  hasHraOf: (n: number) => `${HAS_HRA}: council ${n}`,
  hasHraHint: 'Each saving then asks for the share that falls on it. Clear the tick for a council that has none.',
  addCouncil: 'Add a council',
  removeCouncil: (n: number) => `Remove council ${n}`,
  remove: 'Remove',
  firstYear: 'First financial year',
  years: 'Number of years',
  sign: 'In your budget book a saving is',
  signs: { 'budget book': 'negative, a cost positive', 'saving positive': 'positive, a cost negative' },
  create: 'Make the case',
  cancel: 'Back',
  created: 'The case is made.',
  problems: {
    'no name': 'Write the name of the council.',
    'twice': 'This council is there already.',
    'no year': 'Write a financial year, such as 2026/27.',
    'years': 'Write a whole number from 1 to 10.',
  } satisfies Record<NewCaseProblem['what'], string>,
} as const;
