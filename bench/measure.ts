const ROUNDS = 5;
const ROUND_MS = 200;

/** Calls a second of each, the best of several rounds after a warm-up; they take turns, so that a busy moment hits all. */
export function callsPerSecond<K extends string>(calls: Readonly<Record<K, () => unknown>>): Record<K, number> {
  const best = Object.fromEntries(Object.keys(calls).map((name) => [name, 0])) as Record<K, number>;
  for (let turn = 0; turn <= ROUNDS; turn += 1) {
    for (const name in calls) {
      const reached = round(calls[name]);
      if (turn > 0) best[name] = Math.max(best[name], reached);
    }
  }
  return best;
}

function round(call: () => unknown): number {
  const start = performance.now();
  for (let calls = 1; ; calls += 1) {
    call();
    const elapsed = performance.now() - start;
    if (elapsed >= ROUND_MS) return (calls / elapsed) * 1000;
  }
}

/** Milliseconds that one run takes, the first and the middle of several after it, with what it gives. */
export async function milliseconds<T>(run: () => T | Promise<T>, times = 5): Promise<{ ms: number; first: number; result: T }> {
  const began = performance.now();
  let result = await run();
  const first = performance.now() - began;
  const taken: number[] = [];
  for (let i = 0; i < times; i += 1) {
    const start = performance.now();
    result = await run();
    taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  return { ms: taken[Math.floor(taken.length / 2)] ?? 0, first, result };
}

export interface Row {
  readonly what: string;
  readonly figures: readonly string[];
}

export function printTable(title: string, headers: readonly string[], rows: readonly Row[]): void {
  const lines = [['', ...headers], ...rows.map(({ what, figures }) => [what, ...figures])];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  console.log(`\n${title}`);
  for (const line of lines) {
    console.log(`  ${line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('   ')}`);
  }
}

const GROUPED = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

export function whole(value: number): string {
  return GROUPED.format(value);
}

export function times(ratio: number): string {
  return `${ratio < 10 ? ratio.toPrecision(2) : whole(ratio)}x`;
}
