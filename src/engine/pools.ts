import type { ComponentKind } from './appraisal';

export interface Pool {
  /** What savings are pooled; costs of change are shared on a basis of their own. */
  readonly kinds: readonly ComponentKind[];
  readonly item: string;
  readonly name: string;
  readonly kind: ComponentKind;
}

export const POOLS = [
  { kinds: ['post', 'recurring line'], item: 'Recurring savings pooled', name: 'Savings sharing, recurring', kind: 'sharing, recurring' },
  { kinds: ['one-off line'], item: 'One-off savings pooled', name: 'Savings sharing, one-off', kind: 'sharing, one-off' },
] as const satisfies readonly Pool[];
