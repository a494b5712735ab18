import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

jest.setTimeout(240_000);

const FORMULAS = ['=Rate*2', '=SUM(Rate)'];

/** Where a formula points, the spreadsheet reads all of them in another way. */
test.each([['as they are typed', FORMULAS], ['beside one that points', [...FORMULAS, '=OFFSET(Rate,0,0)']]])('in another workbook a name means what it does there: %s', async (_, formulas) => {
  const worker = new Worker(join(__dirname, 'another-workbook.cjs'), { workerData: { formulas, meanings: ['Sheet!$A$1', 'Sheet!$B$1'] } });
  const [seen] = (await once(worker, 'message')) as [readonly (readonly unknown[])[]];
  await worker.terminate();
  expect(seen).toEqual([[2, 1, 1], [20, 10, 10]].map((values) => values.slice(0, formulas.length)));
});
