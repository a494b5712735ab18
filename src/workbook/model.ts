/**
 * A workbook as data: what every host writes. Rows and columns count from 1. Addresses and names are final; formulas are
 * in R1C1 with English function names and commas, without the leading "=".
 */

export type CellValue = number | string | boolean | null;

export interface WorkbookSpec {
  readonly title: string;
  readonly subject: string;
  /** A document property that tells this build from others; left out where the workbook is no build. */
  readonly mark?: string;
  readonly tabs: readonly TabSpec[];
  readonly names: readonly NameSpec[];
  /** Said to the officer: names that clashed and what they became, tabs that were left out. */
  readonly notices: readonly string[];
}

export interface TabSpec {
  readonly id: string;
  readonly name: string;
  readonly kind: 'contents' | 'input' | 'calculation' | 'output' | 'check';
  readonly blocks: readonly Block[];
  readonly table: TableSpec | null;
  readonly links: readonly LinkSpec[];
  readonly validations: readonly ValidationSpec[];
  readonly highlights: readonly HighlightSpec[];
  readonly charts: readonly ChartSpec[];
  /** In characters, from column 1. */
  readonly widths: readonly number[];
  /** Rows and columns that stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly landscape: boolean;
  readonly repeats: Repeats;
  /** Rows that begin a page. */
  readonly breaks: readonly number[];
  /** The first row that is for programs to read, and is left out in print. */
  readonly unprinted: number | null;
}

/** What is printed again on each page: rows, and columns from the first where a tab goes over several pages across. */
export interface Repeats {
  readonly rows: { readonly first: number; readonly last: number } | null;
  readonly columns: number;
}

export const BLOCK_KINDS = ['text', 'input', 'calculation'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** The unit of a workbook: a rectangle of typed text, typed inputs or calculated cells. */
export interface Block {
  /** Unique in the workbook and stable from build to build: "savings-HDC/new". */
  readonly id: string;
  readonly kind: BlockKind;
  readonly row: number;
  readonly column: number;
  /** A rectangle. For a calculation: what the engine found by itself. */
  readonly values: readonly (readonly CellValue[])[];
  /**
   * A calculation's formula: the same text in every cell, or one for each row. Relative references are written as from the
   * first cell of the block, so that equal formulas are equal texts.
   */
  readonly formulas: string | readonly string[] | null;
  /** Inputs that the officer typed as a formula, kept as typed, in A1. */
  readonly officerFormulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
  readonly style: Layered<StyleName>;
  readonly format: Layered<NumberFormat>;
}

/** The same for the whole block, or one for each row or column of it. */
export type Layered<T extends string> = T | { readonly rows: readonly T[] } | { readonly columns: readonly T[] };

export const STYLES = [
  'title', // the tab's name
  'subtitle',
  'heading', // of a section
  'note', // running text, wraps within its column only when the column is wide
  'header', // column header of a table or section
  'label', // row label
  'input', // typed by the officer
  'calculation',
  'total', // a calculated row that adds up
  'result', // a column that the columns before it lead to
  'headline', // the figures a reader came for
  'link',
  'status', // OK, Problem: coloured by highlights
] as const;
export type StyleName = (typeof STYLES)[number];

/** Excel format codes, one for each meaning. A third section prints nil as a dash; text prints as it is. */
export const NUMBER_FORMATS = {
  general: 'General',
  text: '@',
  money: '£#,##0;-£#,##0;"-"',
  pence: '£#,##0.00;-£#,##0.00;"-"',
  gap: '£#,##0;"surplus "£#,##0;"-"',
  percent: '0.0%',
  percent2: '0.00%',
  count: '#,##0;-#,##0;"-"',
  decimals: '#,##0.0##;-#,##0.0##;"-"',
  places4: '#,##0.0000',
  integer: '0',
} as const;
export type NumberFormat = keyof typeof NUMBER_FORMATS;

/** A growing input table; its cells are the header block and the input block below it. */
export interface TableSpec {
  readonly id: string;
  readonly name: string;
  /** Of the header row. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** Data rows, at least one. */
  readonly rowCount: number;
}

export interface NameSpec {
  readonly name: string;
  readonly tab: string;
  readonly area: Area;
  /** Read out by Excel's name manager where it has room for it. */
  readonly comment?: string;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell that jumps to another. The cell's text is in its block. */
export interface LinkSpec {
  readonly row: number;
  readonly column: number;
  /** Tab id. */
  readonly tab: string;
  readonly target: { readonly row: number; readonly column: number };
}

/** A list to choose from: the words themselves, or the cells of a column on another tab. */
export interface ValidationSpec {
  readonly area: Area;
  readonly list: readonly string[] | { readonly tab: string; readonly area: Area };
  readonly message: string;
  /** Warn only: other text may be typed. */
  readonly lenient: boolean;
}

export const HIGHLIGHT_LOOKS = ['good', 'attention', 'bad', 'high', 'medium', 'low', 'none', 'unknown'] as const;
export type HighlightLook = (typeof HIGHLIGHT_LOOKS)[number];

/** Colour by the text in a cell; the text says the same as the colour. */
export interface HighlightSpec {
  readonly area: Area;
  readonly match: 'equals' | 'begins with';
  readonly text: string;
  readonly look: HighlightLook;
}

export interface ChartSpec {
  readonly id: string;
  readonly title: string;
  readonly altText: string;
  readonly kind: 'clustered columns' | 'stacked columns';
  readonly row: number;
  readonly column: number;
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area }[];
  readonly valueAxis: string;
}

/** The columns in which each tab's time begins, from column A: item, council, kind and one more stand before it. */
export const FIRST_YEAR_COLUMN = 5;
