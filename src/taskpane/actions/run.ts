import { problemOf } from '../problem-words';
import type { Action } from '../state/action';
import type { Again } from '../state/state';
import type { Store } from '../state/store';

/** Says that a task begins, does it, and puts a failure into words. Does nothing while something else is going on. */
export type Run = (again: Again, begins: Action, task: () => Promise<void>) => Promise<void>;

export function runner({ state, dispatch }: Pick<Store, 'state' | 'dispatch'>): Run {
  return async (again, begins, task) => {
    if (state().work) return;
    dispatch(begins);
    try {
      await painted();
      await task();
    } catch (error) {
      dispatch({ type: 'failed', problem: problemOf(error, again) });
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
