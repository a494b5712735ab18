import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

jest.setTimeout(240_000);

type Cells = Readonly<Record<string, string>>;

let results: ReadonlyMap<string, Cells>;

beforeAll(async () => {
  const worker = new Worker(join(__dirname, 'renamed.cjs'));
  const [found] = (await once(worker, 'message')) as [readonly { readonly what: string; readonly cells: Cells }[]];
  await worker.terminate();
  results = new Map(found.map(({ what, cells }) => [what, cells]));
});

/** Each cell as it was before, with another name for a tab. The spreadsheet writes the name of a tab that is one word without quotes. */
function before(name = '', other = ''): Cells {
  return plain(results.get('nothing')!, (text) => (name === '' ? text : text.replaceAll(`${name}!`, `${other}!`)));
}

function plain(cells: Cells, change = (text: string): string => text): Cells {
  return Object.fromEntries(Object.entries(cells).map(([key, text]) => [key, change(text).replaceAll(/(?<!')'(\w+)'!/g, '$1!')]));
}

test.each([
  ['a tab of the officer renamed', `'MTFS 2027'`, `'MTFS Feb 2027'`], ['and done again', `'MTFS 2027'`, `'MTFS Feb 2027'`],
  ['a tab of the build renamed', `'Lines'`, `'Partner''s lines'`], ['and its rename done again', `'Lines'`, `'Partner''s lines'`], ['it renamed once more', `'Lines'`, 'Items'],
])('%s: each formula that read it reads the same cell of it, and shows the same', (what, name, other) => {
  const [was, now] = [before(name, other), plain(results.get(what)!)];
  expect(Object.keys(was).length).toBeGreaterThan(3_000);
  expect(Object.values(was).filter((text) => text.includes(`${other}!`)).length).toBeGreaterThan(10);
  expect(now).toEqual(was);
});

test.each([
  'that taken back', 'and taken back again', 'its rename taken back', 'all of that taken back', 'another tab renamed and deleted', 'a tab moved to the end', 'the column taken back', 'both taken back',
  'and brought back',
])('%s: every formula and every figure is as it was', (what) => {
  expect(plain(results.get(what)!)).toEqual(before());
});

test.each([['a column put in', `'MTFS 2027'`], ['renamed with a column put in', 'Plan']])('%s: links follow their cells, and figures stay', (what, name) => {
  const cells = results.get(what)!;
  expect(['tab-2 6,4', 'tab-2 6,5', 'tab-2 6,6', 'tab-2 6,7'].map((key) => cells[key])).toEqual([['B', 11], ['D', 22], ['E', 33], ['F', 44]].map(([column, value]) => `=${name}!${column}6 shows ${value}`));
  const shown = (all: Cells): Cells => Object.fromEntries(Object.entries(all).map(([key, text]) => [key, text.slice(text.lastIndexOf(' shows '))]));
  expect(shown(cells)).toEqual(shown(results.get('nothing')!));
});
