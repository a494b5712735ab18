import type { Loss } from '../hosts/xlsx';
import type { Outcome } from '../workbook/replace-functions/uses';

const LOST_WORDS: Readonly<Record<Loss, string>> = {
  rule: 'A rule that colours cells is not in the file: Excel has none of its kind',
  bars: 'Bars in cells are in one colour in the file, with the figures beside them',
  'several choices': 'Lists that take several choices are lists of one in the file; Excel warns of more',
  'tick boxes': 'Tick boxes are lists of their two values in the file',
  'colours of choices': 'The colours of choices in lists are not in the file',
};

/** What the page itself says, outside the pane. */
export const PAGE_WORDS = {
  notOpened: 'The spreadsheet could not be opened. Check the connection and reload the page; until then the pane saves workbooks as files.',
  open: 'Open a file',
  openLabel: 'A case file, or a workbook with your own tabs',
  openWaits: 'Something else is going on in the pane. Open a file once that is done.',
  download: 'Download the workbook',
  downloading: 'Making the file…',
  downloaded: (name: string) => `${name} is in your downloads.`,
  notInFile: (lost: readonly { readonly what: Loss; readonly tabs: readonly string[] }[]) => lost.map(({ what, tabs }) => `${LOST_WORDS[what]} (${tabs.join(', ')}).`).join(' '),
  waits: 'Changes of the case in the pane that are not in the tabs yet are not in the file either.',
  notDownloaded: 'The file could not be made. Try again; if it goes wrong again, reload the page: the workbook is kept.',
  notRead: (name: string, why: string | null) => `${name} was not opened; nothing was changed. ${why ?? 'It is not an Excel workbook (.xlsx) that this page can read.'}`,
  afresh: 'Start afresh',
  keeping: 'Kept in this browser only.',
  keptAt: (time: string) => `Kept in this browser only, at ${time}.`,
  notKept: 'This browser keeps nothing: download the workbook before you close the page.',
  lastNotKept: 'This browser could not keep the last changes: it may have no room left. Download the workbook before you close the page.',
  elsewhere: 'This work is open in another tab of the browser, which keeps it. What is changed here is not kept: download it, or close one of the two.',
  unreadable: 'Work that this browser had kept could not be read. It is set aside, not deleted; the page begins without it.',
  newer: 'This browser keeps work of a later version of this page, which is left as it is. What is changed here is not kept: reload the page, or ask for the latest version. Start afresh removes it.',
  askAfresh: 'Start afresh?',
  askAfreshWords: 'The workbook in this page, with your own tabs, and everything that this browser keeps of it are removed. Download the workbook first if you want it again.',
  askAfreshElsewhere: 'The workbook in this page, with your own tabs, is removed. What the other tab of the browser keeps stays as it is. Download the workbook first if you want it again.',
  yesAfresh: 'Remove it all',
  no: 'Cancel',
  askOpen: (name: string) => `What to open of ${name}?`,
  askOpenNoCase: (name: string) => `Open ${name}? It holds no case.`,
  askOpenWords: [
    'The whole workbook takes the place of the one in this page and its tabs, yours too. Download that first if you want it again.',
    'Its case alone is shown in the pane: the workbook in this page stays as it is, and other tabs of the file are not brought in.',
  ],
  openAs: { whole: 'The whole workbook', case: 'Its case alone' },
  functionsTitle: 'Functions that others may not have',
  functionsWords: (cells: readonly string[]) => [
    `${cells.length === 1 ? 'A cell of yours uses a function' : `${cells.length} cells of yours use functions`} that only this page and the Excel add-in know: ${someOf(cells)}. Without the add-in, Excel shows #NAME? there.`,
    'Plain formulas, or values where there are none, can stand there in the file. The workbook in this page keeps the functions. With plain formulas:',
  ],
  becomes: (cell: string, { becomes, why }: Outcome) => {
    const each = cell.includes(':') ? ': each' : '';
    if (becomes === 'formula') return `${cell}${each} becomes a formula.`;
    return `${cell}${becomes === 'value' ? `${each} becomes a fixed value, which no longer changes with the figures it reads` : ' keeps its function'}. ${why}`;
  },
  fixed: (cells: readonly string[]) => `Now a fixed value: ${someOf(cells)}.`,
  downloadAs: { plain: 'Download with plain formulas', functions: 'Download with the functions' },
  kept: (cells: readonly string[]) => `Still with a function: ${someOf(cells)}.`,
} as const;

/** As many as are read at a glance. */
const SHOWN = 6;

function someOf(cells: readonly string[]): string {
  const rest = cells.length - SHOWN;
  return rest > 0 ? `${cells.slice(0, SHOWN).join(', ')} and ${rest} more` : cells.join(', ');
}
