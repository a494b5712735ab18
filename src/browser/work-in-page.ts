import { EMPTY_CONTENTS } from '../workbook/contents/contents';
import { startCalculationThread } from './calculation-thread';
import { download } from './download';
import { keepChanges, type KeptWork } from './kept-work';
import type { LiveHost } from './lazy-host';
import { PAGE_WORDS } from './page-words';
import { WorkbookBar, type BarActions } from './workbook-bar';
import { askOfFile, downloadWorkbook, openWorkbookFile, type WantedOfFile } from './workbook-file';

export { openKeptWork } from './kept-work';

export interface StartedWorkbook {
  readonly host: LiveHost;
  setDark(dark: boolean): void;
  /**
   * Asks what is wanted of a workbook file, and puts the whole of it in the place of what is there. Null where nothing is
   * wanted, or it cannot be read: the bar says why then, and nothing is changed.
   */
  open(name: string, read: () => Promise<Uint8Array>): Promise<WantedOfFile | null>;
}

interface Around {
  isDark(): boolean;
  /** What the pane does with a file. */
  open(file: File): Promise<void>;
  watchBusy: BarActions['watchBusy'];
  /** Whether the pane holds what the tabs do not. */
  waits(): boolean;
}

/** The spreadsheet with its bar, opened on what was kept. */
export async function startWorkbook({ bar: place, sheet }: { readonly bar: HTMLElement; readonly sheet: HTMLElement }, kept: KeptWork, around: Around): Promise<StartedWorkbook> {
  const bar = new WorkbookBar(place);
  if (kept.keeper) bar.notice(kept.notice);
  else bar.notKept(kept.notice);
  try {
    const [{ openPageWorkbook }, { pageFunctions }, { SheetChart }, worker] = await Promise.all([
      import(/* webpackChunkName: "spreadsheet" */ '../hosts/browser'),
      import(/* webpackChunkName: "functions-in-page" */ '../functions/in-page'),
      import(/* webpackChunkName: "sheet-chart" */ './SheetChart'),
      startCalculationThread(),
      styled(),
    ]);
    sheet.replaceChildren();
    const workbook = await openPageWorkbook(sheet, {
      contents: kept.contents ?? EMPTY_CONTENTS,
      dark: around.isDark(),
      functions: pageFunctions(),
      worker,
      drawChart: SheetChart,
      saveFile: download,
    });
    const stop = keepChanges(workbook, kept, bar);
    bar.ready({
      async download() {
        const before = bar.said;
        bar.say(PAGE_WORDS.downloading);
        try {
          const waits = around.waits();
          const said = await downloadWorkbook(workbook);
          bar.say(said === null ? before : `${said}${waits ? ` ${PAGE_WORDS.waits}` : ''}`);
        } catch (error) {
          bar.say(before);
          bar.notice(PAGE_WORDS.notDownloaded);
          throw error;
        }
      },
      open: (file) => around.open(file),
      watchBusy: (told) => around.watchBusy(told),
      afreshWords: kept.afreshWords,
      async afresh() {
        stop();
        await kept.forget();
        location.reload();
      },
    }, kept.keeper !== null);
    return {
      host: workbook.host,
      setDark: (dark) => workbook.setDark(dark),
      async open(name, read) {
        bar.notice(null);
        const bytes = await read();
        const wanted = await askOfFile(name, bytes);
        if (wanted !== 'whole') return wanted;
        try {
          bar.notice(await openWorkbookFile(name, bytes, workbook));
          return wanted;
        } catch (error) {
          bar.notice(PAGE_WORDS.notRead(name, error instanceof Error && error.name === 'FileProblem' ? error.message : null));
          return null;
        }
      },
    };
  } catch (error) {
    bar.notice(PAGE_WORDS.notOpened);
    throw error;
  }
}

const STYLES = 'spreadsheet.css';

/** The spreadsheet's own styles, loaded with it. */
function styled(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = STYLES;
  return new Promise((loaded, failed) => {
    link.addEventListener('load', () => loaded());
    link.addEventListener('error', () => failed(new TypeError(`${STYLES} was not loaded`)));
    document.head.append(link);
  });
}
