import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Actions } from '../actions';
import type { State } from '../state/state';
import { WORDS } from '../words';

interface Props {
  readonly state: State;
  readonly actions: Actions;
}

/** Undo and redo, once there is something to undo. */
export function History({ state: { editing: { past, future, beginsAt } }, actions }: Props): ReactElement | null {
  const [back, again] = [past.at(-1), future.at(-1)];
  if (!back && !again) return beginsAt === null ? null : <p className="quiet">{WORDS.history.beginsAt[beginsAt]}</p>;
  return (
    <div className="row" role="group" aria-label={WORDS.history.label}>
      {back && <p className="quiet wide">{WORDS.history.last(back.words)}</p>}
      <Button size="small" disabledFocusable={!back} title={back && back.words} aria-label={back ? WORDS.history.undoLabel(back.words) : WORDS.history.undo} onClick={() => actions.undo()}>
        {WORDS.history.undo}
      </Button>
      <Button size="small" disabledFocusable={!again} title={again && again.words} aria-label={again ? WORDS.history.redoLabel(again.words) : WORDS.history.redo} onClick={() => actions.redo()}>
        {WORDS.history.redo}
      </Button>
    </div>
  );
}
