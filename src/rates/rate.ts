import type { YearLabel } from '../engine/case';

export const RATE_NAMES = [
  'employer NI rate',
  'employer NI threshold',
  'apprenticeship levy rate',
  'NJC pay award, £ a post',
  'NJC pay award, fraction of pay',
  'JNC chief officers award, fraction of pay',
  'LGPS employer rate, average',
] as const;
export type RateName = (typeof RATE_NAMES)[number];

export const SURENESS = ['high', 'medium', 'not confirmed'] as const;
/** How well a public source confirmed the rate; a rate that is not confirmed has no value. */
export type Sureness = (typeof SURENESS)[number];

/** One rate as published for one financial year. */
export interface Rate {
  readonly name: RateName;
  readonly year: YearLabel;
  /** A fraction, or pounds; null when not confirmed. */
  readonly value: number | null;
  readonly unit: '£' | 'fraction';
  /** The first day on which it applies, as year-month-day. */
  readonly from: string;
  readonly source: string;
  /** The day on which the rate was last compared with what is published. */
  readonly checked: string;
  readonly status: Sureness;
  readonly note?: string;
}
