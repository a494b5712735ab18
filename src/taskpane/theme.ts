import { createLightTheme, type BrandVariants } from '@fluentui/react-components';

/** Deep teal, from the darkest to the lightest; 80 is the accent. */
export const TEAL: BrandVariants = {
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

/** The usual one. The others are loaded when they are wanted. */
export const LIGHT = createLightTheme(TEAL);
