import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { LIGHT } from './theme';
import type { ThemeKind } from './theme-kind';

/** The theme of a kind; until it is there the one before it, and at the start null. */
export function useTheme(kind: ThemeKind): Theme | null {
  const [theme, setTheme] = useState<Theme | null>(kind === 'light' ? LIGHT : null);
  useEffect(() => {
    if (kind === 'light') {
      setTheme(LIGHT);
      return undefined;
    }
    let isWanted = true;
    const take = (next: Theme): void => {
      if (isWanted) setTheme(next);
    };
    // A pane in other colours is better than none.
    import(/* webpackChunkName: "themes" */ './other-themes').then(({ OTHER_THEMES }) => take(OTHER_THEMES[kind]), () => take(LIGHT));
    return () => {
      isWanted = false;
    };
  }, [kind]);
  return theme;
}
