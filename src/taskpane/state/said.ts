import type { Focus, State } from './state';

/** The same words twice are said twice: a space that is not seen makes them differ. */
export function say(state: State, words: string): State {
  return { ...state, said: words === state.said ? `${words}\u00a0` : words };
}

/** Gives the keyboard to a part of the pane. */
export function turn(state: State, on: Focus['on']): State {
  return { ...state, focus: { on, turn: (state.focus?.turn ?? 0) + 1 } };
}

export function never(action: never): never {
  throw new TypeError(`no such action: ${JSON.stringify(action)}`);
}
