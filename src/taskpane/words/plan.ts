import type { SignConvention } from '../../engine/case';
import type { Guard } from '../../workbook/rebuild/guards';
import type { ChangedTab, PlanShown } from '../state/in-workbook';
import { counted, listed } from './plain';

/** As many as are read. */
const MOST_LINKS = 10;

/** What Build would do, before it does it. */
export const PLAN_WORDS = {
  title: { first: 'What will be built', update: 'What will be brought up to date', unreadable: 'The tabs that are there cannot be brought up to date' } satisfies Record<PlanShown['kind'], string>,
  nothingYet: 'Nothing is written yet.',
  changedSince: 'The workbook has changed since you were shown this, so here it is as it would be now. Look at it again.',
  first: (tabs: readonly string[]) => `${counted(tabs.length, 'tab')} will be added after yours. Nothing that is there is changed.`,
  firstTabs: (count: number) => `The ${counted(count, 'tab')}`,
  agreeFirst: 'Build these tabs',
  from: (title: string, builtOn: string | null) => `Built from "${title}"${builtOn === null ? '' : `, on ${dayWords(builtOn)}`}.`,
  inputs: 'The inputs stay as they are typed in the workbook. What is calculated from them is written where it stands; links to it follow.',
  notShown: 'The case in this pane is another one. What is brought up to date is the case in the workbook, with the inputs typed there.',
  mixedSigns: (cells: readonly string[]) => `The formula${cells.length === 1 ? '' : 's'} in ${listed(cells)} ${cells.length === 1 ? 'refers' : 'refer'} to amounts that are turned and to something else, so ${cells.length === 1 ? 'it is' : 'they are'} left as typed: look at the sign after the build.`,
  added: 'New tabs',
  changed: 'Tabs brought up to date',
  removed: 'Removed, because the inputs or the choice of tabs no longer need them',
  tab: ({ name, rowsIn, rowsOut, columnsIn, columnsOut }: ChangedTab) => {
    const parts = [
      ...(rowsIn > 0 ? [`${counted(rowsIn, 'row')} put in`] : []),
      ...(rowsOut > 0 ? [`${counted(rowsOut, 'row')} taken out`] : []),
      ...(columnsIn > 0 ? [`${counted(columnsIn, 'column')} put in`] : []),
      ...(columnsOut > 0 ? [`${counted(columnsOut, 'column')} taken out`] : []),
    ];
    return `${name}: ${listed(parts)}`;
  },
  inPlace: (count: number, others: boolean) => `${counted(count, others ? 'other tab keeps its' : 'tab keeps its', others ? 'other tabs keep their' : 'tabs keep their')} rows and columns`,
  edits: (count: number) => `${counted(count, 'calculated cell')} that you changed`,
  editsAbout: 'Ticked, a cell stays as you left it. Cleared, its formula is written again.',
  keep: (address: string) => `Keep ${address}`,
  linked: (count: number) => (count === 1 ? '1 cell of yours refers to these tabs; it goes on referring to the same figures.' : `${counted(count, 'cell')} of yours refer to these tabs; they go on referring to the same figures.`),
  cutOff: (count: number) => (count === 1 ? '1 cell of yours refers to a tab that goes, and will show #REF!' : `${counted(count, 'cell')} of yours refer to tabs that go, and will show #REF!`),
  notices: 'To note',
  turned: (count: number, sign: SignConvention) => `The case asks now for a saving that is ${sign === 'budget book' ? 'negative' : 'positive'}: ${counted(count, 'typed cell is', 'typed cells are')} turned to that sign, and formulas of yours among them put into -(…).`,
  /** A figure whose cell holds something else than when it was linked. */
  staleLink: (where: string, address: string, was: string, now: string) => `${where}: ${address} held ${was} when it was linked, and holds ${now} now. It is built with what the cell holds now. If another cell is meant, link it again first.`,
  /** Figures whose tab is gone or has another name. */
  lostLinks: (tab: string, where: readonly string[]) => `There is no tab “${tab}” in this workbook, to which ${counted(where.length, 'figure is', 'figures are')} linked (${where[0] ?? ''}${where.length > 1 ? ' and others' : ''}). They are built as they are and follow nothing. If they are to follow a cell, link them again first.`,
  firstOf: (links: readonly string[]) => (links.length <= MOST_LINKS ? links : [...links.slice(0, MOST_LINKS), `${counted(links.length - MOST_LINKS, 'other linked cell holds', 'other linked cells hold')} something else than when it was linked.`]),
  heldNothing: 'nothing',
  heldNoNumber: 'no number',
  guard: (guard: Guard): string => {
    switch (guard.on) {
      case 'tab':
        return `The tab '${guard.name}' is protected, so it cannot be brought up to date. Unprotect the tab '${guard.name}' (Review > Unprotect Sheet), then press Build again.`;
      case 'structure':
        return 'The structure of this workbook is protected, so that no tab can be added or removed. Turn that off (Review > Protect Workbook), then press Build again.';
      case 'file':
        return 'This workbook is open for reading only: what is built is lost unless you save it under another name (File > Save As).';
    }
  },
  agreeUpdate: 'Bring up to date',
  undo: 'Do not count on the spreadsheet’s own undo: it takes back nothing of this, or only a part. Save a version of the workbook first if you may want it back.',
  beside: 'A second set of tabs beside',
  besideAbout: 'Or build the case in this pane as tabs of its own, under other names; the tabs that are there stay as they are.',
  unreadable: 'Their inputs cannot be read; what is wrong with them is said above, by cell. Put it right and press Build again, or remove the tabs below.',
  notNow: 'Not now',
  putAway: 'Nothing was written.',
  said: (plan: PlanShown, changedSince: boolean): string => (changedSince ? PLAN_WORDS.changedSince : `${PLAN_WORDS.title[plan.kind]}. ${PLAN_WORDS.nothingYet}`),
  newer: 'The tabs in this workbook were built by a later version of the add-in.',
  newerNext: 'Update the add-in (close and open Excel, or ask who looks after it), then try again. Nothing was changed.',
} as const;

/** "1 April 2026" */
export function dayWords(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(at.getTime()) ? day : new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}
