import '../../functions/support/custom-functions';
import fc from 'fast-check';
import { FUNCTIONS } from '../../../src/workbook/rules';
import { tokens } from '../../../src/workbook/rules/tokens';
import { propose } from '../../../src/workbook/replace-functions/propose';
import { compared, type Argument, type CallCase } from './sheet-of-calls';

jest.setTimeout(240_000);

const pence = (most: number) => fc.integer({ min: -most * 100, max: most * 100 }).map((whole) => whole / 100);
/** Few different ones, so that remainders are often the same. */
const weight = fc.oneof(fc.constantFrom<unknown>(0, 1, 1, 2, 3, 7), fc.integer({ min: 0, max: 200_000 }), pence(30_000).map(Math.abs), fc.constant(null));
/** Without TRUE: Excel says that it is no number, the engine of these tests that it is one. */
const odd = fc.constantFrom<unknown>('TBC', 'about 5', -1, '');
const cell = (usual: fc.Arbitrary<unknown>) => fc.oneof({ weight: 60, arbitrary: usual }, { weight: 1, arbitrary: odd });

function grid(each: fc.Arbitrary<unknown>, most: number, least = 1): fc.Arbitrary<{ cells: unknown[][] }> {
  return fc
    .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most }))
    .filter(([rows, columns]) => rows * columns <= most && rows * columns >= least)
    .chain(([rows, columns]) => fc.array(fc.array(each, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }))
    .map((cells) => ({ cells }));
}

const one = (each: fc.Arbitrary<unknown>) => cell(each).map((value) => ({ cells: [[value]] }));
const typed = (values: fc.Arbitrary<number>) => values.map((value) => ({ text: String(value), value }));
const amount: fc.Arbitrary<Argument> = fc.oneof(one(pence(2_000_000)), one(fc.integer({ min: -5e8, max: 5e8 }).map((parts) => parts / 100_000)), typed(pence(900)));
const shape = <T>(cells: readonly (readonly unknown[])[], values: readonly T[]) => cells.map((line, i) => line.map((_, j) => values[i * line.length + j]));

const apportion = fc.tuple(amount, grid(cell(weight), 6)).map((args): CallCase => ({ name: 'APPORTION', args }));
const byPercent = fc
  .oneof(
    fc.tuple(amount, grid(cell(weight), 2), one(fc.constantFrom<unknown>(0, 1, 2, 3, null, 1.5))),
    fc.tuple(amount, grid(cell(weight), 3), typed(fc.constantFrom(0, 1, 2))),
  )
  .map((args): CallCase => ({ name: 'APPORTION', args }));
const byConstants = fc
  .tuple(amount, fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 }))
  .map(([given, values]): CallCase => ({ name: 'APPORTION', args: [given, { text: `{${values.join(';')}}`, value: values.map((each) => [each]) }] }));

const salary = pence(150_000).map(Math.abs);
const posts: fc.Arbitrary<Argument> = fc.oneof(fc.constant(null), one(fc.constantFrom(1, 2, 0.6, 2.5, 0)), typed(fc.constantFrom(1, 3)));
const equally = fc.tuple(grid(cell(salary), 6, 2), one(salary), posts).map(([current, shared, count]): CallCase => ({ name: 'SHARED_SALARY_SAVING', args: [current, shared, null, count] }));
const oneCouncil = fc
  .tuple(one(salary), one(pence(150_000)), fc.oneof(one(fc.constantFrom(0.5, 0.35, 1 / 3, 0, 1, 1.2, 0.0625)), typed(fc.constantFrom(0.5, 0.25))), posts)
  .map((args): CallCase => ({ name: 'SHARED_SALARY_SAVING', args }));
const SPLITS = [[0.5, 0.5], [0.65, 0.35], [1 / 3, 1 / 3, 1 / 3], [0.25, 0.25, 0.5], [0.4, 0.3, 0.2, 0.1], [0.6, 0.3], [1, 0], [1.5, -0.5]];
const byShares = fc
  .tuple(fc.constantFrom(...SPLITS), fc.boolean(), fc.array(cell(salary), { minLength: 4, maxLength: 4 }), one(salary), posts)
  .map(([split, across, current, shared, count]): CallCase => {
    const cells = across ? [current.slice(0, split.length)] : current.slice(0, split.length).map((each) => [each]);
    return { name: 'SHARED_SALARY_SAVING', args: [{ cells }, shared, { cells: shape(cells, split) }, count] };
  });

const running: fc.Arbitrary<Argument> = fc.constantFrom<Argument>(null, { text: 'TRUE', value: true }, { text: 'true', value: true }, { text: 'FALSE', value: false });
const coverage = fc
  .tuple(grid(cell(pence(3_000_000)), 6), fc.array(cell(fc.oneof(pence(2_000_000), fc.constantFrom<unknown>(0, null, 0.1, 0.2, -0.3))), { minLength: 6, maxLength: 6 }), running)
  .map(([savings, deficits, switched]): CallCase => ({ name: 'DEFICIT_COVERAGE', args: [savings, { cells: shape(savings.cells, deficits) }, switched] }));

