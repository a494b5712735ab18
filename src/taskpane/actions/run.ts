import { problemOf } from '../problem-words';
import type { Action } from '../state/action';
import type { Again } from '../state/state';
import type { Store } from '../state/store';

/** Says that a task begins, does it, and puts a failure into words. Does nothing while something else is going on. */
export type Run = (again: Again, begins: Action, task: () => Promise<void>) => Promise<void>;

/** @param afterFailure looks whether something was left half done; what it fails with is no second problem */
export function runner({ state, dispatch }: Pick<Store, 'state' | 'dispatch'>, afterFailure: () => Promise<void>): Run {
  return async (again, begins, task) => {
    if (state().work) return;
    dispatch(begins);
    try {
      await painted();
      await task();
    } catch (error) {
      dispatch({ type: 'failed', problem: problemOf(error, again) });
      await afterFailure().catch(() => undefined);
    }
  };
}

const ONE_FRAME = 20;

/** Lets what was dispatched be painted before long work begins. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ONE_FRAME);
  });
}
