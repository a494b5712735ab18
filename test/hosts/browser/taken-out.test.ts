import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

jest.setTimeout(240_000);

interface Told {
  readonly before: readonly string[];
  readonly now: readonly string[];
  readonly back: readonly string[];
}

/** Each row and column of the tab is ten times the one before; whole ones have what stands in their six cells. */
const CASES = [
  {
    name: 'a column', change: ['deleteColumn', 1], formulas: ['=SUM(B:D)', '=SUM(D:D)', '=SUM($B:$D)', '=SUM(B:B)', '=SUM(B1:D1)', '=VLOOKUP(1,A:D,4,FALSE)', '=SUM(A:A)'],
    now: ['=SUM(B:C) shows 122222100', '=SUM(C:C) shows 111111000', '=SUM($B:$C) shows 122222100', '=SUM(#REF!) shows #REF!', '=SUM(B1:C1) shows 1100', '=VLOOKUP(1,A:C,4,FALSE) shows #REF!', '=SUM(A:A) shows 111111'],
  },
  {
    name: 'several columns', change: ['deleteColumns', 1, 2], formulas: ['=SUM(B:D)', '=SUM(D:D)', '=SUM(B:C)'],
    now: ['=SUM(B:B) shows 111111000', '=SUM(B:B) shows 111111000', '=SUM(#REF!) shows #REF!'],
  },
  {
    name: 'a row', change: ['deleteRow', 1], formulas: ['=SUM(2:4)', '=SUM(4:4)', '=SUM(2:2)', '=SUM(A2:A4)', '=SUM(1:1)'],
    now: ['=SUM(2:3) shows 122222100', '=SUM(3:3) shows 111111000', '=SUM(#REF!) shows #REF!', '=SUM(A2:A3) shows 1100', '=SUM(1:1) shows 111111'],
  },
  {
    name: 'a row before what a text points to', at: 0, change: ['deleteRow', 1], formulas: ['=INDIRECT("A3")', '=INDIRECT("A3")*2', '=OFFSET(A1,2,0)'],
    now: ['=INDIRECT("A3") shows 1000', '=INDIRECT("A3")*2 shows 2000', '=OFFSET(A1,2,0) shows 1000'],
  },
] as const;

let told: readonly Told[];

beforeAll(async () => {
  const worker = new Worker(join(__dirname, 'taken-out.cjs'), { workerData: CASES });
  [told] = (await once(worker, 'message')) as [readonly Told[]];
  await worker.terminate();
});

test.each(CASES.map(({ name, now }, i) => [name, now, i] as const))('formulas follow when %s is taken out, and when that is taken back', (_, now, i) => {
  expect(told[i]!.now).toEqual(now);
  expect(told[i]!.back).toEqual(told[i]!.before);
});
