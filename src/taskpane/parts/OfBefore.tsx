import type { ReactElement } from 'react';
import { isOfBefore } from '../state/of-before';
import type { State } from '../state/state';
import { WORDS } from '../words';

/** Said beside figures that do not follow the last change. */
export function OfBefore({ state }: { readonly state: State }): ReactElement | null {
  return isOfBefore(state) ? <p className="strong">{WORDS.results.ofBefore}</p> : null;
}
