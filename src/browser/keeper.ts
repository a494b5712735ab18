import { createStore, del, get, keys, set, type UseStore } from 'idb-keyval';
import type { WorkbookContents } from '../workbook/contents/contents';
import { readSavedWork, savedWork, type ReadWork } from './saved-work';

const WORK = 'work';
/** A case that is in no workbook yet, as text. */
const CASE = 'case';
const SET_ASIDE = 'set aside ';

/** Keeps the work in this browser, and nowhere else. */
export class Keeper {
  private readonly store: UseStore;
  private isForgotten = false;
  private kept: (at: Date) => void = () => undefined;

  constructor(name = 'partnership-case') {
    this.store = createStore(name, 'work');
  }

  /** Tells whenever something was kept. */
  tell(kept: (at: Date) => void): void {
    this.kept = kept;
  }

  /** What was kept; what cannot be read is set aside, not deleted. @throws where the browser keeps nothing */
  async read(now: Date): Promise<ReadWork> {
    const found: unknown = await get(WORK, this.store);
    const read = readSavedWork(found);
    if (read === 'unreadable') await this.setAside(now);
    return read;
  }

  /** @throws where the browser keeps nothing, or no more */
  async keep(contents: WorkbookContents, now: Date): Promise<void> {
    if (this.isForgotten) return;
    await set(WORK, savedWork(contents, now), this.store);
    this.kept(now);
  }

  async readCase(): Promise<string | null> {
    const found: unknown = await get(CASE, this.store);
    return found === undefined ? null : typeof found === 'string' ? found : JSON.stringify(found);
  }

  async keepCase(text: string | null, now: Date): Promise<void> {
    if (this.isForgotten) return;
    if (text === null) return del(CASE, this.store);
    await set(CASE, text, this.store);
    this.kept(now);
  }

  /** Puts the workbook aside, or the case, when it cannot be opened. */
  async setAside(now: Date, what: typeof WORK | typeof CASE = WORK): Promise<void> {
    const found: unknown = await get(what, this.store);
    if (found === undefined) return;
    await set(SET_ASIDE + now.toISOString(), found, this.store);
    await del(what, this.store);
  }

  /** Removes everything that was ever kept; this page then keeps nothing more. */
  async forget(): Promise<void> {
    this.isForgotten = true;
    for (const key of await keys(this.store)) await del(key, this.store);
  }
}
