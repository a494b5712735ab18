import type { Figure, PartnershipCase, SignConvention } from '../../engine/case';
import { parseYear, yearRange } from '../../engine/year';

/** What an officer is asked for a new case. */
export interface Answers {
  readonly councils: readonly NewCouncil[];
  readonly firstYear: string;
  readonly yearCount: string;
  readonly signConvention: SignConvention;
}

export interface NewCouncil {
  readonly name: string;
  /** Taken to be so until somebody says otherwise: a saving is then asked for its share, and never all General Fund in silence. */
  readonly hasHra: boolean;
}

export const UNNAMED: NewCouncil = { name: '', hasHra: true };

export interface NewCaseProblem {
  readonly field: 'firstYear' | 'yearCount' | number;
  readonly what: 'no name' | 'twice' | 'no year' | 'years';
}

/** The first years that a council plans for: from the next financial year. */
export function nextFinancialYear(now: Date): string {
  const start = now.getMonth() >= 3 ? now.getFullYear() + 1 : now.getFullYear();
  return `${start}/${String((start + 1) % 100).padStart(2, '0')}`;
}

/** A case that can be worked out at once: councils, years, equal shares, and a deficit of each council to fill in. */
export function newCase({ councils, firstYear, yearCount, signConvention }: Answers): { readonly made: PartnershipCase } | { readonly problems: readonly NewCaseProblem[] } {
  const names = councils.map(({ name }) => name.trim().replace(/\s+/g, ' '));
  const year = tidyYear(firstYear);
  const count = Number(yearCount.trim());
  const problems: NewCaseProblem[] = names.flatMap((name, i): NewCaseProblem[] => {
    if (name === '') return [{ field: i, what: 'no name' }];
    return names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) < i ? [{ field: i, what: 'twice' }] : [];
  });
  if (year === null) problems.push({ field: 'firstYear', what: 'no year' });
  if (!Number.isInteger(count) || count < 1 || count > 10) problems.push({ field: 'yearCount', what: 'years' });
  if (year === null || problems.length > 0) return { problems };
  const codes = codesFor(names);
  const years = yearRange(year, count);
  return {
    made: {
      title: titleOf(names), firstYear: year, yearCount: count, signConvention,
      deal: { kind: 'cost sharing' },
      onCosts: { included: false, niRate: MISSING, niThreshold: MISSING, levyRate: MISSING },
      gradePercents: { High: MISSING, Medium: MISSING, Low: MISSING },
      drivers: { 'posts': { value: 1 }, 'recurring lines': { value: 1 }, 'one-off lines': { value: 1 }, 'costs of change': { value: 1 } },
      councils: councils.map(({ hasHra }, i) => ({ code: codes[i] ?? '', name: names[i] ?? '', hasHra, pensionRate: MISSING })),
      bases: [{ name: 'Equal shares', kind: 'equal', volumes: each(codes), ratio: each(codes), percentPlaces: null }],
      posts: [], lines: [], costs: [], opportunities: [], facts: [], published: [],
      deficits: codes.map((council) => ({ council, kind: 'whole gap', reserves: 'not known', unit: '£', amounts: each(years) })),
    },
  };
}

const MISSING: Figure = { value: null };

function each(keys: readonly string[]): Record<string, Figure> {
  return Object.fromEntries(keys.map((key) => [key, MISSING]));
}

/** "2026/27" from "2026/27", "2026-27", "26/27", "2026-2027" or "2026"; null where it is no financial year. */
export function tidyYear(text: string): string | null {
  const [, from, to] = /^\s*(?:FY\s*)?(\d{4}|\d{2})(?:\s*[/\-–]\s*(\d{4}|\d{2}))?\s*$/i.exec(text) ?? [];
  if (from === undefined || (to === undefined && from.length === 2)) return null;
  const start = from.length === 2 ? 2000 + Number(from) : Number(from);
  const label = `${start}/${to === undefined ? String((start + 1) % 100).padStart(2, '0') : to.slice(-2)}`;
  return 'start' in parseYear(label) ? label : null;
}

const KINDS = /\b(district|borough|city|county|metropolitan|unitary|royal|london|council|of|the|and)\b/gi;

/** "Harborough and Melton partnership". */
function titleOf(names: readonly string[]): string {
  const short = names.map((name) => name.replace(KINDS, ' ').replace(/\s+/g, ' ').trim() || name);
  return `${short.slice(0, -1).join(', ')}${short.length > 1 ? ' and ' : ''}${short.at(-1) ?? ''} partnership`;
}

/** A short code for each council: "HDC" for Harborough District Council; one that is taken gets a number. */
export function codesFor(names: readonly string[], taken: readonly string[] = []): string[] {
  const used = new Set(taken);
  return names.map((name) => {
    const words = name.normalize('NFKD').replace(/\p{M}/gu, '').match(/[A-Za-z][A-Za-z0-9]*/g)?.filter((word) => !/^(of|the|and)$/i.test(word)) ?? [];
    const initials = words.length > 1 ? words.map((word) => word.charAt(0)).join('') : (words[0] ?? 'Council').slice(0, 3);
    const code = (initials.length < 2 ? `${initials}C` : initials).toUpperCase().slice(0, 5);
    let own = code;
    for (let n = 2; used.has(own); n += 1) own = `${code}${n}`;
    used.add(own);
    return own;
  });
}
