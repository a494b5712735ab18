import { FORMULA_REF_TO_ARRAY_CACHE } from '@univerjs/engine-formula';

interface Remembers {
  _hash(key: string): string;
}

/**
 * The spreadsheet remembers what it read of formulas and texts of more than 64 characters by 32 bits of them only, and took two that have
 * these in common for each other. All that it remembers is of one kind, of which this is one.
 */
export function rememberWhole(): void {
  const kind = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as Remembers;
  kind._hash = (key) => key;
}
