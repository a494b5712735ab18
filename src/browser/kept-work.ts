import { keepSoon } from '../taskpane';
import type { WorkbookCells } from '../workbook/cells';
import { cellsOfContents } from '../workbook/contents/cells-of';
import { EMPTY_CONTENTS, type WorkbookContents } from '../workbook/contents/contents';
import { Keeper } from './keeper';
import { PAGE_WORDS } from './page-words';
import type { WorkbookBar } from './workbook-bar';

/** What the browser had kept, and what is to be said of it. */
export interface KeptWork {
  readonly contents: WorkbookContents | null;
  /** To be read before the spreadsheet is there. */
  cells(): WorkbookCells;
  readonly notice: string | null;
  /** Null where what is changed is not kept. */
  readonly keeper: Keeper | null;
  /** What Start afresh does, before it does it. */
  readonly afreshWords: string;
  forget(): Promise<void>;
}

export async function openKeptWork(keeper = new Keeper()): Promise<KeptWork> {
  const begin = (notice: string | null, isKept: boolean, contents: WorkbookContents | null = null): KeptWork => ({
    contents, notice,
    cells: () => cellsOfContents(contents ?? EMPTY_CONTENTS),
    keeper: isKept ? keeper : null,
    afreshWords: PAGE_WORDS.askAfreshWords,
    forget: () => keeper.forget(),
  });
  try {
    // What is kept is the work of the other tab.
    if (!(await holdsTheWork())) return { ...begin(PAGE_WORDS.elsewhere, false), afreshWords: PAGE_WORDS.askAfreshElsewhere, forget: () => Promise.resolve() };
    const read = await keeper.read(new Date());
    if (read === 'newer') return begin(PAGE_WORDS.newer, false);
    if (read === 'unreadable') return begin(PAGE_WORDS.unreadable, true);
    return begin(null, true, read === 'nothing' ? null : read.work.contents);
  } catch {
    return begin(PAGE_WORDS.notKept, false);
  }
}

/** Whether no other tab of the browser works on it; held until the page is closed. Browsers without locks cannot tell. */
function holdsTheWork(): Promise<boolean> {
  const locks = 'locks' in navigator ? navigator.locks : null;
  if (!locks) return Promise.resolve(true);
  return new Promise((answer) => {
    void locks.request('partnership-case', { ifAvailable: true }, (lock) => {
      answer(lock !== null);
      return lock === null ? undefined : new Promise<void>(() => undefined);
    });
  });
}

interface Watched {
  contents(): WorkbookContents;
  watch(changed: () => void): () => void;
}

/**
 * Keeps the workbook whenever it has changed, and says of all that is kept when it was. Who leaves while something could not be kept is asked
 * first. Gives how to stop.
 */
export function keepChanges(workbook: Watched, { keeper }: KeptWork, bar: Pick<WorkbookBar, 'kept'>): () => void {
  if (!keeper) return () => undefined;
  keeper.tell((at) => bar.kept(at));
  const soon = keepSoon(() => keeper.keep(workbook.contents(), new Date()));
  const stopWatching = workbook.watch(() => soon.changed());
  const leaving = (event: BeforeUnloadEvent): void => {
    if (!keeper.keepsAll) event.preventDefault();
  };
  window.addEventListener('beforeunload', leaving);
  return () => {
    soon.stop();
    stopWatching();
    window.removeEventListener('beforeunload', leaving);
  };
}
