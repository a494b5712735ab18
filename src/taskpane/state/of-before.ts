import type { State } from './state';

/** Whether what is shown is from before a change: it follows once what is wrong, in the pane or in the tabs, is put right. */
export function isOfBefore({ editing, isBehind }: Pick<State, 'editing' | 'isBehind'>): boolean {
  return isBehind || editing.problems.length > 0;
}
