/** Rows or columns to put in before one that is there, in the count before anything is put in. */
export interface Insertion {
  readonly before: number;
  readonly count: number;
}

/** Rows or columns that go at the end, in the count after everything was put in. */
export interface Deletion {
  readonly from: number;
  readonly count: number;
}

export function runs(sorted: readonly number[]): Deletion[] {
  const found: { from: number; count: number }[] = [];
  for (const each of sorted) {
    const last = found.at(-1);
    if (last && last.from + last.count === each) last.count += 1;
    else found.push({ from: each, count: 1 });
  }
  return found;
}

export function sum(all: readonly { readonly count: number }[]): number {
  return all.reduce((total, { count }) => total + count, 0);
}
