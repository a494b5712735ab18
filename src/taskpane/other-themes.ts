import { createDarkTheme, teamsHighContrastTheme, type Theme } from '@fluentui/react-components';
import { TEAL } from './theme';
import type { ThemeKind } from './theme-kind';

const dark = createDarkTheme(TEAL);

/** Fluent's dark theme takes text from the middle of a ramp, which is too dim for a teal this deep. */
export const OTHER_THEMES: Readonly<Record<Exclude<ThemeKind, 'light'>, Theme>> = {
  dark: {
    ...dark,
    colorBrandForeground1: TEAL[130],
    colorBrandForeground2: TEAL[140],
    colorBrandForegroundLink: TEAL[130],
    colorBrandForegroundLinkHover: TEAL[140],
    colorBrandForegroundLinkPressed: TEAL[120],
    colorBrandStroke1: TEAL[120],
    colorCompoundBrandForeground1: TEAL[130],
    colorCompoundBrandForeground1Hover: TEAL[140],
    colorCompoundBrandForeground1Pressed: TEAL[120],
    colorCompoundBrandBackground: TEAL[120],
    colorCompoundBrandBackgroundHover: TEAL[130],
    colorCompoundBrandBackgroundPressed: TEAL[110],
    colorCompoundBrandStroke: TEAL[120],
  },
  contrast: teamsHighContrastTheme,
};
