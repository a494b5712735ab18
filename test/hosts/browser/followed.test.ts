import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

jest.setTimeout(240_000);

interface Typed {
  readonly what: string;
  readonly before: readonly string[];
  readonly shown: readonly string[];
  readonly anew: readonly string[];
}

test('every calculated cell of a built case follows what is typed in each table of inputs: all show what they do when calculated anew', async () => {
  const worker = new Worker(join(__dirname, 'followed.cjs'));
  const [results] = (await once(worker, 'message')) as [readonly Typed[]];
  await worker.terminate();
  expect(results.length).toBeGreaterThan(5);
  for (const { what, before, shown, anew } of results) {
    expect([what, before.length]).toEqual([what, shown.length]);
    expect([what, shown.filter((cell, i) => cell !== before[i]).length > 2]).toEqual([what, true]);
    expect([what, shown.filter((cell, i) => cell !== anew[i])]).toEqual([what, []]);
  }
});
