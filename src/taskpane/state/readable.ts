import { WORDS } from '../words';
import { say } from './said';
import type { Refused, State } from './state';

/** What is wrong now takes the place of what was wrong before; it is said once, not at each cell that is typed. */
export function unreadable(state: State, refused: Refused | null): State {
  const next = { ...state, isBehind: true, refused: isOfTabs(state) ? (refused ?? state.refused) : state.refused };
  return state.isBehind || state.shown === null || isOfTabs(state) ? next : say(next, WORDS.behind.said);
}

/** A refusal of the inputs is over, whoever put them right. */
export function readable(state: State): State {
  const next = { ...state, isBehind: false, refused: isOfTabs(state) ? null : state.refused };
  return state.isBehind || isOfTabs(state) ? say(next, WORDS.behind.over) : next;
}

function isOfTabs({ refused }: State): boolean {
  return refused?.origin.from === 'workbook';
}
