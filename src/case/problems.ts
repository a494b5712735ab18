import type * as z from 'zod/mini';
import type { Problem } from '../engine';
import { closest } from './closest';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What the schema found, as problems: where, what stands there, and what would be right. */
export function problemsOf(issues: readonly Issue[], written: unknown): Problem[] {
  return issues.flatMap((issue) => problemsIn(issue, [], written));
}

function problemsIn(issue: Issue, parent: Path, written: unknown): Problem[] {
  const path = [...parent, ...issue.path];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, issue.message, path, written));
  const found = valueAt(written, path);
  const inside = issue.code === 'invalid_union' && isObject(found) ? issue.errors.at(-1) : undefined;
  if (inside) return inside.flatMap((inner) => problemsIn(inner, path, written));
  return [{ path: pathText(path), value: found, expected: issue.message }];
}

function unknownField(key: string, names: string, path: Path, written: unknown): Problem {
  const fields = names.split(', ');
  const meant = closest(key, fields);
  const hint = meant === null ? `the fields here are ${names}` : `did you mean "${meant}"?`;
  const whole = [...path, key];
  return { path: pathText(whole), value: valueAt(written, whole), expected: `there is no such field: ${hint}` };
}

/** "posts[0].current.HDC", "lines[3].amounts["2023/24"]", as the check of a case writes it. */
export function pathText(path: Path): string {
  if (path.length === 0) return 'case';
  return path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${step}]`;
    const name = String(step);
    if (!/^[A-Za-z_]\w*$/.test(name)) return `${before}[${JSON.stringify(name)}]`;
    return before === '' ? name : `${before}.${name}`;
  }, '');
}

function valueAt(written: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (isObject(value) ? Reflect.get(value, step) : undefined), written);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
