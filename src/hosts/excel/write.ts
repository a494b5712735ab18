/** One thing to do on a tab, with about how many bytes of a request it takes. */
export interface Write {
  readonly bytes: number;
  run(sheet: Excel.Worksheet): void;
}

/** What an action takes without what it holds: the request names each object on the way and each property. */
const ACTION_BYTES = 300;

export function write(run: (sheet: Excel.Worksheet) => void, held = 0, actions = 1): Write {
  return { bytes: actions * ACTION_BYTES + held, run };
}

/** A request may hold this much: well below the 5 MB at which Excel on the web refuses. */
export const REQUEST_BYTES = 2_000_000;

/** In UTF-8, inside a request that is JSON in JSON. */
export function bytesOf(held: unknown): number {
  let bytes = 0;
  for (const letter of JSON.stringify(held)) bytes += letter === '"' || letter === '\\' ? 2 : letter < '\u0080' ? 1 : 3;
  return bytes;
}

/** Runs of writes that fit into one request each; there is always one, if only an empty one. */
export function requests<T extends { readonly bytes: number }>(writes: Iterable<T>): T[][] {
  let current: T[] = [];
  const all = [current];
  let bytes = 0;
  for (const each of writes) {
    if (current.length > 0 && bytes + each.bytes > REQUEST_BYTES) {
      current = [];
      all.push(current);
      bytes = 0;
    }
    current.push(each);
    bytes += each.bytes;
  }
  return all;
}
