import type { Problem } from '../engine';
import { pathText } from './problems';

/** Text that only explains: empty means the same as left out. */
const EXPLAINS = new Set(['source', 'note', 'formula', 'subtitle', 'unit', 'period', 'text', 'employer', 'basis', 'from', 'countedIn', 'year']);

type Path = readonly PropertyKey[];

/**
 * A copy of what was written, without empty explanations. A field called "__proto__", which no schema sees, is a
 * problem.
 */
export function tidy(written: unknown): { readonly value: unknown; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];

  function copy(value: unknown, path: Path): unknown {
    if (Array.isArray(value)) return value.map((item, i) => copy(item, [...path, i]));
    if (typeof value !== 'object' || value === null) return value;
    const fields: [string, unknown][] = [];
    for (const [key, field] of Object.entries(value)) {
      if (key === '__proto__') problems.push({ path: pathText([...path, key]), value: field, expected: 'there is no such field' });
      else if (field !== undefined && !(field === '' && EXPLAINS.has(key))) fields.push([key, copy(field, [...path, key])]);
    }
    return Object.fromEntries(fields);
  }

  return { value: copy(written, []), problems };
}
