/** Rows or columns of two lies side by side: a pair where both have it, one side null where only the other does. */
export interface Aligned {
  readonly old: number | null;
  readonly wanted: number | null;
}

/**
 * What is the same in both, in order, so that as much as possible stays where it is. What is only wanted comes before what is
 * only old, in each gap. Positions count from 0.
 */
export function align(old: readonly string[], wanted: readonly string[]): Aligned[] {
  const positions = new Map(numbered(old).map((key, i) => [key, i]));
  const common = numbered(wanted).flatMap((key, j) => {
    const i = positions.get(key);
    return i === undefined ? [] : [{ old: i, wanted: j }];
  });
  const kept = longestIncreasing(common);
  const all: Aligned[] = [];
  let [i, j] = [0, 0];
  for (const pair of [...kept, { old: old.length, wanted: wanted.length }]) {
    for (; j < pair.wanted; j += 1) all.push({ old: null, wanted: j });
    for (; i < pair.old; i += 1) all.push({ old: i, wanted: null });
    if (pair.old < old.length) all.push(pair);
    [i, j] = [pair.old + 1, pair.wanted + 1];
  }
  return all;
}

/** Equal keys are told apart by their turn. */
function numbered(keys: readonly string[]): string[] {
  const turns = new Map<string, number>();
  return keys.map((key) => {
    const turn = (turns.get(key) ?? 0) + 1;
    turns.set(key, turn);
    return `${turn}:${key}`;
  });
}

interface Pair {
  readonly old: number;
  readonly wanted: number;
}

/** The longest run of pairs, given in the order of `wanted`, in which `old` grows too. */
function longestIncreasing(pairs: readonly Pair[]): Pair[] {
  const ends: number[] = [];
  const before: (number | null)[] = [];
  pairs.forEach(({ old }, at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.old ?? 0) < old) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1] ?? null;
    ends[low] = at;
  });
  const run: Pair[] = [];
  for (let at: number | null | undefined = ends.at(-1); at !== undefined && at !== null; at = before[at]) {
    const pair = pairs[at];
    if (pair) run.push(pair);
  }
  return run.reverse();
}
