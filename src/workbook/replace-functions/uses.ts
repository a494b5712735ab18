import type { Area, CellValue } from '../model';
import type { Proposal } from './propose';

/** A cell of the officer's own in which one of our functions stands, and what would take its place. */
export interface FunctionUse {
  readonly tab: string;
  /** Of the cell with the formula. */
  readonly row: number;
  readonly column: number;
  /** "'MTFS 2026'!B4" */
  readonly address: string;
  readonly formula: string;
  /** The cells that its result fills; null where nothing can take its place. */
  readonly size: Proposal['size'];
  /** What these cells show. */
  readonly shows: readonly (readonly CellValue[])[];
  /** A native formula for each cell, or why it can only become values: to stand after "value only, because". */
  readonly native: Proposal['native'];
  /** The cells that the formula refers to. */
  readonly refersTo: readonly { readonly tab: string; readonly area: Area }[];
}

/** A cell that was left as it is. */
export interface LeftAlone {
  readonly address: string;
  /** The formula with our function in it. */
  readonly formula: string;
  /** A sentence. */
  readonly why: string;
}

export interface Replaced {
  /** Addresses of the cells whose formulas were replaced. */
  readonly replaced: readonly string[];
  readonly left: readonly LeftAlone[];
}

export interface PutBack {
  readonly putBack: readonly string[];
  readonly left: readonly LeftAlone[];
}

/** What is to be written for a use, or why it is left alone, in a sentence. */
export function replacementFor({ size, native, shows }: FunctionUse, as: 'formulas' | 'values'): readonly (readonly CellValue[])[] | string {
  if (size === null) return 'because' in native ? `It is left as it is, because ${native.because}.` : 'It is left as it is.';
  if (as === 'formulas') return 'formulas' in native ? native.formulas : `It can become a value only, because ${native.because}.`;
  if (shows.flat().some(isError)) return 'It shows an error, which is no figure to keep.';
  return shows;
}

/** What stands in the place of a use where plain formulas are wanted: these, values where there are none, or the function still. */
export type Outcome =
  | { readonly becomes: 'formula' | 'value'; readonly cells: readonly (readonly CellValue[])[]; readonly why: string }
  | { readonly becomes: 'itself'; readonly cells: null; readonly why: string };

/** `why` is a sentence, and empty for formulas. */
export function outcomeOf(use: FunctionUse): Outcome {
  const formulas = replacementFor(use, 'formulas');
  if (typeof formulas !== 'string') return { becomes: 'formula', cells: formulas, why: '' };
  const values = replacementFor(use, 'values');
  return typeof values === 'string' ? { becomes: 'itself', cells: null, why: values } : { becomes: 'value', cells: values, why: formulas };
}

export function isError(value: CellValue): boolean {
  return typeof value === 'string' && /^#[A-Z/_]+[!?A]?$/.test(value);
}
