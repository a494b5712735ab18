import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { Actions } from '../actions';
import { VIEWS, type Setting, type View } from '../state/state';
import { WORDS } from '../words';

interface Props {
  readonly view: View;
  readonly setting: Setting;
  readonly actions: Actions;
}

const STEPS: Readonly<Record<string, (at: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: () => -1,
};

/** The views as tabs: one stop for the Tab key, arrows between them. Fluent's own list of tabs is a sixth of the first paint. */
export function ViewTabs({ view, setting, actions }: Props): ReactElement {
  const views = VIEWS.filter((each) => each !== 'check' || setting === 'live');
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const next = views.at(step(views.indexOf(view)) % views.length) ?? view;
    void actions.show(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  }

  return (
    <div ref={list} role="tablist" aria-label={WORDS.views.label} className="tabs" onKeyDown={move}>
      {views.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={tabId(each)}
          aria-selected={each === view}
          aria-controls={PANEL}
          tabIndex={each === view ? 0 : -1}
          className="tab"
          onClick={() => void actions.show(each)}
        >
          {WORDS.views.names[each]}
        </button>
      ))}
    </div>
  );
}

const PANEL = 'view';

export function ViewPanel({ view, children }: { readonly view: View; readonly children: ReactElement }): ReactElement {
  return (
    <div role="tabpanel" id={PANEL} aria-labelledby={tabId(view)} className="view">
      {children}
    </div>
  );
}

function tabId(view: View): string {
  return `view-${view}`;
}
