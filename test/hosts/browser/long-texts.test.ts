import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

jest.setTimeout(240_000);

/** The spreadsheet knows what is longer than 64 characters by 32 bits of it only: two that have these in common must not be taken for each other. */

const formulas = (row: number) => [[433786, 141029], [558160, 55780]].map(([first, second]) =>
  `=IF(SUM($A$${row}:$A$${row + 1})>0,ROUND(SUM($B$${row}:$B$${row + 1}),2)+${first},ROUND(SUM($C$${row}:$C$${row + 1}),2)-${second})`);
const texts = [[376289, 823654], [424173, 15910]].map(([appendix, note]) => `Source: report to Cabinet of November 2022, appendix ${appendix}, as corrected by note ${note}`);

interface Seen {
  readonly hashes: readonly (readonly number[])[];
  readonly before: { readonly values: readonly unknown[]; readonly texts: readonly unknown[] };
  readonly after: { readonly values: readonly unknown[]; readonly formulas: readonly unknown[] };
}

let seen: Seen;

beforeAll(async () => {
  const worker = new Worker(join(__dirname, 'long-texts.cjs'), { workerData: { formulas: formulas(1), texts } });
  [seen] = (await once(worker, 'message')) as [Seen];
  await worker.terminate();
});

test('the pairs are such pairs', () => {
  for (const [one, other] of seen.hashes) expect(one).toBe(other);
});

test('each formula gives its own value', () => {
  expect(seen.before.values).toEqual([433790, 558164]);
});

test('each cell shows its own text', () => {
  expect(seen.before.texts).toEqual(texts);
});

test('each formula stays its own when a row is put in above', () => {
  expect(seen.after).toEqual({ values: [433790, 558164], formulas: formulas(2) });
});
