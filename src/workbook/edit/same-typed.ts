import { isBlank } from '../read/headers';
import type { Typed } from '../tabs/inputs/codec';

/** Whether two fields print the same: a formula counts, not what it gives at the time. */
export function isSameTyped(a: Typed, b: Typed): boolean {
  if (a.formula !== null || b.formula !== null) return a.formula === b.formula;
  return a.value === b.value || (isBlank(a.value) && isBlank(b.value));
}
