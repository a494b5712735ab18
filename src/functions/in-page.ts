import { CellError } from './outside-excel';
import { apportion, deficitCoverage, sharedSalarySaving } from './functions';
import { FUNCTION_REFERENCE, type FunctionReference } from './reference';

/** A custom function for a spreadsheet that is not Excel. */
export interface PageFunction {
  /** "MTFS.APPORTION" */
  readonly name: string;
  readonly does: string;
  /** Takes values and areas as they stand in the cells; gives values, areas, and errors as the words that a cell shows. */
  run(...given: unknown[]): unknown;
}

const RUNS: Readonly<Record<FunctionReference['name'], (...given: never[]) => unknown>> = {
  APPORTION: apportion,
  SHARED_SALARY_SAVING: sharedSalarySaving,
  DEFICIT_COVERAGE: deficitCoverage,
};

/** The functions, in a page that has no Excel. */
export function pageFunctions(): readonly PageFunction[] {
  return FUNCTION_REFERENCE.map(({ name, does }) => ({ name: `MTFS.${name}`, does, run: (...given) => answerOf(RUNS[name], given) }));
}

function answerOf(run: (...given: never[]) => unknown, given: readonly unknown[]): unknown {
  try {
    return shown(run(...(given as never[])));
  } catch (error) {
    if (error instanceof CellError) return error.code;
    throw error;
  }
}

function shown(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(shown);
  return result instanceof CellError ? result.code : result;
}
