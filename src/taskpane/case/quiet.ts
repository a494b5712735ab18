import { CASE_WORDS } from '../words/case';
import type { Editing, FieldProblem, Step } from '../state/editing';

/** The step that added the item looked at, where nothing was changed since. */
export function justAdded({ at, past }: Pick<Editing, 'at' | 'past'>): Step | null {
  const last = past.at(-1);
  if (at.kind !== 'item' || last?.at.kind !== 'item' || last.path !== undefined) return null;
  const isHere = last.at.section === at.section && last.at.index === at.index;
  return isHere && last.words === CASE_WORDS.added(at.section) ? last : null;
}

/** Problems but for those of the item looked at. */
export function ofOthers({ at, problems }: Pick<Editing, 'at' | 'problems'>): readonly FieldProblem[] {
  if (at.kind !== 'item') return problems;
  const item = `${at.section}[${at.index}]`;
  return problems.filter(({ path }) => path !== item && !path.startsWith(`${item}.`));
}
