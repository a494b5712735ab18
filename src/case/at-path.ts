/** Fields by their path, as problems name them: "posts[2].current.HDC", "lines[3].amounts["2023/24"]". */

export function stepsOf(path: string): readonly (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(([, index, quoted, name]) => {
    if (index !== undefined) return Number(index);
    return quoted === undefined ? (name ?? '') : String(JSON.parse(`"${quoted}"`));
  });
}

export function getAt(whole: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>((part, step) => (isObject(part) ? Reflect.get(part, step) : undefined), whole);
}

/** A copy with another value there, all else shared; undefined leaves the field out. */
export function setAt<T>(whole: T, path: string, value: unknown): T {
  return replaced(whole, stepsOf(path), value) as T;
}

function replaced(whole: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(whole)) return whole.map((each: unknown, i) => (i === step ? replaced(each, rest, value) : each));
  const fields: Readonly<Record<string, unknown>> = isObject(whole) ? { ...whole } : {};
  const next = replaced(fields[step], rest, value);
  const others = Object.entries(fields).filter(([key]) => key !== String(step));
  if (next === undefined) return Object.fromEntries(others);
  return String(step) in fields
    ? Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, key === String(step) ? next : field]))
    : { ...fields, [step]: next };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
