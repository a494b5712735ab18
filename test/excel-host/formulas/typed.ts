import type { Cell, CellValue } from '../model/sheet';

/** What a cell holds after a value was typed into it; null when it is empty. A formula comes back unspelled. */
export type Typed = { readonly formula: string } | Cell | null;

const PLAIN_NUMBER = /^\s*([+-]?)(£|\$)?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(E[+-]?\d+)?\s*(%)?\s*$/i;
const NUMBERS_OF_A_DATE = /^(\d{1,4})([-/])(\d{1,4})(?:\2(\d{1,4}))?$/;
const WORDS_OF_A_DATE = /^\d{1,2}[- ](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*([- ]\d{2,4})?$/i;

const ERRORS = new Set(['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!']);

/**
 * Excel reads a text that is set as if it was typed: "2026" becomes a number, "1/4" a date, "=A1" a formula; in cells that
 * are formatted as text before, all stay as they are.
 */
export function typed(value: unknown, numberFormat: unknown): Typed {
  if (value === '') return null;
  const asText = numberFormat === '@';
  if (typeof value === 'number') return constant(asText ? String(value) : value);
  if (typeof value === 'boolean') return constant(value);
  if (typeof value !== 'string') throw new TypeError(`a cell cannot hold ${JSON.stringify(value)}`);
  if (asText) return constant(value);
  if (value.startsWith("'")) return value === "'" ? null : constant(value.slice(1));
  if (value.startsWith('=') && value.length > 1) return { formula: value };
  if (/^[+-]/.test(value) && !PLAIN_NUMBER.test(value) && value.length > 1) return { formula: `=${value.replace(/^\+/, '')}` };
  return constant(readText(value));
}

function constant(value: CellValue): Cell {
  return { value, formula: null };
}

function readText(text: string): CellValue {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === 'true';
  if (ERRORS.has(trimmed.toUpperCase())) return trimmed.toUpperCase();
  const number = PLAIN_NUMBER.exec(text);
  if (number && (number[3] !== undefined || /\d/.test(number[4] ?? ''))) {
    const size = Number(`${(number[3] ?? '0').replaceAll(',', '')}${number[4] ?? ''}${number[5] ?? ''}`);
    return (number[1] === '-' ? -size : size) / (number[6] ? 100 : 1);
  }
  // A day of some year: which one does not matter, that it is no longer the text does.
  return WORDS_OF_A_DATE.test(trimmed) || isDate(trimmed) ? 45000 : text;
}

/** "1/4", "2026-12" and "1/4/2026" are days or months; "2026/27" is not. */
function isDate(text: string): boolean {
  const [, first = '', , second = '', third] = NUMBERS_OF_A_DATE.exec(text) ?? [];
  if (first === '') return false;
  const [a, b] = [Number(first), Number(second)];
  const month = (n: number) => n >= 1 && n <= 12;
  const day = (n: number) => n >= 1 && n <= 31;
  if (third === undefined) {
    if (first.length > 2) return first.length === 4 && month(b);
    return (day(a) && month(b)) || (month(a) && (second.length === 2 || second.length === 4));
  }
  if (first.length === 4) return month(b) && day(Number(third));
  return (day(a) && month(b)) || (month(a) && day(b));
}
