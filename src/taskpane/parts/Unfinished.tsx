import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Actions } from '../actions';
import type { State } from '../state/state';
import { WORDS } from '../words';
import { useFocus, useViewAfter } from './use-focus';

interface Props {
  readonly state: State;
  readonly actions: Actions;
}

/** A change that was begun and not completed, and what came of repairing it. */
export function Unfinished({ state, actions }: Props): ReactElement | null {
  const heading = useFocus<HTMLHeadingElement>(state.focus, 'unfinished');
  useViewAfter();
  const { unfinished, repaired, work } = state;
  if (unfinished === null && repaired === null) return null;
  return (
    <section className={unfinished === null ? 'notice good' : 'notice bad'} aria-labelledby="unfinished-heading">
      <h2 id="unfinished-heading" ref={heading} tabIndex={-1} className="subheading">
        {unfinished === null ? WORDS.unfinished.outcomeTitle : WORDS.unfinished.title[unfinished]}
      </h2>
      {unfinished === null && repaired !== null && <p>{WORDS.unfinished.outcome[repaired]}</p>}
      {unfinished !== null && <p>{WORDS.unfinished.about}</p>}
      <div className="row">
        {unfinished === null ? (
          <Button size="small" onClick={() => actions.putRepairAway()}>
            {WORDS.unfinished.dismiss}
          </Button>
        ) : (
          <Button size="small" appearance="primary" disabledFocusable={work !== null} onClick={() => void actions.repair()}>
            {work?.kind === 'repairing' ? WORDS.working.repairing : WORDS.unfinished.repair}
          </Button>
        )}
      </div>
    </section>
  );
}
