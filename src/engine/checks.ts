import type { Figure } from './case';
import type { Problem } from './problems';

/** Larger figures would not keep their pence through a worksheet's doubles. */
const LARGEST = 1e12;

/** What a figure may be, and the words for it. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly above?: boolean;
  readonly words: string;
}

export const BOUNDS = {
  pounds: { min: -LARGEST, max: LARGEST, words: 'write a number between -1,000,000,000,000 and 1,000,000,000,000' },
  notNegative: { min: 0, max: LARGEST, words: 'write a number from 0 to 1,000,000,000,000' },
  aboveZero: { min: 0, max: LARGEST, above: true, words: 'write a number above 0, such as 1, 2 or 0.6' },
  fraction: { min: 0, max: 1, words: 'write a share from 0 to 1, such as 0.5 or 50%' },
  salary: { min: 0, max: LARGEST, words: 'write a salary in pounds, 0 or more' },
  cost: { min: 0, max: LARGEST, words: 'write a cost as a number of pounds, 0 or more: a cost is positive' },
} as const satisfies Record<string, Bounds>;

/** Room for ", 2023/24" within what MATCH takes. */
const LONGEST_LOOKUP = 200;

/** Collects problems, so that an officer hears of all of them at once. */
export class Checks {
  readonly problems: Problem[] = [];

  add(path: string, value: unknown, expected: string): void {
    this.problems.push({ path, value, expected });
  }

  /** A value, TBC and missing are all figures; a value has bounds. */
  figure(path: string, figure: Figure | undefined, bounds: Bounds): void {
    const value = figure?.value;
    if (typeof value === 'number' && !isWithin(value, bounds)) this.add(path, value, bounds.words);
  }

  /** Figures by council code or by year: each of a known key, each within bounds. */
  figures(path: string, given: Readonly<Record<string, Figure>>, bounds: Bounds, keys: Keys): void {
    for (const key of Object.keys(given)) {
      const value = given[key]?.value;
      if (keys.set !== null && !keys.set.has(key)) this.add(under(path, key), value ?? null, keys.words);
      if (typeof value === 'number' && !isWithin(value, bounds)) this.add(under(path, key), value, bounds.words);
    }
  }

  keys(path: string, given: Readonly<Record<string, unknown>>, keys: Keys): void {
    if (keys.set === null) return;
    for (const key of Object.keys(given)) if (!keys.set.has(key)) this.add(under(path, key), given[key], keys.words);
  }

  oneOf(path: string, value: string, keys: Keys): void {
    if (keys.set !== null && !keys.set.has(value)) this.add(path, value, keys.words);
  }

  /** Names are looked up as typed, so that a stray space would hide one. */
  name(path: string, name: string): void {
    if (name.trim() === '') this.add(path, name, 'write a name');
    else if (name !== name.trim()) this.add(path, name, `write "${name.trim()}", without spaces before or after it`);
  }

  /** A name that formulas look up: a spreadsheet's MATCH reads * ? and ~ as wildcards and stops at 255 characters. */
  lookedUp(path: string, name: string): void {
    this.name(path, name);
    if (/[*?~]/.test(name)) this.add(path, name, 'leave out * ? and ~, which a spreadsheet would read as wildcards');
    if (name.length > LONGEST_LOOKUP) this.add(path, name, `write a name of at most ${LONGEST_LOOKUP} characters`);
  }

  /** A spreadsheet takes capitals and small letters for the same. */
  unique(values: readonly string[], path: (index: number) => string, expected: string): void {
    const seen = new Set<string>();
    values.forEach((value, i) => {
      const key = value.toLowerCase();
      if (seen.has(key)) this.add(path(i), value, expected);
      seen.add(key);
    });
  }
}

/** What a reference may name; null when the list itself cannot be read, which is a problem of its own. */
export interface Keys {
  readonly set: ReadonlySet<string> | null;
  readonly words: string;
}

/** Enough names to recognise one by; a case may have thousands. */
const NAMES_SHOWN = 20;

export function keysOf(values: readonly string[] | null, one: string, several: string): Keys {
  if (values === null) return { set: null, words: '' };
  const set = new Set(values);
  if (set.size === 0) return { set, words: `the case has no ${several} yet: add it there first, or leave this out` };
  const names = [...set].slice(0, NAMES_SHOWN).join(', ');
  return { set, words: `write ${one} of the case: ${names}${set.size > NAMES_SHOWN ? ' …' : ''}` };
}

/** "posts[0].current.HDC", "lines[3].amounts["2023/24"]". */
export function under(path: string, key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}

function isWithin(value: number, { min, max, above = false }: Bounds): boolean {
  return value >= min && value <= max && !(above && value === min);
}
