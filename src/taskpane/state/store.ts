import type { Action } from './action';
import { reduce } from './reduce';
import { initialState, type Setting, type State } from './state';

/** The state of one pane, and who wants to know when it changes. */
export interface Store {
  state(): State;
  dispatch(action: Action): void;
  /** Gives back how to stop. */
  subscribe(changed: () => void): () => void;
}

export function createStore(setting: Setting, isRoomy?: boolean): Store {
  let state = initialState(setting, isRoomy);
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch(action) {
      state = reduce(state, action);
      listeners.forEach((changed) => changed());
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
