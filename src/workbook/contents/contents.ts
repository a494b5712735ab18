import type { LimitContents, RuleContents } from './rules';
import type { Area, CellValue, HighlightSpec, TableSpec } from '../model';

/**
 * A whole workbook as it stands, ours and the officer's tabs alike: what a page keeps, and what goes into a file and comes out of one.
 * Rows and columns count from 1, colours are RRGGBB.
 */
export interface WorkbookContents {
  readonly title: string;
  readonly subject: string;
  /** The document property of a build. */
  readonly mark: string | null;
  readonly tabs: readonly TabContents[];
  readonly names: readonly NameContents[];
  /** What cells look like, each look once; cells say which. */
  readonly looks: readonly CellLook[];
}

export interface NameContents {
  readonly name: string;
  /** "'Tab'!$B$3", without "=". */
  readonly refersTo: string;
  readonly comment?: string;
}

export interface TabContents {
  readonly name: string;
  readonly cells: readonly CellContents[];
  /** In characters, by column from the first; null where it is as usual. */
  readonly widths: readonly (number | null)[];
  /** In points. */
  readonly heights: readonly { readonly row: number; readonly height: number }[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly colour: string | null;
  readonly hidden: boolean;
  readonly landscape: boolean;
  /** The row printed again on each page, where no rows stay in view. */
  readonly repeats: number | null;
  /** Rows that begin a page. */
  readonly breaks: readonly number[];
  /** The first row that is left out in print. */
  readonly unprinted: number | null;
  readonly merges: readonly Area[];
  readonly tables: readonly TableContents[];
  readonly links: readonly LinkContents[];
  readonly validations: readonly ValidationContents[];
  readonly highlights: readonly HighlightSpec[];
  /** The officer's own rules, the first of which goes before the others. */
  readonly rules: readonly RuleContents[];
  readonly limits: readonly LimitContents[];
}

export interface CellContents {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** In A1, with its "=". */
  readonly formula?: string;
  /** How many rows and columns its result fills, where that is more than its own cell. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** Its value is part of what another cell's formula fills. */
  readonly spilled?: true;
  /** Index of its look. */
  readonly look?: number;
  readonly note?: string;
  /** A page of the web that it leads to. */
  readonly address?: string;
}

export type TableContents = Omit<TableSpec, 'id'>;

export interface LinkContents {
  readonly row: number;
  readonly column: number;
  /** By its name. */
  readonly tab: string;
  readonly target: { readonly row: number; readonly column: number };
}

/** The title of what is said where something else is typed: our lists are known by it. */
export const NOT_IN_LIST = 'Not in the list';

/** A list to choose from: words, or the cells "'Tab'!$B$3:$B$9". */
export interface ValidationContents {
  readonly area: Area;
  readonly list: readonly string[] | string;
  readonly message: string;
  readonly lenient: boolean;
}

export const LINES = ['hair', 'thin', 'medium', 'thick', 'double', 'dashed', 'dotted'] as const;

export interface Line {
  readonly line: (typeof LINES)[number];
  readonly colour: string;
}

export interface CellLook {
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borders?: { readonly top?: Line; readonly bottom?: Line; readonly left?: Line; readonly right?: Line };
  /** Excel's code. */
  readonly format?: string;
}

export const EMPTY_CONTENTS: WorkbookContents = { title: '', subject: '', mark: null, tabs: [], names: [], looks: [] };

/** A tab with nothing on it, such as an officer adds. */
export function emptyTab(name: string): TabContents {
  return {
    name, cells: [], widths: [], heights: [], hiddenRows: [], hiddenColumns: [], freeze: { rows: 0, columns: 0 }, gridlines: true, colour: null,
    hidden: false, landscape: false, repeats: null, breaks: [], unprinted: null, merges: [], tables: [], links: [], validations: [], highlights: [], rules: [], limits: [],
  };
}
