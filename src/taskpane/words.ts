import type { Outstanding } from '../engine/appraisal';
import type { HandedOver, Progress } from '../workbook/host';
import type { BuiltReport, Origin, Setting, Work } from './state/state';
import type { Group, View } from './state/views';
import { CHECK_WORDS } from './words/check';
import { HISTORY_WORDS } from './words/history';
import { COMMITTEE_WORDS, REMOVE_WORDS, UNFINISHED_WORDS, USES_WORDS } from './words/in-workbook';
import { listed, number } from './words/plain';
import { PLAN_WORDS } from './words/plan';
import { RESULTS_WORDS } from './words/results';

const VIEW_NAMES: Readonly<Record<View, string>> = { start: 'Start', case: 'Case', results: 'Results', apportionment: 'Apportionment', grading: 'Grading', check: 'Check', workbook: 'Tabs', functions: 'Functions' };
const GROUP_NAMES: Readonly<Record<Group, string>> = { start: 'Start', case: 'Case', results: 'Results', check: 'Check', workbook: 'Workbook' };

const WORKING: Readonly<Record<Exclude<Work['kind'], 'building'>, string>> = {
  'starting': 'Working out the case…',
  'opening': 'Opening…',
  'reading': 'Reading the inputs in this workbook…',
  'saving': 'Making a copy…',
  'inserting': 'Inserting…',
  'going': 'Going there…',
  'selecting': 'Looking at the selected cell…',
  'writing': 'Bringing the tabs into step…',
  'planning': 'Looking at what is in the workbook…',
  'checking': 'Checking every calculated cell…',
  'restoring': 'Restoring…',
  'accepting': 'Keeping the reason…',
  'repairing': 'Repairing…',
  'looking': 'Looking at what was built…',
  'removing': 'Removing…',
  'copying': 'Making the copy…',
  'finding': 'Looking for functions…',
  'replacing': 'Replacing…',
  'putting back': 'Putting the functions back…',
};

/** What is cancelled is taken back, and a file is written whole or not at all. */
const STOPPED = 'You cancelled: nothing was changed.';

