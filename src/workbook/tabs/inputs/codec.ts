import { TBC } from '../../../engine/case';
import type { CellValue, NumberFormat } from '../../model';

/** A cell as it is typed: its value, and the officer's formula with its "=" where there is one. */
export interface Typed {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** Said instead of a value that cannot be read: what would be right. */
export class Refused {
  constructor(readonly expected: string) {}
}

/** How one field prints in a cell, and how what an officer typed there is read back. */
export interface Codec<T> {
  readonly format: NumberFormat;
  /** Stands in for a refused value, so that reading goes on and finds all problems. */
  readonly otherwise: T;
  print(value: T): Typed;
  read(typed: Typed): T | Refused;
}

export function plain(value: CellValue): Typed {
  return { value, formula: null };
}

function asTyped({ value }: Typed): string {
  return value === null ? '' : String(value);
}

/** Text without the spaces around it; numbers typed where text is meant count as their digits. */
export function textOf(typed: Typed): string {
  return asTyped(typed).trim();
}

export const text: Codec<string> = {
  format: 'text',
  otherwise: '',
  print: (value) => plain(value === '' ? null : value),
  read: textOf,
};

/** A financial year, or TBC in any case of letters. */
export const yearOrTbc: Codec<string> = {
  ...text,
  read: (typed) => {
    const given = textOf(typed);
    return given.toUpperCase() === TBC ? TBC : given;
  },
};

/** Running text, kept as it is typed. */
export const prose: Codec<string> = { ...text, read: asTyped };

/** Running text that may be left out. */
export const optionalProse: Codec<string | undefined> = {
  format: 'text',
  otherwise: undefined,
  print: (value) => plain(value ?? null),
  read: (typed) => asTyped(typed) || undefined,
};

/** A name that may be left out. */
export const optionalText: Codec<string | undefined> = {
  format: 'text',
  otherwise: undefined,
  print: (value) => plain(value ?? null),
  read: (typed) => textOf(typed) || undefined,
};

export function requiredText(expected: string): Codec<string> {
  return { ...text, read: (typed) => textOf(typed) || new Refused(expected) };
}

/** One of a few words, in any case; `blank` is what an empty cell means, where it means something. */
export function choice<W extends string>(words: readonly [W, ...W[]], blank?: W): Codec<W> {
  return {
    format: 'text',
    otherwise: words[0],
    print: (value) => plain(value),
    read: (typed) => {
      const given = textOf(typed).toLowerCase();
      if (given === '' && blank !== undefined) return blank;
      return words.find((word) => word.toLowerCase() === given) ?? new Refused(`one of: ${words.join(', ')}`);
    },
  };
}

const YES = new Set(['yes', 'y', 'true']);
const NO = new Set(['no', 'n', 'false']);

/** "yes" or "no"; `blank` is what an empty cell means, where it means something. */
export function yesNo(blank?: boolean): Codec<boolean> {
  return {
    format: 'text',
    otherwise: false,
    print: (value) => plain(value ? 'yes' : 'no'),
    read: (typed) => {
      const given = textOf(typed).toLowerCase();
      if (given === '' && blank !== undefined) return blank;
      if (YES.has(given)) return true;
      return NO.has(given) ? false : new Refused('yes or no');
    },
  };
}
