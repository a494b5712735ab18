import { opened, type Editing } from './editing';
import type { PutAside, ShownCase, State } from './state';

type Held = Pick<State, 'shown' | 'editing' | 'chosen'>;

/** Whether a case is shown that is in no workbook yet and is not the example as it was published. */
export function isUnbuilt({ shown, editing }: Pick<Held, 'shown' | 'editing'>): boolean {
  return shown !== null && shown.origin.from !== 'workbook' && (shown.origin.from !== 'example' || editing.past.length > 0);
}

/** Whether the pane holds changes of the workbook's case that cannot be read from the tabs. */
export function waits({ partnershipCase, inTabs, held }: Editing): boolean {
  return inTabs !== null && partnershipCase !== held;
}

/** What another case in its place would lose: not the same one, and a file that was only opened can be opened again. */
export function wouldBeLost(state: Held, next: ShownCase | null = null): PutAside | null {
  const { shown, editing, chosen } = state;
  if (next && JSON.stringify(next.partnershipCase) === JSON.stringify(editing.partnershipCase ?? shown?.partnershipCase)) return null;
  if (shown?.origin.from === 'workbook') return waits(editing) ? { shown, editing, built: chosen } : null;
  if (!shown || !isUnbuilt(state) || (shown.origin.from === 'file' && editing.past.length === 0)) return null;
  return { shown, editing: editing.partnershipCase ? editing : opened(shown.partnershipCase, false) };
}

export function titleOf({ shown, editing }: PutAside): string {
  return (editing.partnershipCase ?? shown.partnershipCase).title;
}
