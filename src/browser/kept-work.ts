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
  forget(): Promise<void>;
}

export async function openKeptWork(keeper = new Keeper()): Promise<KeptWork> {
  const begin = (notice: string | null, isKept: boolean, contents: WorkbookContents | null = null): KeptWork => ({
    contents, notice,
    cells: () => cellsOfContents(contents ?? EMPTY_CONTENTS),
    keeper: isKept ? keeper : null,
    forget: () => keeper.forget(),
  });
  try {
    if (!(await holdsTheWork())) return begin(PAGE_WORDS.elsewhere, false);
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

/** After the last change, so that one keeping serves what is typed in one go. */
const PAUSE = 800;

interface Watched {
  contents(): WorkbookContents;
  watch(changed: () => void): () => void;
}

/** Keeps the workbook whenever it has changed; gives how to stop. */
export function keepChanges(workbook: Watched, { keeper }: KeptWork, bar: Pick<WorkbookBar, 'kept' | 'notice'>): () => void {
  if (!keeper) return () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = async (): Promise<void> => {
    timer = undefined;
    try {
      const now = new Date();
      await keeper.keep(workbook.contents(), now);
      bar.kept(now);
    } catch {
      bar.notice(PAGE_WORDS.notKept);
    }
  };
  const stopWatching = workbook.watch(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), PAUSE);
  });
  const leaving = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    void keep();
  };
  document.addEventListener('visibilitychange', leaving);
  return () => {
    clearTimeout(timer);
    timer = undefined;
    stopWatching();
    document.removeEventListener('visibilitychange', leaving);
  };
}
