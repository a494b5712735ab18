import type { ReactElement, ReactNode } from 'react';
import type { State } from '../state/state';
import { WORDS } from '../words';
import { useFocus } from './use-focus';

interface Props {
  readonly state: State;
  /** Undo and redo. */
  readonly children: ReactNode;
}

/** The case that is shown, and the way back from what was changed in it. */
export function Header({ state, children }: Props): ReactElement {
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
        </>
      ) : (
        <h1 ref={title} tabIndex={-1} className="title">
          {state.work ? WORDS.working.starting : WORDS.cases.none}
        </h1>
      )}
      {children}
    </div>
  );
}
