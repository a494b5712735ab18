import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Actions } from '../actions';
import type { State } from '../state/state';
import { WORDS } from '../words';
import { useFocus } from './use-focus';

interface Props {
  readonly state: State;
  readonly actions: Actions;
}

/** The case that is shown, and the way back from what was changed in it. */
export function Header({ state, actions }: Props): ReactElement {
  const title = useFocus<HTMLHeadingElement>(state.focus, 'case');
  const { shown, editing } = state;
  const given = editing.partnershipCase ?? shown?.partnershipCase ?? null;
  return (
    <div className="stack">
      <p className="product">{WORDS.product}</p>
      {shown && given ? (
        <>
          <h1 ref={title} tabIndex={-1} className="title">
            {given.title}
          </h1>
          {given.subtitle !== undefined && <p className="quiet">{given.subtitle}</p>}
          <p className="quiet">{WORDS.origin.shown(shown.origin, editing.past.length > 0)}</p>
          {state.otherCase !== null && <p className="quiet">{WORDS.origin.otherCase(state.otherCase)}</p>}
          {state.isBehind && <p className="quiet">{WORDS.origin.behind}</p>}
        </>
      ) : (
        <h1 ref={title} tabIndex={-1} className="title">
          {state.work ? WORDS.working.starting : WORDS.cases.none}
        </h1>
      )}
      <History state={state} actions={actions} />
    </div>
  );
}

/** Undo and redo, once there is something to undo. */
function History({ state: { editing: { past, future, beginsAt } }, actions }: Props): ReactElement | null {
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
