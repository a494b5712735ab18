import type { Host } from '../workbook/host';

/** What the pane needs of the page it stands in; everything that reaches the world comes through here. */
export interface Services {
  /** Null on a page that has no spreadsheet: a build is then a file. */
  readonly host: Host | null;
  /** False where the workbook is for this page alone, which knows the functions; elsewhere others may open it without the add-in. */
  readonly replacesFunctions?: boolean;
  /** True where the workbook is the page's own, with room for every tab that the case fills. */
  readonly isRoomy?: boolean;
  /** Where there is a place for a whole workbook with the officer's own tabs: asks what to open of it, and opens it; null where nothing is to be opened. */
  openWorkbook?(name: string, read: () => Promise<Uint8Array>): Promise<'whole' | 'case' | null>;
  /** Hands a file to the officer; not used where there is a live workbook. */
  saveFile(name: string, bytes: Uint8Array): Promise<void>;
  now(): Date;
  /** Where the page keeps a case that is in no workbook yet. */
  readonly keptCase?: KeptCase;
  /** Asked for when the officer first opens the list of functions. */
  loadFunctions(): Promise<readonly FunctionHelp[]>;
}

export function isWorkbookFile(name: string): boolean {
  return /\.xlsx$/i.test(name);
}

/** Between visits to the page. */
export interface KeptCase {
  read(): Promise<string | null>;
  /** Null when there is nothing to keep any more. */
  keep(text: string | null): Promise<void>;
  /** Puts away what cannot be read, without deleting it. */
  setAside(): Promise<void>;
}

/** A custom function as the pane explains it. */
export interface FunctionHelp {
  readonly name: string;
  readonly syntax: string;
  readonly does: string;
  readonly examples: readonly {
    readonly shows: string;
    readonly formula: string;
    /** What stands in the cells it refers to, and what it gives, row by row. */
    readonly cells: Readonly<Record<string, number>>;
    readonly expected: readonly (readonly number[])[];
    /** Plain formulas that come to the same, by address, in the order to enter them. */
    readonly twin: { readonly formulas: Readonly<Record<string, string>> };
  }[];
}
