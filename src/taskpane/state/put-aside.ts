import { opened } from './editing';
import type { PutAside, ShownCase, State } from './state';

type Held = Pick<State, 'shown' | 'editing'>;

/** Whether a case is shown that is in no workbook yet and is not the example as it was published. */
export function isUnbuilt({ shown, editing }: Held): boolean {
  return shown !== null && shown.origin.from !== 'workbook' && (shown.origin.from !== 'example' || editing.past.length > 0);
}

/** What another case in its place would lose: not the same one, and a file that was only opened can be opened again. */
export function wouldBeLost(state: Held, next: ShownCase | null = null): PutAside | null {
  const { shown, editing } = state;
  if (next && JSON.stringify(next.partnershipCase) === JSON.stringify(editing.partnershipCase ?? shown?.partnershipCase)) return null;
  if (!shown || !isUnbuilt(state) || (shown.origin.from === 'file' && editing.past.length === 0)) return null;
  return { shown, editing: editing.partnershipCase ? editing : opened(shown.partnershipCase, false) };
}

export function titleOf({ shown, editing }: PutAside): string {
  return (editing.partnershipCase ?? shown.partnershipCase).title;
}
