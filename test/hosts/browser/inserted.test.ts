import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

jest.setTimeout(240_000);

test('a row put in among copied formulas leaves every figure and every formula in its cell', async () => {
  const insertions = [['Components', 5], ['Savings HDC', 17], ['Apportionment', 20], ['Lines', 6]];
  const worker = new Worker(join(__dirname, 'inserted.cjs'), { workerData: { insertions } });
  try {
    const [results] = (await once(worker, 'message')) as [{ cells: number; formulas: number; wrong: string[] }[]];
    expect(results.map(({ wrong }) => wrong)).toEqual(insertions.map(() => []));
    for (const { formulas } of results) expect(formulas).toBeGreaterThan(2_000);
  } finally {
    await worker.terminate();
  }
});
