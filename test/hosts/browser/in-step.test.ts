import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

jest.setTimeout(240_000);

/** Formulas are read once and kept: after any change they must show what they would if all were read anew. */

const CHANGES = [
  'what reads empty results', 'an input', 'a figure over a formula', 'a formula over a figure', 'a formula in an empty cell', 'another formula', 'an input that another tab reads', 'a row put in', 'what is put into the row',
  'a row taken out', 'a tab with another name', 'an input on it', 'a name with another meaning', 'an input by its name', 'several cells filled', 'what reads one of them', 'an input that fills them',
  'cells known only when calculated', 'where they begin', 'none of them again', 'a circle', 'the circle broken', 'a tab put in', 'a formula on it', 'an input for it',
  'a formula with a name on it', 'the cell of a name taken out',
];

interface Result {
  readonly what: string;
  readonly shown: readonly string[];
  readonly anew: readonly string[];
  readonly rule: unknown;
}

let results: readonly Result[];

beforeAll(async () => {
  const worker = new Worker(join(__dirname, 'in-step.cjs'), { workerData: CHANGES });
  [results] = (await once(worker, 'message')) as [readonly Result[]];
  await worker.terminate();
});

// A circle has no values of its own.
test.each(CHANGES.filter((what) => what !== 'a circle'))('after %s, every formula shows what it does when all are calculated anew', (what) => {
  const { shown, anew } = results.find((each) => each.what === what)!;
  expect(shown.length).toBeGreaterThan(8);
  expect(shown).toEqual(anew);
});

test('a change shows: nothing is compared with itself', () => {
  const distinct = new Set(results.map(({ shown }) => shown.join()));
  expect(distinct.size).toBeGreaterThan(15);
});

test('the formula of a rule follows too', () => {
  expect(results.find(({ what }) => what === 'an input')!.rule).toBe(0);
  expect(results.find(({ what }) => what === 'a figure over a formula')!.rule).toBe(1);
});
