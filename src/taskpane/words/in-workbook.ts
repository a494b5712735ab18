import type { HandedOver } from '../../workbook/host';
import type { FunctionUse } from '../../workbook/replace-functions/uses';
import type { RemovalShown, RepairOutcome, Unfinished, UsesDone } from '../state/in-workbook';
import { counted, number } from './plain';

export const UNFINISHED_WORDS = {
  title: {
    build: 'A build was not completed: the workbook may be half changed.',
    rebuild: 'A build was not completed: the workbook may be half changed.',
    remove: 'Removing the tabs was not completed: some of them may still be there.',
    edit: 'A change of the inputs was not completed: some of its cells may hold the new figures, others the old ones.',
  } satisfies Record<Unfinished, string>,
  about: 'Excel was probably closed or lost the connection in the middle of it. Repair takes it back or, where it was at its end, carries it through; your own tabs are not touched.',
  repair: 'Repair',
  outcomeTitle: 'Repaired',
  outcome: {
    'nothing to do': 'There was nothing to repair: the workbook is whole.',
    'taken back': 'What was begun is taken back: the workbook is as it was before.',
    'carried through': 'What was begun is carried through: the workbook is complete.',
  } satisfies Record<RepairOutcome, string>,
  dismiss: 'Close',
} as const;

export const REMOVE_WORDS = {
  heading: 'Remove',
  about: 'Takes out the tabs that were built, the inputs typed in them too, and nothing else. You see first what goes.',
  look: 'See what would go',
  title: 'What will be removed',
  goes: (tabs: number, names: number) => `${counted(tabs, 'tab')} with all that is on ${tabs === 1 ? 'it' : 'them'}, and ${counted(names, 'workbook name')}:`,
  names: (count: number) => (count === 1 ? 'The name' : `The ${counted(count, 'name')}`),
  links: (count: number) => (count === 1 ? '1 cell of yours refers to these tabs, and will show #REF! or #NAME?:' : `${counted(count, 'cell')} of yours refer to these tabs, and will show #REF! or #NAME?:`),
  noLinks: 'No cell of yours refers to them.',
  moreLinks: (count: number) => `Show the other ${count}`,
  undo: 'This cannot be undone. Save a version of the workbook, or open a copy of the case, if you may want it back.',
  remove: (count: number) => (count === 1 ? 'Remove this tab' : `Remove these ${count} tabs`),
  removing: 'Removing…',
  notNow: 'Keep them',
  putAway: 'Nothing was removed.',
  nothing: 'Nothing is built in this workbook, so there is nothing to remove.',
  said: (removal: RemovalShown | null, changedSince: boolean): string => (removal === null ? REMOVE_WORDS.nothing : changedSince ? REMOVE_WORDS.changedSince : `${REMOVE_WORDS.title}: ${counted(removal.tabs.length, 'tab')}. Nothing is removed yet.`),
  changedSince: 'The workbook has changed since you were shown this, so here it is as it is now. Look at it again.',
  done: (count: number) => `${counted(count, 'tab is', 'tabs are')} removed. The case is still in this pane: open a copy of it to keep it.`,
} as const;

export const COMMITTEE_WORDS = {
  heading: 'Copy for a committee',
  about: 'A new workbook with the tabs you choose as values: no formulas, links, names or notes of yours. It says on each tab which figures are not what the inputs give.',
  choose: 'Choose tabs to copy',
  legend: 'Tabs to copy',
  make: 'Make the copy',
  offered: (count: number) => `${counted(count, 'tab')} to choose from.`,
  refused: 'The copy was not made.',
  opened: (how: HandedOver, fileName: string) => (how === 'opened' ? 'The copy is open as a new workbook. Save it from there.' : `The copy, ${fileName}, is in your downloads.`),
  nothing: 'Nothing is built in this workbook yet, so there is nothing to copy.',
  nothingNext: 'Build first, then copy.',
} as const;

export const USES_WORDS = {
  heading: 'For colleagues without the add-in',
  about: 'Finds the add-in’s functions in your own tabs, and puts plain formulas or values in their place, so that they work for everybody. The way back is kept in the workbook.',
  find: 'Find the functions',
  putBack: 'Put the functions back',
  said: (count: number) => (count === 0 ? 'No cell of yours has a function of the add-in.' : `${counted(count, 'cell of yours has', 'cells of yours have')} functions of the add-in. Nothing is replaced yet.`),
  shows: ({ shows }: FunctionUse) => `Shows ${shows.flat().map((value) => (typeof value === 'number' ? number(value) : String(value ?? 'nothing'))).join('; ')}.`,
  becomes: 'Becomes:',
  valueOnly: (because: string) => `Value only, because ${because}.`,
  left: (because: string) => `Left as it is, because ${because}.`,
  byFormulas: 'Replace by formulas',
  byValues: 'Replace by values',
  undo: 'Do not count on the spreadsheet’s own undo. Put the functions back is the way back, where the cells still hold what was written.',
  done: ({ what, cells, left }: UsesDone) => {
    const some = what === 'put back' ? `${counted(cells.length, 'function is', 'functions are')} put back.` : `${counted(cells.length, 'cell is', 'cells are')} replaced by ${what}.`;
    return left.length === 0 ? some : `${some} ${counted(left.length, 'is', 'are')} left as ${left.length === 1 ? 'it is' : 'they are'}:`;
  },
  leftCell: (address: string, why: string) => `${address}: ${why}`,
} as const;
