import type { ReactElement } from 'react';
import type { Editing } from '../../state/editing';

/** Figures that went with the last change, said where it was made: at its field, or in the list that an item was taken from. */
export function Lost({ editing, path }: { readonly editing: Pick<Editing, 'past'>; readonly path?: string }): ReactElement | null {
  const last = editing.past.at(-1);
  return last?.lost !== undefined && last.path === path ? <p className="strong">{last.lost}</p> : null;
}
