import { EMPTY_CONTENTS } from '../workbook/contents/contents';
import { startCalculationThread } from './calculation-thread';
import { download } from './download';
import { keepChanges, type KeptWork } from './kept-work';
import type { LiveHost } from './lazy-host';
import { PAGE_WORDS } from './page-words';
import { WorkbookBar, type BarActions } from './workbook-bar';
import { downloadWorkbook, mayHoldCase, openWorkbookFile } from './workbook-file';

export { openKeptWork } from './kept-work';

export interface StartedWorkbook {
  readonly host: LiveHost;
  setDark(dark: boolean): void;
  /** Takes back what was said of a file before. */
  nextFile(): void;
  /** Whether there may be a case to take out of a workbook file. */
  mayHoldCase(bytes: Uint8Array): Promise<boolean>;
  /** Puts a workbook file in the place of what is there; where it cannot be read, the bar says why and nothing is changed. */
  open(name: string, bytes: Uint8Array): Promise<boolean>;
}

interface Around {
  isDark(): boolean;
  /** What the pane does with a file. */
  open(file: File): Promise<void>;
  watchBusy: BarActions['watchBusy'];
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
          bar.say((await downloadWorkbook(workbook)) ?? before);
        } catch (error) {
          bar.say(before);
          bar.notice(PAGE_WORDS.notDownloaded);
          throw error;
        }
      },
      open: (file) => around.open(file),
      watchBusy: (told) => around.watchBusy(told),
      async afresh() {
        stop();
        await kept.forget();
        location.reload();
      },
    }, kept.keeper !== null);
    return {
      host: workbook.host,
      setDark: (dark) => workbook.setDark(dark),
      nextFile: () => bar.notice(null),
      mayHoldCase,
      async open(name, bytes) {
        try {
          bar.notice(await openWorkbookFile(name, bytes, workbook));
          return true;
        } catch (error) {
          bar.notice(PAGE_WORDS.notRead(name, error instanceof Error && error.name === 'FileProblem' ? error.message : null));
          return false;
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
