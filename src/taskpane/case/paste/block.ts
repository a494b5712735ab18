import type { Potential } from '../../../engine/case';
import type { Amount } from '../amount';
import type { ReadGrade } from './grade';

export const TARGETS = ['deficits', 'lines', 'costs', 'posts', 'bases', 'opportunities'] as const;
/** What a block is about. */
export type Target = (typeof TARGETS)[number];

/** Whether the columns are of councils; else they are of years. */
export function isByCouncil(target: Target): boolean {
  return target === 'posts' || target === 'bases' || target === 'opportunities';
}

/** Whether the figures are money, and can be in thousands or millions. */
export function inPounds(target: Target): boolean {
  return target !== 'bases' && target !== 'opportunities';
}

export const SCALES = ['as it says', '£', '£000', '£m'] as const;
export type Scale = (typeof SCALES)[number];

export const AMOUNTS_ARE = ['new in the year', 'each year'] as const;
/** What the amounts of savings lines are: new in the year, or the saving in each year. */
export type AmountsAre = (typeof AMOUNTS_ARE)[number];

export interface PasteOptions {
  readonly target: Target;
  readonly scale: Scale;
  /** Whether what the case holds as positive, a saving or a deficit, is negative in the block. */
  readonly isNegative: boolean;
  /** Whose the lines are, where no column says so. */
  readonly council: string;
  /** New in the year unless it is said. */
  readonly amounts?: AmountsAre;
  /** What grades are of; savings unless it is said. */
  readonly potential?: Potential;
}

/** What a column of a block is taken for. */
export type Role =
  | { readonly kind: 'name' | 'council' | 'area' | 'left out' }
  | { readonly kind: 'figure'; readonly of: string };

export type ReadCell = { readonly text: string; readonly amount: Amount | ReadGrade };

export interface BlockRow {
  /** As pasted, from 1. */
  readonly row: number;
  readonly name: string;
  readonly council: string | null;
  /** The service area of an opportunity. */
  readonly area: string | null;
  /** Whether it is not in the case yet. */
  readonly isNew: boolean;
  /** Why its amounts stand as they were written, where others are what is new in each year. */
  readonly asWritten?: 'gap' | 'one-off';
  /** What a total column says of it. */
  readonly total: number | null;
  readonly cells: readonly (ReadCell & { readonly of: string; readonly column: number })[];
}

export type BlockProblem =
  | { readonly what: 'nothing' | 'no figures' }
  | { readonly what: 'no figure' | 'no grade' | 'percent' | 'no name' | 'too many' | 'other year' | 'column twice' | 'twice'; readonly row: number; readonly column: number; readonly text: string }
  | { readonly what: 'gap'; readonly row: number; readonly column: number; readonly text: string; readonly isTbc: boolean }
  | { readonly what: 'negative'; readonly row: number; readonly column: number; readonly text: string; readonly isCount: boolean }
  | { readonly what: 'mixed'; readonly row: number }
  | { readonly what: 'no area'; readonly row: number; readonly text: string }
  | { readonly what: 'no councils above'; readonly target: Target; readonly codes: readonly string[] }
  | { readonly what: 'no council'; readonly row: number; readonly column: number; readonly text: string; readonly codes: readonly string[] };

export interface Block {
  readonly roles: readonly Role[];
  readonly header: readonly string[] | null;
  readonly rows: readonly BlockRow[];
  readonly problems: readonly BlockProblem[];
  /** Rows that only add up others, from 1. */
  readonly leftOut: readonly number[];
  /** Columns in which something stands that is not taken, from 1, with what stands above them. */
  readonly columnsLeftOut: readonly { readonly column: number; readonly title: string }[];
  /** Rows of words without any amount, which are left out too. */
  readonly wordsOnly: readonly { readonly row: number; readonly text: string }[];
  /** Whether nothing in the block says whose some of the lines are. */
  readonly asksCouncil: boolean;
  /** Whether all costs were negative, or in brackets, and are taken as costs. */
  readonly costsNegative: boolean;
  /** Power of ten of the figures: 3 for £000. */
  readonly scale: number;
  readonly isNegative: boolean;
  /** How many figures were read as savings or deficits, and how many as the opposite, as they stand in the block. */
  readonly signs: { readonly positive: number; readonly negative: number };
  readonly amounts: AmountsAre;
  readonly potential: Potential;
  /** What a total column shows amounts to be, where it does. */
  readonly totalAgrees: AmountsAre | null;
}
