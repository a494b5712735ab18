import type { Formula } from '../../formula';

/** Formulas joined by a sign. */
export function plus(parts: readonly Formula[], by: '+' | '-' = '+'): Formula {
  return { parts: parts.flatMap((part, i) => (i === 0 ? part.parts : [by, ...part.parts])) };
}
