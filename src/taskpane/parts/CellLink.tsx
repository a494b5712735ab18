import type { ReactElement } from 'react';
import type { Actions } from '../actions';
import type { Place, State } from '../state/state';
import { WORDS } from '../words';

interface Props {
  readonly address: string;
  readonly place: Place;
  readonly state: State;
  readonly actions: Actions;
}

/** Goes to a cell of the workbook. */
export function CellLink({ address, place, state, actions }: Props): ReactElement {
  return (
    <button type="button" className="link" aria-disabled={state.work !== null} onClick={() => void actions.goTo(place)}>
      {WORDS.check.goToLabel(address)}
    </button>
  );
}
