import type { Area } from '../model';
import type { CellLook } from './contents';

/** Rules that an officer sets for cells, in the words of Excel's files. Ours are highlights and validations, which a build knows. */

export const NUMBER_OPERATORS = ['equal', 'notEqual', 'greaterThan', 'greaterThanOrEqual', 'lessThan', 'lessThanOrEqual', 'between', 'notBetween'] as const;
export type NumberOperator = (typeof NUMBER_OPERATORS)[number];

export const TEXT_OPERATORS = [
  'equal', 'notEqual', 'containsText', 'notContainsText', 'beginsWith', 'endsWith', 'containsBlanks', 'notContainsBlanks', 'containsErrors', 'notContainsErrors',
] as const;
export type TextOperator = (typeof TEXT_OPERATORS)[number];

export const PERIODS = ['today', 'yesterday', 'tomorrow', 'last7Days', 'thisMonth', 'lastMonth', 'nextMonth', 'thisWeek', 'lastWeek', 'nextWeek'] as const;
export type Period = (typeof PERIODS)[number];

/** What a colour, bar or icon goes by. */
export interface RulePoint {
  readonly type: 'num' | 'min' | 'max' | 'percent' | 'percentile' | 'formula';
  readonly value?: number | string;
}

/** Which cells wear the look of a rule. */
export type CellTest =
  | { readonly test: 'text'; readonly operator: TextOperator; readonly text: string }
  | { readonly test: 'number'; readonly operator: NumberOperator; readonly values: readonly number[] }
  | { readonly test: 'timePeriod'; readonly period: Period }
  | { readonly test: 'duplicateValues' }
  | { readonly test: 'uniqueValues' }
  | { readonly test: 'rank'; readonly isBottom: boolean; readonly isPercent: boolean; readonly count: number }
  | { readonly test: 'average'; readonly operator: NumberOperator }
  /** With its "=", as from the first cell of the first area. */
  | { readonly test: 'formula'; readonly formula: string };

export type CellRule =
  | { readonly draws: 'look'; readonly when: CellTest; readonly look: CellLook }
  | { readonly draws: 'bars'; readonly from: RulePoint; readonly to: RulePoint; readonly colour: string; readonly negative: string; readonly isGradient: boolean; readonly showsValue: boolean }
  | { readonly draws: 'scale'; readonly points: readonly { readonly at: RulePoint; readonly colour: string }[] }
  /** From the highest down; the last takes the rest. */
  | { readonly draws: 'icons'; readonly showsValue: boolean; readonly icons: readonly { readonly operator: NumberOperator; readonly at: RulePoint; readonly set: string; readonly icon: string }[] };

export interface RuleContents {
  readonly areas: readonly Area[];
  readonly stops: boolean;
  readonly rule: CellRule;
}

export const LIMIT_TYPES = ['any', 'list', 'listMultiple', 'whole', 'decimal', 'date', 'time', 'textLength', 'custom', 'checkbox'] as const;
export const REFUSALS = ['information', 'stop', 'warning'] as const;

/** What may be typed in some cells. */
export interface LimitContents {
  readonly areas: readonly Area[];
  readonly type: (typeof LIMIT_TYPES)[number];
  readonly operator?: NumberOperator;
  /** A value or, with its "=", a formula; words of a list with commas between them. */
  readonly first?: string;
  readonly second?: string;
  readonly allowsBlank: boolean;
  readonly refusal: (typeof REFUSALS)[number];
  readonly saysError: boolean;
  readonly errorTitle?: string;
  readonly error?: string;
  readonly promptTitle?: string;
  readonly prompt?: string;
  /** How a list is offered: as text, by an arrow in the cell, or in colours. */
  readonly shown?: 'text' | 'arrow' | 'coloured';
}