/** Everything that the pane says, apart from what the engine and the hosts put into words themselves. */
export const WORDS = {
  product: 'Partnership Case',
  working: WORKING,

  plan: PLAN_WORDS,
  check: CHECK_WORDS,
  unfinished: UNFINISHED_WORDS,
  remove: REMOVE_WORDS,
  committee: COMMITTEE_WORDS,
  uses: USES_WORDS,

  views: { label: 'What to look at', within: 'Within this', names: VIEW_NAMES, groups: GROUP_NAMES },

  history: HISTORY_WORDS,

  origin: {
    shown: (origin: Origin, isChanged: boolean) => `From: ${originWords(origin)}${isChanged && origin.from !== 'workbook' && origin.from !== 'new' ? ', changed in this pane' : ''}`,
    keptEdit: 'what was still to be put right',
    keptWaiting: 'what was not in the tabs yet',
    otherCase: (title: string) => `The tabs of this workbook hold “${title}”, and not what is shown here. Build says first what it would do with them.`,
    said: (origin: Origin) => `The case shown is from ${originWords(origin)}.`,
  },

  behind: {
    heading: 'The inputs in the tabs cannot be read as they stand',
    before: 'What is shown is from before they were changed.',
    noCase: 'Their case is shown as soon as they can be read.',
    said: 'The inputs in the tabs cannot be read as they stand; what is shown is from before.',
    see: 'See what is wrong',
    over: 'The inputs in the tabs can be read again.',
  },

  cases: {
    none: 'No case is open',
    noneHere: 'There is nothing to show yet',
    open: 'Make a new case, open a file or show the published example: all of them are under Start.',
    toCome: 'Put right what cannot be read in the tabs, and their case is shown here by itself. Or show another: a new one, a file or the published example are under Start.',
    start: 'Go to Start',
    notOpened: 'Nothing was opened.',
  },

  aside: {
    heading: (title: string, waits: boolean) => `${asideName(title)} ${waits ? 'has changes that are not in its tabs' : 'is in no workbook'}, and was put aside`,
    what: 'Another case is shown in its place.',
    back: (title: string) => `${asideName(title)} is back, as you left it.`,
    said: (title: string) => `${asideName(title)} was put aside: Bring it back shows it again.`,
    bringBack: 'Bring it back',
    letGo: 'Let it go',
    gone: 'The case that was put aside is no longer kept.',
  },

  results: RESULTS_WORDS,

  checks: {
    heading: 'Checks',
    master: (status: string) => `Master check: ${status}`,
    noChecks: 'there are none',
    check: (name: string, status: string) => `${name}: ${status}`,
    working: 'Working out the checks…',
    others: (count: number) => `All ${count} checks`,
    outstanding: 'Outstanding items',
    none: 'Nothing is outstanding.',
    some: 'What is missing, to be confirmed or undecided, and where:',
    group: (what: Outstanding['what'], count: number) => `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${count}`,
  },

  published: {
    heading: 'Published figures that do not follow',
    none: "No published figure is at odds with the case's own inputs.",
    some: (count: number) => `The case's own inputs give something other than ${count === 1 ? 'this published figure' : `these ${count} published figures`}:`,
    show: (count: number) => (count === 1 ? 'Show it' : `Show all ${count}`),
  },

  tabs: {
    legend: 'Tabs to build',
    choose: 'Choose tabs',
    builds: (names: readonly string[]) => (names.length === 0 ? 'Builds contents, inputs and checks.' : `Builds ${listed(names)}, with contents, inputs and checks.`),
    left: (parts: readonly string[], isRoomy: boolean) =>
      `These tabs leave out ${listed(parts)} of the case.${isRoomy ? '' : ' In a workbook of your own only the fewest tabs are ticked at first.'}`,
    add: (names: readonly string[]) => `Build ${listed(names)} too`,
    needs: (names: readonly string[]) => `Needs ${listed(names)}.`,
    also: (names: readonly string[], on: boolean) => (on ? `${listed(names)} too, which it needs.` : `Without ${listed(names)} too: ${names.length === 1 ? 'it needs' : 'they need'} what was left out.`),
  },

  workbook: {
    heading: 'Workbook',
    about: {
      live: 'Adds tabs to this workbook, after yours, or brings those that were built up to date. Your own tabs, tables and names are not changed.',
      sheet: 'Builds the case as tabs of the spreadsheet in this page.',
      file: 'Makes an Excel workbook with a formula behind every figure. Nothing leaves this computer.',
    } satisfies Record<Setting, string>,
    undo: 'You see what will be written before anything is. Do not count on the spreadsheet’s own undo; Remove, below, takes a build out.',
    copyHeading: 'Take a copy',
    copyAbout: 'A new workbook of the case shown, with every tab. Changes typed in the tabs come into it once inputs are read.',
    copy: { live: 'Make a copy', sheet: 'Save a copy', file: 'Save a copy' } satisfies Record<Setting, string>,
    saved: (how: HandedOver, fileName: string) => (how === 'opened' ? 'The copy is open as a new workbook.' : `${fileName} is in your downloads.`),
  },

  build: {
    start: { live: 'Build in this workbook', sheet: 'Build the workbook', file: 'Build the workbook file' } satisfies Record<Setting, string>,
    building: 'Building…',
    preparing: 'Working out the tabs…',
    progress: ({ done, of, tab }: Progress) => `${Math.min(done + 1, of)} of ${of}: ${tab}`,
    label: 'Progress of the build',
    cancel: 'Cancel',
    cancelling: 'Stopping after this tab…',
    file: 'the file',
  },

  built: {
    title: ({ cancelled, how }: BuiltReport) => (how === 'updated' ? (cancelled ? 'Not brought up to date' : 'Brought up to date') : cancelled ? 'Build cancelled' : 'Built'),
    stopped: STOPPED,
    said: (report: BuiltReport) => {
      if (report.how === 'updated') return report.cancelled ? STOPPED : `The workbook is brought up to date: ${report.words}`;
      return report.cancelled ? STOPPED : `The workbook is built: ${report.words}`;
    },
    saved: (fileName: string) => `Saved as ${fileName}.`,
    master: (status: string) => `Master check when built: ${status}`,
    notices: 'To note',
    tabs: 'Go to a tab',
    tabsPlain: 'Tabs',
    gone: (tab: string) => `${tab} is in view.`,
    goTo: (tab: string) => `Go to ${tab}`,
  },

  refused: {
    title: (origin: Origin) => (origin.from === 'workbook' ? 'The inputs were not read' : `${originWords(origin)} was not opened`),
    kept: (origin: Origin) => `What is shown is still from ${originWords(origin)}.`,
    toPutRight: (count: number) => `${count} ${count === 1 ? 'thing' : 'things'} to put right:`,
    noCase:
      'This workbook holds no case that was built here, or its table Councils was removed or renamed. Build the workbook first; if you have, undo what changed that table.',
    more: (count: number) => `Show the other ${count}`,
    again: 'Read again',
    dismiss: 'Close',
  },

  problem: {
    again: 'Try again',
    dismiss: 'Close',
    details: 'Details for support',
    unexpected: 'Something went wrong that should not have.',
    unexpectedNext: 'Try again. If it goes wrong again, close the pane and open it anew; what is in the workbook stays.',
    offline: 'A part of the pane could not be loaded.',
    offlineNext: 'Check the connection and try again.',
    fileNext: 'The case shown is still the former one.',
  },

  crash: {
    title: 'The pane has stopped',
    what: 'Something went wrong that should not have. The workbook is not affected.',
    next: 'Show the pane again. If it stops again, close it and open it anew.',
    again: 'Show the pane again',
  },

  functions: {
    heading: 'Functions',
    about: 'Work in any cell while the add-in is there. Each has plain Excel formulas that come to the same.',
    loading: 'Loading the functions…',
    search: 'Find a function',
    found: (count: number) => (count === 0 ? 'No function fits.' : `${count} ${count === 1 ? 'function fits' : 'functions fit'}.`),
    none: (words: string) => `No function fits "${words}". Try one word, such as share, saving or deficit.`,
    example: (shows: string) => `${shows}:`,
    gives: (cells: Readonly<Record<string, number>>, expected: readonly (readonly number[])[]) =>
      `With ${listed(Object.entries(cells).map(([address, value]) => `${number(value)} in ${address}`))} it gives ${listed(expected.flat().map(number))}.`,
    insert: 'Insert into the selected cell',
    insertLabel: (formula: string) => `Insert into the selected cell: ${formula}`,
    inserted: (formula: string) => `${formula} is in the selected cell. Point it at your own cells.`,
    copyLabel: (shows: string) => `Formula to copy: ${shows}`,
    ownCells: 'Then point the formula at your own cells.',
    without: 'Without the add-in',
  },
} as const;

function asideName(title: string): string {
  return title === '' ? 'The case before' : `“${title}”`;
}

function originWords(origin: Origin): string {
  switch (origin.from) {
    case 'example':
      return 'the published example';
    case 'new':
      return 'a new case';
    case 'workbook':
      return 'this workbook';
    case 'removed':
      return 'the tabs that were removed from this workbook';
    case 'left':
      return 'the workbook that was open before';
    case 'kept':
      return 'the work kept from before';
    case 'file':
      return origin.name;
  }
}
