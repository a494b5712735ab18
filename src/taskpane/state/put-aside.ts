import type { PartnershipCase } from '../../engine/case';
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

/** Whether the case that is shown, and the one that was put aside, say the same as one that comes. */
export interface Same {
  readonly held: boolean;
  readonly aside: boolean;
}

export const NEITHER: Same = { held: false, aside: false };

export function sameAs({ shown, editing, putAside }: Pick<State, 'shown' | 'editing' | 'putAside'>, isSame: (held: PartnershipCase) => boolean): Same {
  const is = (held: Pick<Held, 'shown' | 'editing'> | null): boolean => {
    const own = held && (held.editing.partnershipCase ?? held.shown?.partnershipCase);
    return own ? isSame(own) : false;
  };
  return { held: is({ shown, editing }), aside: is(putAside) };
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