const negative = grid(cell(fc.oneof(pence(3_000_000), fc.constant<unknown>(null))), 6);
const turnedCoverage = fc
  .tuple(negative, fc.array(cell(fc.oneof(pence(2_000_000), fc.constantFrom<unknown>(0, null, 0.1))), { minLength: 6, maxLength: 6 }), running, fc.constantFrom([true, false], [true, true], [false, true]))
  .map(([savings, deficits, switched, [saved, short]]): CallCase => ({
    name: 'DEFICIT_COVERAGE', args: [severally(savings.cells, saved), severally(shape(savings.cells, deficits), short), switched],
  }));
const turnedSalaries = fc.tuple(grid(cell(salary.map((each) => -each)), 6, 2), one(salary), posts)
  .map(([current, shared, count]): CallCase => ({ name: 'SHARED_SALARY_SAVING', args: [{ ...current, minus: true }, shared, null, count] }));

/** A minus before one cell makes a single figure of it, which other tests hold. */
function severally(cells: unknown[][], minus: boolean | undefined): Argument {
  return { cells, minus: minus === true && cells.flat().length > 1 };
}

/** Where two things are wrong, either error may be the one that is said. */
function sameErrors(cells: unknown[][]): unknown[][] {
  return cells.map((line) => line.map((each) => (each === '#N/A' ? '#VALUE!' : each)));
}

/** Calls are many to a sheet, since a calculation takes its time. */
test.each([
  ['APPORTION', apportion], ['APPORTION with percent_places', byPercent], ['APPORTION by constants', byConstants],
  ['SHARED_SALARY_SAVING, equal', equally], ['SHARED_SALARY_SAVING of one council', oneCouncil], ['SHARED_SALARY_SAVING by shares', byShares],
  ['DEFICIT_COVERAGE', coverage], ['DEFICIT_COVERAGE of cells with a minus', turnedCoverage], ['SHARED_SALARY_SAVING of cells with a minus', turnedSalaries],
])('%s: the native formulas show what the function gives', async (_, calls) => {
  await fc.assert(
    fc.asyncProperty(fc.array(calls, { minLength: 60, maxLength: 60 }), async (cases) => {
      for (const { formula, wanted, shown } of await compared(cases)) expect({ formula, cells: sameErrors(shown) }).toEqual({ formula, cells: sameErrors(wanted) });
    }),
    { numRuns: 4, endOnFailure: true },
  );
});

test('native formulas use the closed list of functions only', () => {
  const used = ['MTFS.APPORTION(A1,B1:B3,C1)', 'MTFS.APPORTION(A1,B1:B30)', 'MTFS.SHARED_SALARY_SAVING(A1:A2,B1,C1:C2,D1)', 'MTFS.DEFICIT_COVERAGE(A1:C1,A2:C2,TRUE)', 'MTFS.DEFICIT_COVERAGE(-A1:C1,-A2:C2,TRUE)'].flatMap((call) => {
    const proposal = propose(`=${call}`, { tab: 'T', workplace: { tables: [], names: [] } });
    return proposal && 'formulas' in proposal.native ? proposal.native.formulas.flat().flatMap((formula) => tokens(formula.slice(1), 'A1')) : [];
  }).filter(({ kind }) => kind === 'function');
  expect(used.length).toBeGreaterThan(100);
  expect(used.filter(({ text }) => !FUNCTIONS.has(text))).toEqual([]);
});

test('what is to be confirmed gives #N/A, and all else that is wrong #VALUE!', async () => {
  const weights = (...values: unknown[]) => ({ cells: values.map((value) => [value]) });
  const cases: CallCase[] = [
    { name: 'APPORTION', args: [weights('tbc'), weights(1, 2)] },
    { name: 'APPORTION', args: [weights(100), weights('TBC', 2)] },
    { name: 'APPORTION', args: [weights(100), weights('two', 2)] },
    { name: 'APPORTION', args: [weights(100), weights("'2", 2), weights(0)] },
    { name: 'APPORTION', args: [weights(100), weights(0, null)] },
    { name: 'APPORTION', args: [weights(100), weights(-1, 4)] },
    { name: 'APPORTION', args: [weights(1e13), weights(1, 4)] },
    { name: 'SHARED_SALARY_SAVING', args: [weights('TBC', 4), weights(9), null] },
    { name: 'SHARED_SALARY_SAVING', args: [weights(5, 4), weights(9), weights(0.5, 0.6)] },
    { name: 'DEFICIT_COVERAGE', args: [weights('TBC', 4), weights(9, 1)] },
    { name: 'DEFICIT_COVERAGE', args: [weights(3, 4), weights('TBC', 1)] },
    { name: 'DEFICIT_COVERAGE', args: [weights(3, 'x'), weights(5, 1)] },
    { name: 'DEFICIT_COVERAGE', args: [weights(3, 4), weights(0.1, -0.1)] },
    { name: 'DEFICIT_COVERAGE', args: [weights(3, 4, 5), weights(-1, 0, 21), { text: 'TRUE', value: true }] },
  ];
  for (const { formula, wanted, shown } of await compared(cases)) expect({ formula, cells: shown }).toEqual({ formula, cells: wanted });
});
