import type { PartnershipCase } from '../../engine/case';
import { opened } from './editing';
import type { PutAside, State } from './state';

type Held = Pick<State, 'shown' | 'editing'>;

/** Whether a case is shown that is in no workbook yet and is not the example as it was published. */
export function isUnbuilt({ shown, editing }: Held): boolean {
  return shown !== null && shown.origin.from !== 'workbook' && (shown.origin.from !== 'example' || editing.past.length > 0);
}

/** Whether the case that is shown, and the one that was put aside, say the same as one that comes. */
export interface Same {
  readonly held: boolean;
  readonly aside: boolean;
}

export const NEITHER: Same = { held: false, aside: false };

export function sameAs({ shown, editing, putAside }: Pick<State, 'shown' | 'editing' | 'putAside'>, isSame: (held: PartnershipCase) => boolean): Same {
  const is = (held: Held | null): boolean => {
    const own = held && (held.editing.partnershipCase ?? held.shown?.partnershipCase);
    return own ? isSame(own) : false;
  };
  return { held: is({ shown, editing }), aside: is(putAside) };
}

/** What another case in its place would lose: a file that was only opened can be opened again. */
export function wouldBeLost(state: Held): PutAside | null {
  const { shown, editing } = state;
  if (!shown || !isUnbuilt(state) || (shown.origin.from === 'file' && editing.past.length === 0)) return null;
  return { shown, editing: editing.partnershipCase ? editing : opened(shown.partnershipCase, false) };
}

export function titleOf({ shown, editing }: PutAside): string {
  return (editing.partnershipCase ?? shown.partnershipCase).title;
}
