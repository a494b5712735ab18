import { createDarkTheme, createLightTheme, teamsHighContrastTheme, type BrandVariants, type Theme } from '@fluentui/react-components';
import type { ThemeKind } from './theme-kind';

/** Deep teal, from the darkest to the lightest; 80 is the accent. */
const TEAL: BrandVariants = {
  10: '#021113',
  20: '#041c20',
  30: '#05272c',
  40: '#063238',
  50: '#083b43',
  60: '#09444d',
  70: '#0a4c56',
  80: '#0b5560',
  90: '#1f6874',
  100: '#357b87',
  110: '#4f909b',
  120: '#6aa5af',
  130: '#86bac2',
  140: '#a3ced4',
  150: '#c2e1e6',
  160: '#e2f2f4',
};

const dark = createDarkTheme(TEAL);

/** Fluent's dark theme takes text from the middle of a ramp, which is too dim for a teal this deep. */
export const THEMES: Readonly<Record<ThemeKind, Theme>> = {
  light: createLightTheme(TEAL),
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
