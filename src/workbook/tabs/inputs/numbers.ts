import { TBC, type Figure, type Tbc } from '../../../engine/case';
import type { CellValue, NumberFormat } from '../../model';
import { plain, Refused, type Codec, type Typed } from './codec';

export type Sign = 1 | -1;

/** A number in the sign of the workbook, or back; nil stays nil. */
export function signed(value: number, sign: Sign): number {
  return value === 0 ? 0 : value * sign;
}

/** A cell where a number is meant: the number, TBC, nothing, or why it cannot be read. */
export function numberOf(value: CellValue): number | Tbc | null | Refused {
  if (value === null) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : new Refused('a number');
  if (typeof value === 'boolean') return new Refused('a number, TBC or an empty cell');
  const given = value.trim();
  if (given === '') return null;
  if (given.toUpperCase() === TBC) return TBC;
  if (given.startsWith('#')) return new Refused('a number: the formula in this cell gives an error');
  if (/\d/.test(given)) return new Refused('a number, not text: type it again without £, commas, spaces or words, in a cell that is not formatted as text');
  return new Refused('a number, TBC or an empty cell');
}

/** A plain number that has to be there. */
export function number(format: NumberFormat, sign: Sign = 1): Codec<number> {
  return {
    format,
    otherwise: 0,
    print: (value) => plain(signed(value, sign)),
    read: ({ value }) => {
      const given = numberOf(value);
      if (given instanceof Refused) return given;
      return typeof given === 'number' ? signed(given, sign) : new Refused('a number');
    },
  };
}

export const optionalNumber: Codec<number | null> = {
  format: 'integer',
  otherwise: null,
  print: plain,
  read: ({ value }) => {
    const given = numberOf(value);
    return given === TBC ? new Refused('a number or an empty cell') : given;
  },
};

/** A figure: a number, TBC or missing, with the officer's formula; `missing` are words for missing, the first of them printed. */
export function figure(format: NumberFormat, { sign = 1, missing = [] }: { readonly sign?: Sign; readonly missing?: readonly string[] } = {}): Codec<Figure> {
  return {
    format,
    otherwise: { value: null },
    print: ({ value, formula }) => ({
      value: printed(value, sign, missing[0]),
      formula: formula === undefined ? null : withSign(formula, sign),
    }),
    read: (typed) => {
      const given = isOneOf(missing, typed) ? null : numberOf(typed.value);
      if (given instanceof Refused) return given;
      const value = typeof given === 'number' ? signed(given, sign) : given;
      return typed.formula === null ? { value } : { value, formula: withSign(typed.formula, sign) };
    },
  };
}

function printed(value: Figure['value'], sign: Sign, missing: string | undefined): CellValue {
  if (typeof value === 'number') return signed(value, sign);
  return value ?? missing ?? null;
}

function isOneOf(words: readonly string[], { value }: Typed): boolean {
  if (typeof value !== 'string' || words.length === 0) return false;
  const given = value.trim().toLowerCase();
  return words.some((word) => word.toLowerCase() === given);
}

function withSign(formula: string, sign: Sign): string {
  return sign === 1 ? formula : negated(formula);
}

/**
 * A formula that gives the opposite: "=X" and "=-(X)" are each other's, so that a figure typed in a workbook where a saving is
 * negative gives a saving that is positive, and prints again as it was typed.
 */
export function negated(formula: string): string {
  const body = formula.replace(/^=/, '');
  return wraps(body) % 2 === 1 ? `=${body.slice(2, -1)}` : `=-(${body})`;
}

/** How many times a formula is wrapped as -(…). */
function wraps(body: string): number {
  let inner = body;
  let count = 0;
  while (inner.startsWith('-(') && closesAtEnd(inner)) {
    inner = inner.slice(2, -1);
    count += 1;
  }
  return count;
}

/** Whether the bracket that opens at the second character closes at the last; brackets inside quotes do not count. */
function closesAtEnd(body: string): boolean {
  let depth = 0;
  let quote = '';
  for (let i = 1; i < body.length; i += 1) {
    const character = body.charAt(i);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '(') depth += 1;
    else if (character === ')') {
      depth -= 1;
      if (depth === 0) return i === body.length - 1;
    }
  }
  return false;
}
