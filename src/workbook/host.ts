import type { Accepted } from './check/accepted';
import type { Difference } from './check/difference';
import type { WorkbookCells } from './cells';
import type { HiddenParts } from './copy/places';
import type { InputEdits } from './edit/input-edits';
import type { CellValue, WorkbookSpec } from './model';
import type { TakenNames } from './names';
import type { RebuildPlan } from './rebuild/plan';
import type { FunctionUse, PutBack, Replaced } from './replace-functions/uses';

/** Where a workbook meets the world: up to three small interfaces. A file has the first two only. */

export interface Writer {
  write(spec: WorkbookSpec, options?: WriteOptions): Promise<Written>;
}

export interface WriteOptions {
  /** Called before each tab is written. */
  readonly onProgress?: (progress: Progress) => void;
  /** Asked between tabs: what is written is taken back. */
  readonly signal?: AbortSignal;
}

export interface Progress {
  readonly tab: string;
  /** Tabs finished. */
  readonly done: number;
  readonly of: number;
}

export interface Written {
  /** Tabs that are in the workbook now, by the names they have there. */
  readonly tabs: readonly string[];
  readonly cancelled: boolean;
  /** What could not be done quite as asked, in words: print set-up that was refused, comments that were left out. */
  readonly notices?: readonly string[];
}

export interface Reader {
  read(): Promise<WorkbookCells>;
}

/** An open workbook that an officer is working in. */
export interface Live {
  /** What is there already: the names that a build must leave alone. */
  survey(): Promise<TakenNames>;
  /** The cells of all the tabs of a build; of none where nothing was built. */
  readBuilt(): Promise<WorkbookCells>;
  /** Brings the tabs of a build up to date where they stand: all of it, or nothing. */
  rebuild(plan: RebuildPlan, options?: WriteOptions): Promise<Written>;
  /** Takes out the tabs and names of a build, and nothing else. */
  remove(removal: { readonly tabs: readonly string[]; readonly names: readonly string[] }): Promise<Written>;
  /** Puts formulas back into calculated cells that were changed. */
  restore(differences: readonly Difference[]): Promise<void>;
  /** Writes differences that an officer lets stand into the table on the Checks tab. */
  accept(differences: readonly Difference[], why: Pick<Accepted, 'reason' | 'by' | 'on'>): Promise<void>;
  /** Writes typed cells, and lets tables grow; all other cells stay: all of it, or nothing. */
  writeInputs(edits: InputEdits): Promise<void>;
  /** The cell that the officer has selected. */
  selectedCell(): Promise<SelectedCell>;
  /** The row or column of cells that is selected, with so many of its cells at most; null where several rows and columns are. */
  selectedLine(most: number): Promise<SelectedLine | null>;
  /** What single cells of any tabs hold, in their order; undefined where there is no such tab. */
  cellValues(places: readonly CellPlace[]): Promise<readonly (CellValue | undefined)[]>;
  /** The cells of other tabs that refer to these, or to tables and names on them. */
  linksTo(tabs: readonly string[]): Promise<readonly { readonly address: string; readonly formula: string }[]>;
  /** Calls back when a cell changes, whoever changed it; gives how to stop. */
  watchInputs(changed: () => void): Promise<() => void>;
  /** What was begun and not completed, such as when Excel was closed in the middle of it; null when nothing was. */
  unfinished(): Promise<'build' | 'rebuild' | 'remove' | 'edit' | null>;
  /** Takes back what was begun and not completed, or carries it through when it was at its end. */
  repair(): Promise<'nothing to do' | 'taken back' | 'carried through'>;
  /** What some tabs do not show: rows, columns, or all of it. */
  hidden(tabs: readonly string[]): Promise<readonly HiddenParts[]>;
  /** The cells of the officer's own tabs with functions of the add-in, and what would take their place. */
  findFunctions(): Promise<readonly FunctionUse[]>;
  /** Replaces them by native formulas or by what they show, and keeps what they were: all of it, or nothing. */
  replaceFunctions(uses: readonly FunctionUse[], as: 'formulas' | 'values'): Promise<Replaced>;
  /** Puts the functions back where the cells still hold what took their place. */
  putFunctionsBack(): Promise<PutBack>;
  /** Selects a cell, so that the officer sees it. */
  goTo(place: CellPlace): Promise<void>;
  /** Writes a formula into the selected cell; refused in words when it is not empty. */
  insertFormula(formula: string): Promise<void>;
  /** Hands over a file: as a new workbook where downloads do not work, or as a download of this name. */
  openFile(bytes: Uint8Array, fileName: string): Promise<HandedOver>;
}

/** Rows and columns count from 1. */
export interface CellPlace {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

export type HandedOver = 'opened' | 'downloaded';

export interface SelectedCell {
  readonly tab: string;
  /** "'MTFS 2026'!D14" */
  readonly address: string;
  readonly value: CellValue;
}

export interface SelectedLine {
  /** From the left or the top, whichever way it was selected. */
  readonly cells: readonly SelectedCell[];
  /** How many are selected. */
  readonly count: number;
  /** Whether some of these cells are hidden, so that nobody sees that they are selected. */
  readonly hasHidden: boolean;
}

export interface Host {
  readonly writer: Writer;
  readonly reader: Reader;
  readonly live: Live | null;
}

/** What an officer can put right or must know: says what happened, where, and what to do next. */
export class HostProblem extends Error {
  override readonly name = 'HostProblem';

  constructor(
    message: string,
    /** What to do next, as a sentence. */
    readonly next: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
