import fc from 'fast-check';
import { publishedCase } from '../../../src/case';
import { getAt } from '../../../src/case/at-path';
import { complete } from '../../../src/case/complete';
import { appraise, type PartnershipCase } from '../../../src/engine';
import { checkCase } from '../../../src/engine/check-case';
import { withValue } from '../../../src/taskpane/case/change';
import { nameRefused } from '../../../src/taskpane/case/names';

const START = complete(publishedCase);

/** As the field does: a name that is refused is not taken. */
function named(given: PartnershipCase, path: string, ...typed: readonly string[]): PartnershipCase {
  return typed.reduce((before, each) => (getAt(before, path) === each || nameRefused(before, path, each) !== null ? before : withValue(before, path, each)), given);
}

/** Every figure of a case in the order of its items, whatever they are called. */
function figures(given: PartnershipCase): string {
  const { councils, posts, costs, bases, published } = appraise(given);
  const plain = (value: unknown): string => JSON.stringify(value, (key, each: unknown) => (['code', 'name'].includes(key) ? null : each));
  return plain([
    councils.map(({ newInYear, periodTotal, gap, coverage }) => [newInYear, periodTotal, gap, coverage.headline.coverage]),
    posts.map(({ saving, shares, savingOfCurrent }) => [saving, shares, savingOfCurrent]), costs.map(({ shares }) => shares), bases.map(({ share }) => share),
    published.map(({ calculated, verdict }) => [calculated, verdict]),
  ]);
}

const bases = START.bases.map(({ name }) => name);
const population = `bases[${bases.indexOf('Population')}].name`;

test('a name that another basis has is not taken, so that no cost moves to the other', () => {
  expect(nameRefused(START, population, 'Equal')).toBe('Another basis is called “Equal”. Write a name that no other has.');
  expect(nameRefused(START, population, 'eQUAL')).not.toBeNull();
  expect(nameRefused(START, population, 'population')).toBeNull();
  expect(named(START, population, 'Equal', 'Population')).toEqual(START);
  expect(figures(named(START, population, 'Equal', 'People'))).toBe(figures(START));
});

test('a code that another council has is not taken, nor one that is none', () => {
  expect(nameRefused(START, 'councils[0].code', 'MBC')).toBe('Another council has the code MBC. Write a code that no other has.');
  for (const none of ['each', '', 'H', 'hdc', 'HARBOROUGH']) expect(nameRefused(START, 'councils[0].code', none)).toBe('Write 2 to 6 capital letters and digits, beginning with a letter, such as HDC.');
  expect(named(START, 'councils[0].code', 'MBC', 'each', 'HDC')).toEqual(START);
});

test('an item that had a name keeps it until it has another', () => {
  expect(nameRefused(START, 'posts[0].name', '')).toBe('Write a name.');
  expect(named(START, population, '', 'Population')).toEqual(START);
});

test('a line may be called like another council’s, and what is counted in it stays with its own', () => {
  const [line] = START.lines as [(typeof START.lines)[number]];
  const [post] = START.posts as [(typeof START.posts)[number]];
  const paid = (code: string) => Object.fromEntries(START.councils.map((each) => [each.code, { value: each.code === code ? 100 : 0 }]));
  const begun: PartnershipCase = {
    ...START, published: [], lines: [{ ...line, name: 'Ours', council: 'HDC' }, { ...line, name: 'Theirs', council: 'MBC' }],
    posts: [{ ...post, name: 'One', kind: 'deleted', current: paid('HDC'), countedIn: 'Ours' }, { ...post, name: 'Two', kind: 'deleted', current: paid('MBC'), countedIn: 'Theirs' }],
  };
  const both = named(begun, 'lines[0].name', 'Theirs');
  expect(both.posts.map(({ countedIn }) => countedIn)).toEqual(['Theirs', 'Theirs']);
  expect(named(both, 'lines[0].name', 'Ours')).toEqual(begun);
  expect(nameRefused({ ...both, lines: both.lines.map((each) => ({ ...each, council: 'MBC' })) }, 'lines[0].name', 'theirs')).toBe('Another line of this council is called “theirs”. Write a name that no other has.');
});

test('a basis that a decision was on, and that is gone, lends its name to no other', () => {
  const decision = { basis: 'Floor space', reason: 'as agreed', by: 'A', on: '2026-01-01' };
  const decided = { ...START, posts: START.posts.map((each, i) => (i === 0 ? { ...each, decision } : each)) };
  expect(nameRefused(decided, population, 'Floor space')).toBe('A decision is recorded on a basis “Floor space”, which is not in the case now. Write another name.');
  expect(nameRefused({ ...decided, bases: [...decided.bases, { name: '', kind: 'agreed', volumes: {}, ratio: {}, percentPlaces: null }] }, `bases[${START.bases.length}].name`, 'Floor space')).toBeNull();
});

test('whatever is called anew, every figure stays as it was', () => {
  const lists = ['bases', 'posts', 'lines', 'costs'] as const;
  const all = [...new Set(lists.flatMap((list) => START[list].map(({ name }) => name)))];
  const paths = lists.flatMap((list) => START[list].map((_, i) => `${list}[${i}].name`));
  const rename = fc.oneof(
    fc.tuple(fc.constantFrom(...paths), fc.constantFrom(...all, 'New', 'new', 'Other', '', 'Savings sharing, recurring')),
    fc.tuple(fc.constantFrom(...START.councils.map((_, i) => `councils[${i}].code`)), fc.constantFrom('HDC', 'MBC', 'ABC', 'hdc', 'each', '')),
  );
  const codes = START.councils.map((_, i) => `councils[${i}].code`);
  const inNoLine: PartnershipCase = { ...START, posts: START.posts.filter(({ countedIn }) => countedIn === undefined) };
  fc.assert(
    fc.property(fc.constantFrom(START, inNoLine), fc.array(rename, { minLength: 1, maxLength: 12 }), (begun, renames) => {
      const now = renames.reduce((given, [path, typed]) => named(given, path, typed), begun);
      const anew = [...paths, ...codes].reduce((given, path, i) => named(given, path, `T${i + 1}`), now);
      for (const each of [now, anew]) {
        // A post of two councils is counted in a line of both: while only one of them is called anew, that is to be put right, and said.
        const problems = checkCase(each);
        expect(problems.filter(({ path }) => begun === inNoLine || !path.endsWith('.countedIn'))).toEqual([]);
        if (problems.length === 0) expect(figures(each)).toBe(figures(begun));
      }
    }),
    { numRuns: 60 },
  );
});
