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
  /** What could not be kept when it was last tried. */
  private readonly unkept = new Set<string>();
  private told: (at: Date | null) => void = () => undefined;

  constructor(name = 'partnership-case') {
    this.store = createStore(name, 'work');
  }

  /** Tells when something was kept, and with null when something could not be, as where the browser has no more room. */
  tell(told: (at: Date | null) => void): void {
    this.told = told;
  }

  get keepsAll(): boolean {
    return this.unkept.size === 0;
  }

  /** What was kept; what cannot be read is set aside, not deleted. @throws where the browser keeps nothing */
  async read(now: Date): Promise<ReadWork> {
    const found: unknown = await get(WORK, this.store);
    const read = readSavedWork(found);
    if (read === 'unreadable') await this.setAside(now);
    return read;
  }

  async keep(contents: WorkbookContents, now: Date): Promise<void> {
    await this.put(WORK, () => set(WORK, savedWork(contents, now), this.store), now);
  }

  async readCase(): Promise<string | null> {
    const found: unknown = await get(CASE, this.store);
    return found === undefined ? null : typeof found === 'string' ? found : JSON.stringify(found);
  }

  async keepCase(text: string | null, now: Date): Promise<void> {
    await this.put(CASE, () => (text === null ? del(CASE, this.store) : set(CASE, text, this.store)), text === null ? null : now);
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

  /** At null there is nothing new to tell, unless it had gone wrong before. */
  private async put(what: typeof WORK | typeof CASE, doing: () => Promise<void>, at: Date | null): Promise<void> {
    if (this.isForgotten) return;
    const wasUnkept = this.unkept.has(what);
    try {
      await doing();
      this.unkept.delete(what);
    } catch {
      this.unkept.add(what);
    }
    if (!this.keepsAll) this.told(null);
    else if (at || wasUnkept) this.told(at ?? new Date());
  }
}
