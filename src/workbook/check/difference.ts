import type { CellValue, NumberFormat } from '../model';

export type DifferenceKind = 'typed over' | 'other formula' | 'emptied' | 'stale value';

/** A calculated cell that is not as it should be. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Id of the block, and the cell in it, counted from 0: what stays when rows are moved. */
  readonly block: string;
  readonly row: number;
  readonly column: number;
  /** Where it is now. */
  readonly place: { readonly tab: string; readonly row: number; readonly column: number };
  /** "'Savings HDC'!E25" */
  readonly address: string;
  readonly format: NumberFormat;
  readonly found: { readonly value: CellValue; readonly formula: string | null };
  /** The formula in A1 with its "=", and what the engine finds, where rows of the block do not wait for a build; null where only a build can say. */
  readonly expected: { readonly value: CellValue | undefined; readonly formula: string } | null;
  /** For a stale value: the cell that it follows from, which has to be put right first; null where nothing that it reads differs. */
  readonly follows: Cause | null;
  /** With the figures. */
  readonly words: string;
}

/** Where the figures of other cells went astray. */
export interface Cause {
  readonly place: Difference['place'];
  readonly address: string;
  /** What is the matter there. */
  readonly why: DifferenceKind | 'accepted' | 'other rows' | 'row put in' | 'column put in' | 'typed below';
  /** Whether there are more such cells. */
  readonly andOthers: boolean;
}

const POUNDS = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', minimumFractionDigits: 2 });
const PERCENT = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 4 });
const POINTS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });
const PLAIN = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 10 });
const IN_POUNDS: ReadonlySet<NumberFormat> = new Set(['money', 'pence', 'gap']);

/** A figure as a reader of the cell would say it. */
export function figureWords(value: CellValue, format: NumberFormat): string {
  if (value === null || value === '') return 'nothing';
  if (typeof value !== 'number') return `"${String(value)}"`;
  if (IN_POUNDS.has(format)) return POUNDS.format(value);
  return format === 'percent' || format === 'percent2' ? PERCENT.format(value) : PLAIN.format(value);
}

type Sentence = Pick<Difference, 'kind' | 'address' | 'format' | 'found' | 'expected' | 'follows'>;

/** What is wrong with a cell, with the figures. */
export function differenceWords({ kind, address, format, found, expected, follows }: Sentence): string {
  const shows = figureWords(found.value, format);
  switch (kind) {
    case 'typed over':
      return `${address} holds ${shows}, typed over its formula${rightWords(found.value, expected, format)}.`;
    case 'emptied':
      return `${address} is empty${rightWords(found.value, expected, format)}.`;
    case 'other formula':
      return `${address} has the formula ${found.formula ?? ''}, which is not the one that was built, and shows ${shows}${rightWords(found.value, expected, format)}.`;
    case 'stale value':
      if (follows) return `${address} shows ${shows}; the same inputs give ${figureWords(expected?.value ?? null, format)}${byHowMuch(found.value, expected?.value ?? null, format)}. Its own formula is as built: it follows from ${follows.address}${follows.andOthers ? ' and others' : ''}, ${CAUSES[follows.why]}.`;
      return `${address} shows ${shows} although its formula is as built; the same inputs give ${figureWords(expected?.value ?? null, format)}${byHowMuch(found.value, expected?.value ?? null, format)}: calculate the workbook (F9), and build again if it stays.`;
  }
}

function rightWords(found: CellValue, expected: Difference['expected'], format: NumberFormat): string {
  if (!expected) return '; only a build can put its formula back';
  return expected.value === undefined ? '' : `; the formula built there gives ${figureWords(expected.value, format)}${byHowMuch(found, expected.value, format)}`;
}

function byHowMuch(found: CellValue, expected: CellValue, format: NumberFormat): string {
  if (typeof found !== 'number' || typeof expected !== 'number' || found === expected) return '';
  return `, a difference of ${sizeWords(Math.abs(expected - found), format)}`;
}

/** Without a direction, since less may be a larger saving; of percentages, in points. */
function sizeWords(size: number, format: NumberFormat): string {
  if (format !== 'percent' && format !== 'percent2') return figureWords(size, format);
  const points = POINTS.format(size * 100);
  return `${points} percentage ${points === '1' ? 'point' : 'points'}`;
}

const CAUSES: Readonly<Record<Cause['why'], string>> = {
  'typed over': 'which was typed over: put that right, and this comes right with it',
  emptied: 'which was emptied: put that right, and this comes right with it',
  'other formula': 'which has another formula: put that right, and this comes right with it',
  'stale value': 'which has not calculated: calculate the workbook (F9)',
  accepted: 'which was accepted as it is',
  'other rows': 'where there are other rows or columns than the inputs need: build again',
  'row put in': 'where a row was put in between those that were built: delete it, or move it below them, and this comes right with it',
  'typed below': 'which stands below the table and is counted with it: move it into the table, or to the right of the table, and this comes right with it',
  'column put in': 'where a column was put in between those that were built: move it to the right of them, and this comes right with it',
};
