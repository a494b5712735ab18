import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Actions } from '../actions';
import type { State } from '../state/state';
import { WORDS } from '../words';

interface Props {
  readonly state: State;
  readonly actions: Pick<Actions, 'show'>;
}

/** What a view of the case says while there is none, once it is known that there is none. */
export function NoCase({ state, actions }: Props): ReactElement | null {
  if (state.work?.kind === 'starting') return null;
  return (
    <section className="section" aria-labelledby="no-case-heading">
      <h2 id="no-case-heading" className="heading">
        {WORDS.cases.noneHere}
      </h2>
      <p>{state.isBehind ? WORDS.cases.toCome : WORDS.cases.open}</p>
      <div className="row">
        <Button onClick={() => void actions.show('start')}>{WORDS.cases.start}</Button>
      </div>
    </section>
  );
}
