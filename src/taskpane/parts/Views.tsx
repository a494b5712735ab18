import { useEffect, useRef, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import type { Actions } from '../actions';
import type { Setting } from '../state/state';
import { GROUP_NAMES, groupOf, viewsIn, type Group, type View } from '../state/views';
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

/** The questions as tabs: one stop for the Tab key, arrows between them. Fluent's own list of tabs is a sixth of the first paint. */
export function ViewTabs({ view, setting, actions }: Props): ReactElement {
  const groups = GROUP_NAMES.filter((each) => each !== 'check' || setting === 'live');
  const chosen = groupOf(view);
  const list = useRef<HTMLDivElement>(null);
  // Undo may lead to another view than the one whose tab has the keyboard.
  useEffect(() => {
    if (list.current?.contains(document.activeElement) === true) tabIn(list.current, chosen)?.focus();
  }, [chosen]);

  function move(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const next = groups.at(step(groups.indexOf(chosen)) % groups.length) ?? chosen;
    void actions.show(viewsIn(next)[0]);
    if (list.current) tabIn(list.current, next)?.focus();
  }

  return (
    <div ref={list} role="tablist" aria-label={WORDS.views.label} className="tabs" onKeyDown={move}>
      {groups.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={tabId(each)}
          aria-selected={each === chosen}
          aria-controls={PANEL}
          tabIndex={each === chosen ? 0 : -1}
          className="tab"
          onClick={() => void actions.show(viewsIn(each)[0])}
        >
          {WORDS.views.groups[each]}
        </button>
      ))}
    </div>
  );
}

export const PANEL = 'view';

/** What stands under a tab; where it has more than one view, these come first. */
export function ViewPanel({ view, actions, children }: Omit<Props, 'setting'> & { readonly children: ReactNode }): ReactElement {
  const views = viewsIn(groupOf(view));
  return (
    <div role="tabpanel" id={PANEL} tabIndex={-1} aria-labelledby={tabId(groupOf(view))} className="view">
      {views.length > 1 && (
        <nav aria-label={WORDS.views.within} className="within">
          {views.map((each) => (
            <button key={each} type="button" className="pick" aria-current={each === view ? 'page' : undefined} onClick={() => void actions.show(each)}>
              {WORDS.views.names[each]}
            </button>
          ))}
        </nav>
      )}
      {children}
    </div>
  );
}

function tabIn(list: HTMLElement, group: Group): HTMLElement | null {
  return list.querySelector<HTMLElement>(`#${tabId(group)}`);
}

function tabId(group: Group): string {
  return `view-${group}`;
}
