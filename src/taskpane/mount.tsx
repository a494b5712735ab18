import { createRoot } from 'react-dom/client';
import type { Actions } from './actions';
import { Frame, paneOf } from './Pane';
import type { Services } from './services';
import { waits } from './state/put-aside';
import { themeKind, watchMedia, type ThemeKind } from './theme-kind';

export interface MountedPane {
  /** For the ribbon's commands, which run in the same page. */
  readonly actions: Actions;
  setTheme(theme: ThemeKind): void;
  /** Tells whether something is going on, now and whenever that changes. */
  watchBusy(told: (busy: boolean) => void): void;
  /** Whether the pane holds changes of the workbook's case that are not in its tabs. */
  waits(): boolean;
  unmount(): void;
}

/** Puts the pane into an element of the page; without a theme it follows what the browser prefers. */
export function mount(element: Element, services: Services, theme?: ThemeKind): MountedPane {
  const root = createRoot(element);
  const parts = paneOf(services);
  const setTheme = (next: ThemeKind): void => root.render(<Frame {...parts} theme={next} />);
  const follow = theme === undefined ? watchMedia(() => setTheme(themeKind(null))) : () => undefined;
  setTheme(theme ?? themeKind(null));
  return {
    actions: parts.actions,
    setTheme,
    watchBusy(told) {
      let busy = parts.store.state().work !== null;
      told(busy);
      parts.store.subscribe(() => {
        const now = parts.store.state().work !== null;
        if (now !== busy) told((busy = now));
      });
    },
    waits: () => waits(parts.store.state().editing),
    unmount() {
      follow();
      root.unmount();
    },
  };
}
