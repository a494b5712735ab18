import { createRoot } from 'react-dom/client';
import type { Actions } from './actions';
import { Frame, paneOf } from './Pane';
import type { Services } from './services';
import { themeKind, type ThemeKind } from './theme-kind';

export interface MountedPane {
  /** For the ribbon's commands, which run in the same page. */
  readonly actions: Actions;
  setTheme(theme: ThemeKind): void;
  unmount(): void;
}

/** Puts the pane into an element of the page. */
export function mount(element: Element, services: Services, theme: ThemeKind = themeKind(null)): MountedPane {
  const root = createRoot(element);
  const parts = paneOf(services);
  const setTheme = (next: ThemeKind): void => root.render(<Frame {...parts} theme={next} />);
  setTheme(theme);
  return { actions: parts.actions, setTheme, unmount: () => root.unmount() };
}
