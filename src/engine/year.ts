import type { YearLabel } from './case';

/** The calendar year in which a financial year begins, or a sentence that says why the label is not one. */
export type ParsedYear = { readonly start: number } | { readonly problem: string };

/** Parses "2023/24", April 2023 to March 2024. */
export function parseYear(label: string): ParsedYear {
  const match = /^(\d{4})\/(\d{2})$/.exec(label);
  if (!match) return { problem: `"${label}" is not a financial year: write it as 2023/24` };
  const start = Number(match[1]);
  const expected = formatYear(start);
  if (label !== expected) {
    return { problem: `"${label}" is not a financial year: the year after ${start} ends in ${expected.slice(5)}, so write ${expected}` };
  }
  return { start };
}

export function formatYear(start: number): YearLabel {
  return `${start}/${String((start + 1) % 100).padStart(2, '0')}`;
}

/** The financial years of a case. @throws RangeError when the first label is not a financial year */
export function yearRange(first: YearLabel, count: number): YearLabel[] {
  const start = startOf(first);
  return Array.from({ length: count }, (_, i) => formatYear(start + i));
}

export function nextYear(label: YearLabel): YearLabel {
  return formatYear(startOf(label) + 1);
}

function startOf(label: YearLabel): number {
  const parsed = parseYear(label);
  if ('problem' in parsed) throw new RangeError(parsed.problem);
  return parsed.start;
}
