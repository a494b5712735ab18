import type { Council, Figure } from '../../engine/case';

export const HDC: Council['code'] = 'HDC';
export const MBC: Council['code'] = 'MBC';
export const YEARS = ['2023/24', '2024/25', '2025/26'] as const;

const DOCUMENT = 'Business case 2022';

/** Where a record was read: "Business case 2022, sections 1.14 and 9". */
export function read(...sections: readonly string[]): string {
  return `${DOCUMENT}, ${inSections(...sections)}`;
}

export function inSections(...sections: readonly string[]): string {
  const last = sections.at(-1) ?? '';
  const before = sections.slice(0, -1);
  return before.length === 0 ? `section ${last}` : `sections ${before.join(', ')} and ${last}`;
}

export const MISSING: Figure = { value: null };

export function given(value: Figure['value']): Figure {
  return { value };
}

/** A figure for each council, Harborough first. */
export function each<T>(hdc: T, mbc: T): { readonly HDC: T; readonly MBC: T } {
  return { HDC: hdc, MBC: mbc };
}

/** A figure for each year of the case; years not given are missing. */
export function byYear(...values: readonly Figure['value'][]): Record<string, Figure> {
  return Object.fromEntries(YEARS.map((year, i) => [year, given(values[i] ?? null)]));
}
