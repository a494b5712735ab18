import { unreadable } from './messages';
import { Refusal } from './refusal';

/** Runs a calculation; whatever stops it reaches Excel as a cell error with a message, never as another exception. */
export function answer<T>(calculate: () => T): T {
  try {
    return calculate();
  } catch (problem) {
    throw cellError(problem);
  }
}

/** The error that a cell shows, thrown for a whole result or put in one cell of it. */
export function cellError(problem: unknown): CustomFunctions.Error {
  const { code, message } = problem instanceof Refusal ? problem : unreadable();
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message);
}

/** For a result that stands or falls as a whole. */
export function orThrow<T>(result: T | Refusal): T {
  if (result instanceof Refusal) throw result;
  return result;
}

/** For one cell of a result whose other cells stand. */
export function orError<T>(result: T | Refusal): T | CustomFunctions.Error {
  return result instanceof Refusal ? cellError(result) : result;
}
