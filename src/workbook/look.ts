import type { HighlightLook, StyleName, TabSpec } from './model';

/** How the workbook looks, in one place: the hosts draw it, and the contrast rule reads it. Colours are RRGGBB. */

export const FONT = 'Arial';
export const FONT_SIZE = 10;

export const COLOURS = {
  teal: '0B5563',
  paleTeal: 'E6F1F3',
  white: 'FFFFFF',
  ink: '1F2933',
  grey: '4A5560',
  line: 'C9D2D8',
  inputBlue: '1A3FB5',
  inputYellow: 'FFF9DB',
} as const;

export interface TextLook {
  readonly colour: string;
  /** Null lets the white page through. */
  readonly fill: string | null;
  readonly size: number;
  readonly bold?: true;
  readonly underline?: true;
  /** Text keeps a little distance from the figures of the column before it. */
  readonly indent?: true;
  readonly border?: 'hairline' | 'box' | 'total';
  /** Long text breaks into lines in every cell, or only where it cannot run on: beside a filled cell or in a wide column. */
  readonly wrap?: 'always' | 'where it must';
}

const plain = { colour: COLOURS.ink, fill: null, size: FONT_SIZE } as const;

export const STYLE_LOOKS: Readonly<Record<StyleName, TextLook>> = {
  title: { ...plain, colour: COLOURS.teal, size: 18, bold: true },
  subtitle: { ...plain, colour: COLOURS.grey, size: 11 },
  heading: { ...plain, colour: COLOURS.teal, size: 12, bold: true },
  note: { ...plain, colour: COLOURS.grey, wrap: 'where it must' },
  header: { ...plain, colour: COLOURS.white, fill: COLOURS.teal, bold: true, border: 'box', wrap: 'always', indent: true },
  label: { ...plain, border: 'hairline', wrap: 'where it must', indent: true },
  input: { ...plain, colour: COLOURS.inputBlue, fill: COLOURS.inputYellow, border: 'box', wrap: 'always', indent: true },
  calculation: { ...plain, border: 'hairline', wrap: 'where it must', indent: true },
  result: { ...plain, fill: COLOURS.paleTeal, bold: true, border: 'hairline', wrap: 'where it must', indent: true },
  total: { ...plain, fill: COLOURS.paleTeal, bold: true, border: 'total', wrap: 'where it must', indent: true },
  headline: { ...plain, colour: COLOURS.teal, fill: COLOURS.paleTeal, size: 14, bold: true, border: 'hairline', wrap: 'where it must' },
  link: { ...plain, colour: COLOURS.teal, underline: true },
  status: { ...plain, bold: true, border: 'hairline', indent: true },
};

/** Grades deepen from pale to dark; each colour stands beside the word that says the same. */
export const HIGHLIGHT_COLOURS: Readonly<Record<HighlightLook, { readonly colour: string; readonly fill: string }>> = {
  good: { colour: '14532D', fill: 'DDF2E3' },
  attention: { colour: '6B4300', fill: 'FFEDC2' },
  bad: { colour: '8A1C12', fill: 'FADBD8' },
  high: { colour: 'FFFFFF', fill: '1B7285' },
  medium: { colour: '0B3A44', fill: '9FD3DC' },
  low: { colour: '0B3A44', fill: 'DCEFF2' },
  none: { colour: '4A5560', fill: 'F1F3F5' },
  unknown: { colour: '6B4300', fill: 'FFEDC2' },
};

/** Of series, told apart in print without colour too; each at least 3:1 against white. */
export const CHART_COLOURS = ['0B5563', 'C9711A', '7A8B93', '7B4B94', '3C8D5A', '8A1C12'] as const;

/** What a chart covers: rows, and characters of column width. */
export const CHART_SIZE = { rows: 18, width: 100 } as const;

export const TAB_COLOURS: Readonly<Record<TabSpec['kind'], string>> = {
  contents: COLOURS.ink,
  input: 'E8C94A',
  calculation: '9AA8B0',
  output: COLOURS.teal,
  check: '3C8D5A',
};

/** Of a column that is given no width, in characters. */
export const USUAL_WIDTH = 8.43;
/** Of a row that is given no height, in points. */
export const USUAL_HEIGHT = 15;

/** Columns at least this wide, in characters, break running text into lines. */
export const WIDE_COLUMN = 60;
