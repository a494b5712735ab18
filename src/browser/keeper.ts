import { createStore, del, get, keys, set, type UseStore } from 'idb-keyval';
import type { WorkbookContents } from '../workbook/contents/contents';
import { readSavedWork, savedWork, type ReadWork } from './saved-work';

const WORK = 'work';
const SET_ASIDE = 'set aside ';

/** Keeps the work in this browser, and nowhere else. */
export class Keeper {
  private readonly store: UseStore;

  constructor(name = 'partnership-case') {
    this.store = createStore(name, 'work');
  }

  /** What was kept; what cannot be read is set aside, not deleted. @throws where the browser keeps nothing */
  async read(now: Date): Promise<ReadWork> {
    const found: unknown = await get(WORK, this.store);
    const read = readSavedWork(found);
    if (read === 'unreadable') {
      await set(SET_ASIDE + now.toISOString(), found, this.store);
      await del(WORK, this.store);
    }
    return read;
  }

  /** @throws where the browser keeps nothing, or no more */
  async keep(contents: WorkbookContents, now: Date): Promise<void> {
    await set(WORK, savedWork(contents, now), this.store);
  }

  /** Puts work aside that could be read and not be opened. */
  async setAside(now: Date): Promise<void> {
    const found: unknown = await get(WORK, this.store);
    if (found === undefined) return;
    await set(SET_ASIDE + now.toISOString(), found, this.store);
    await del(WORK, this.store);
  }

  /** Removes everything that was ever kept. */
  async forget(): Promise<void> {
    for (const key of await keys(this.store)) await del(key, this.store);
  }
}
