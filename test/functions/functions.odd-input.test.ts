import './support/custom-functions';
import fc from 'fast-check';
import { call, FUNCTION_NAMES, type FunctionName } from './support/call';
import { CellError } from './support/custom-functions';

/** What may stand in a cell, likely and unlikely. */
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -3, max: 12 }) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, undefined, '', 'TBC', ' tbc', 'abc', '12', true, false) },
  fc.constantFrom<unknown>(-0, NaN, Infinity, -Infinity, 5e-324, Number.MAX_VALUE, 1e13 - 0.01, 1e13, 0.5, 1 / 3),
  fc.constantFrom<unknown>(Symbol('cell'), 12n, () => 1, new Date(0), new Map(), /x/, Object.create(null)),
  fc.anything(),
);
const range = fc.oneof(
  fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 4 }),
  fc.array(fc.tuple(cell), { minLength: 1, maxLength: 4 }),
  fc.array(cell, { minLength: 1, maxLength: 4 }).map((row) => [row]),
);
const holes = fc.constantFrom<unknown>(Array(3), [Array(2)], [Array(1), [1]], [[[1]]], [[1], 'x'], [1, 2]);
const argument = fc.oneof({ weight: 3, arbitrary: range }, { weight: 3, arbitrary: cell }, holes);

/** Numbers mostly, so that calls often succeed, however far apart the numbers are. */
const number = fc.oneof(fc.double({ noNaN: true }), fc.double({ min: 0, max: 1 }), fc.integer({ min: 0, max: 100 }), fc.constant(null));
const numbers = fc.array(number, { minLength: 1, maxLength: 5 }).map((row) => [row]);

const SHAPED_BY: Record<FunctionName, number> = { APPORTION: 1, SHARED_SALARY_SAVING: 0, DEFICIT_COVERAGE: 1 };

function isFigure(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0);
}

/** A result is a rectangle of figures (with running, also of errors) in the expected shape; anything else is a cell error. */
function expectCellsOrError(name: FunctionName, args: readonly unknown[]): void {
  let result: unknown[][];
  try {
    result = call(name, ...args);
  } catch (error) {
    expect(error).toBeInstanceOf(CellError);
    const ours = (error as CellError).message.replace(/".*"/s, '');
    expect(ours).not.toMatch(/could not be read|undefined|NaN|Infinity|\[object/);
    return;
  }
  const mayHoldErrors = name === 'DEFICIT_COVERAGE' && result.flat().length > 0;
  expect(result.flat().every((figure) => isFigure(figure) || (mayHoldErrors && figure instanceof CellError))).toBe(true);
  const shaped = args[SHAPED_BY[name]];
  const single = !Array.isArray(shaped) || (name === 'DEFICIT_COVERAGE' && !isRunning(args[2]));
  expect(result.map((row) => row.length)).toEqual(single ? [1] : (shaped as unknown[][]).map((row) => row.length));
}

function isRunning(argument: unknown): boolean {
  const only: unknown = Array.isArray(argument) ? [argument].flat(2)[0] : argument;
  return only === true || only === 1;
}

describe.each(FUNCTION_NAMES)('%s', (name) => {
  test('gives cells or a cell error for anything at all', () => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 5 }), (args) => expectCellsOrError(name, args)),
      { numRuns: 1500 },
    );
  });

  test('gives finite figures for numbers of any size', () => {
    const args = fc.tuple(numbers, numbers, fc.oneof(numbers, fc.constantFrom(null, true)), fc.constantFrom(null, 1, 2.5));
    fc.assert(
      fc.property(args, fc.boolean(), ([first, second, third, fourth], oneFirst) => {
        const scalar = name === 'APPORTION' ? first[0]?.[0] : first;
        expectCellsOrError(name, name === 'SHARED_SALARY_SAVING' ? [first, second[0]?.[0], oneFirst ? null : third, fourth] : [scalar, second, third]);
      }),
      { numRuns: 1500 },
    );
  });
});
