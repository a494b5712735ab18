import { apportion, deficitCoverage, sharedSalarySaving } from '../../../src/functions/functions';
import { CellError } from './custom-functions';

const FUNCTIONS = {
  APPORTION: apportion,
  SHARED_SALARY_SAVING: sharedSalarySaving,
  DEFICIT_COVERAGE: deficitCoverage,
};

export type FunctionName = keyof typeof FUNCTIONS;
export const FUNCTION_NAMES = ['APPORTION', 'SHARED_SALARY_SAVING', 'DEFICIT_COVERAGE'] as const;

/** Calls a function as Excel does, with anything at all as arguments. */
export function call(name: FunctionName, ...args: unknown[]): unknown[][] {
  const called = FUNCTIONS[name] as (...anything: unknown[]) => unknown[][];
  return called(...args);
}

/** The error of a call as "code message", or a failure when there is none. */
export function errorOf(name: FunctionName, ...args: unknown[]): string {
  try {
    call(name, ...args);
  } catch (error) {
    if (error instanceof CellError) return `${error.code} ${error.message}`;
    throw error;
  }
  throw new Error(`${name} gave a result where an error was expected`);
}

/** Figures at the 15 significant digits that a cell keeps. */
export function atCellDigits(cells: unknown[][]): unknown[][] {
  return cells.map((row) => row.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(15)) : cell)));
}

export function column(...cells: unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}

export function row(...cells: unknown[]): unknown[][] {
  return [cells];
}
