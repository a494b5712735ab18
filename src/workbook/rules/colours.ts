import { COLOURS, HIGHLIGHT_COLOURS, STYLE_LOOKS } from '../look';
import { areaA1 } from '../r1c1';
import type { Rule, RuleBreach } from './breach';

/** WCAG 2.2, level AA, for text of any size. */
export const LEAST_CONTRAST = 4.5;

export interface Pair {
  readonly what: string;
  readonly colour: string;
  readonly fill: string;
}

/** Every colour of text on the fill it stands on. */
export function lookPairs(): Pair[] {
  return [
    ...Object.entries(STYLE_LOOKS).map(([style, { colour, fill }]) => ({ what: `style ${style}`, colour, fill: fill ?? COLOURS.white })),
    ...Object.entries(HIGHLIGHT_COLOURS).map(([look, { colour, fill }]) => ({ what: `highlight ${look}`, colour, fill })),
  ];
}

export const contrast: Rule = () => lowContrast(lookPairs());

export function lowContrast(pairs: readonly Pair[]): RuleBreach[] {
  return pairs.flatMap(({ what, colour, fill }): RuleBreach[] => {
    const ratio = contrastRatio(colour, fill);
    return ratio >= LEAST_CONTRAST ? [] : [{ rule: 'contrast', tab: 'workbook', cell: null, says: `${what}: ${ratio.toFixed(2)}:1, at least ${LEAST_CONTRAST}:1 is needed` }];
  });
}

/** Of two colours RRGGBB, from 1 to 21, as WCAG defines it. */
export function contrastRatio(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A colour never stands alone: it goes with words in the cell. */
export const textBesideColour: Rule = (spec) =>
  spec.tabs.flatMap((tab) =>
    tab.highlights
      .filter(({ text }) => text.trim() === '')
      .map(({ area }): RuleBreach => ({ rule: 'text beside colour', tab: tab.name, cell: areaA1(area), says: 'the colour goes with no text' })));
