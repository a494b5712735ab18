/** A workbook of its own, like another. */
export function copyOf<T>(original: T): T {
  const copies = new Map<unknown, unknown>();
  const copy = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const known = copies.get(value);
    if (known !== undefined) return known;
    if (value instanceof Map) {
      const map = new Map();
      copies.set(value, map);
      for (const [key, each] of value) map.set(copy(key), copy(each));
      return map;
    }
    if (value instanceof Set) {
      const set = new Set();
      copies.set(value, set);
      for (const each of value) set.add(copy(each));
      return set;
    }
    // Coats of paint and areas are never changed, only put in another's place.
    if ('area' in value && 'value' in value || 'rows' in value && 'columns' in value) return value;
    if (Object.getPrototypeOf(value) === Object.prototype) {
      const made: Record<string, unknown> = {};
      copies.set(value, made);
      for (const [key, each] of Object.entries(value)) made[key] = copy(each);
      return made;
    }
    const made: object = Array.isArray(value) ? [] : (Object.create(Object.getPrototypeOf(value) as object) as object);
    copies.set(value, made);
    for (const key of Reflect.ownKeys(value)) Reflect.set(made, key, copy(Reflect.get(value, key)));
    return made;
  };
  return copy(original) as T;
}
