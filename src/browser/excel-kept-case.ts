import { createStore, del, get, set } from 'idb-keyval';
import type { KeptCase } from '../taskpane';

const CASE = 'case ';
const SET_ASIDE = 'set aside ';
/** Milliseconds: browsers have left a first question of their storage unanswered, and the pane does not wait for it. */
const LONGEST = 2000;

/**
 * What the pane holds and the open workbook's tabs do not, kept on this computer by the place of the workbook, for when it is opened again.
 * Nothing is kept for a workbook that was never saved, since nothing tells it from others; nor where the browser in Excel keeps nothing.
 *
 * @param place of the open workbook; null where it has none
 */
export function keptByWorkbook(place: () => Promise<string | null>): KeptCase {
  const store = createStore('partnership-case-in-excel', 'cases');
  const withKey = async <T>(doing: (key: string) => Promise<T>): Promise<T | null> => {
    const at = await place();
    if (at === null) return null;
    try {
      return await Promise.race([doing(CASE + at), new Promise<null>((none) => setTimeout(() => none(null), LONGEST))]);
    } catch (error) {
      // Storage may be forbidden there, and the pane works without it.
      if (error instanceof DOMException) return null;
      throw error;
    }
  };
  return {
    read: () => withKey(async (key) => {
      const found: unknown = await get(key, store);
      return found === undefined ? null : typeof found === 'string' ? found : JSON.stringify(found);
    }),
    keep: async (text) => void (await withKey((key) => (text === null ? del(key, store) : set(key, text, store)))),
    setAside: async () => void (await withKey(async (key) => {
      const found: unknown = await get(key, store);
      if (found === undefined) return;
      await set(`${SET_ASIDE}${new Date().toISOString()} ${key}`, found, store);
      await del(key, store);
    })),
  };
}
