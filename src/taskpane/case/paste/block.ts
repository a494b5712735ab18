import type { PartnershipCase } from '../../../engine/case';
import { readAmount, type Amount } from '../amount';
import { tidyYear } from '../new-case';
import { councilNamed, councilOfHeading, isOfCouncils, wordsAlone } from './councils';
import { gridOf } from './grid';
import { movements } from './movements';
import { recordOf } from './record';
import { SUM } from './sum';
import { totalAgrees } from './totals';

export const TARGETS = ['deficits', 'lines', 'costs', 'posts'] as const;
/** What a block is about. */
export type Target = (typeof TARGETS)[number];

export const SCALES = ['as it says', '£', '£000', '£m'] as const;
export type Scale = (typeof SCALES)[number];

export const AMOUNTS_ARE = ['new in the year', 'each year'] as const;
/** What the amounts of savings lines are: new in the year, or the saving in each year. */
export type AmountsAre = (typeof AMOUNTS_ARE)[number];

export interface PasteOptions {
  readonly target: Target;
  readonly scale: Scale;
  /** Whether what the case holds as positive, a saving or a deficit, is negative in the block. */
  readonly isNegative: boolean;
  /** Whose the lines are, where no column says so. */
  readonly council: string;
  /** New in the year unless it is said. */
  readonly amounts?: AmountsAre;
}

/** What a column of a block is taken for. */
export type Role =
  | { readonly kind: 'name' | 'council' | 'left out' }
  | { readonly kind: 'figure'; readonly of: string };

export type ReadCell = { readonly text: string; readonly amount: Amount };

export interface BlockRow {
  /** As pasted, from 1. */
  readonly row: number;
  readonly name: string;
  readonly council: string | null;
  /** Whether it is not in the case yet. */
  readonly isNew: boolean;
  /** What a total column says of it. */
  readonly total: number | null;
  readonly cells: readonly (ReadCell & { readonly of: string; readonly column: number })[];
}

export type BlockProblem =
  | { readonly what: 'nothing' | 'no figures' }
  | { readonly what: 'no figure' | 'percent' | 'negative' | 'no name' | 'too many' | 'other year' | 'twice' | 'gap'; readonly row: number; readonly column: number; readonly text: string }
  | { readonly what: 'no council'; readonly row: number; readonly column: number; readonly text: string; readonly codes: readonly string[] };

export interface Block {
  readonly roles: readonly Role[];
  readonly header: readonly string[] | null;
  readonly rows: readonly BlockRow[];
  readonly problems: readonly BlockProblem[];
  /** Rows that only add up others, from 1. */
  readonly leftOut: readonly number[];
  /** Rows of words without any amount, which are left out too. */
  readonly wordsOnly: readonly { readonly row: number; readonly text: string }[];
  /** Whether nothing in the block says whose some of the lines are. */
  readonly asksCouncil: boolean;
  /** Power of ten of the figures: 3 for £000. */
  readonly scale: number;
  readonly isNegative: boolean;
  /** How many figures were read as savings or deficits, and how many as the opposite, as they stand in the block. */
  readonly signs: { readonly positive: number; readonly negative: number };
  readonly amounts: AmountsAre;
  /** What a total column shows amounts to be, where it does. */
  readonly totalAgrees: AmountsAre | null;
}

const POWERS: Readonly<Record<Exclude<Scale, 'as it says'>, number>> = { '£': 0, '£000': 3, '£m': 6 };

/** Reads a pasted block: which column is what, and each of its cells. Nothing is guessed in silence: what cannot be read is a problem by row and column. */
export function readBlock(text: string, partnershipCase: PartnershipCase, years: readonly string[], options: PasteOptions): Block {
  const grid = gridOf(text);
  const filled = grid.map((cells, i) => ({ row: i + 1, cells })).filter(({ cells }) => cells.some((cell) => cell !== ''));
  const at = filled.findIndex(({ cells }) => isHeader(cells, partnershipCase, options.target));
  const scale = options.scale === 'as it says' ? scaleIn(filled.slice(0, Math.max(at + 1, 1)).map(({ cells }) => cells)) : POWERS[options.scale];
  const header = at < 0 ? null : (filled[at]?.cells ?? null);
  const body = filled.slice(at + 1).filter(({ cells }) => !isUnitRow(cells));
  const problems: BlockProblem[] = [];
  const columns = Math.max(0, ...filled.map(({ cells }) => cells.length));
  const cellsOf = body.map(({ cells }) => cells).filter((cells) => options.target === 'deficits' || wordsAlone(cells) === null);
  const roles = rolesOf({ header, headerRow: filled[at]?.row ?? 0, body: cellsOf, columns, partnershipCase, years, options, problems });
  const nameColumn = roles.findIndex(({ kind }) => kind === 'name');
  const totalColumn = header?.findLastIndex((title, column) => SUM.test(title) && roles[column]?.kind === 'left out') ?? -1;
  const over = filled.slice(0, Math.max(at, 0)).map(({ cells }) => headingIn(partnershipCase, options.target, cells)).findLast((code) => code !== null) ?? null;
  const { rows, leftOut, wordsOnly, asksCouncil } = rowsOf({ body, over, roles, nameColumn, totalColumn, scale, partnershipCase, options, problems });
  if (filled.length === 0) problems.push({ what: 'nothing' });
  else if (rows.length === 0 || !roles.some(({ kind }) => kind === 'figure')) problems.push({ what: 'no figures' });
  checkNames(rows, options.target, nameColumn, problems);
  checkSigns(rows, options.target, problems);
  const { amounts = 'new in the year', isNegative } = options;
  const isTurned = amounts === 'each year' && options.target === 'lines';
  const isOneOff = (row: BlockRow): boolean => partnershipCase.lines[recordOf(partnershipCase, 'lines', row)]?.kind === 'one-off';
  return {
    roles, header, problems, leftOut, wordsOnly, asksCouncil, scale, isNegative, amounts, signs: signsOf(rows, isNegative),
    rows: isTurned ? rows.map((row) => (isOneOff(row) ? row : movements(row, years, problems))) : rows,
    totalAgrees: options.target === 'lines' ? totalAgrees(rows, years) : null,
  };
}

interface Body {
  readonly body: readonly { readonly row: number; readonly cells: readonly string[] }[];
  /** The council in a row of its own above the header. */
  readonly over: string | null;
  readonly roles: readonly Role[];
  readonly nameColumn: number;
  readonly totalColumn: number;
  readonly scale: number;
  readonly partnershipCase: PartnershipCase;
  readonly options: PasteOptions;
  readonly problems: BlockProblem[];
}

/** The rows that are taken, and those that are not. A council in a row of its own is whose the rows below it are. */
function rowsOf({ body, over, roles, nameColumn, totalColumn, scale, partnershipCase, options, problems }: Body): Pick<Block, 'rows' | 'leftOut' | 'wordsOnly' | 'asksCouncil'> {
  const { target } = options;
  const councilColumn = roles.findIndex(({ kind }) => kind === 'council');
  const rows: BlockRow[] = [];
  const leftOut: number[] = [];
  const wordsOnly: { readonly row: number; readonly text: string }[] = [];
  let heading = over;
  let asksCouncil = target === 'lines' && councilColumn < 0 && over === null;
  for (const { row, cells } of body) {
    const first = cells.find((cell) => cell !== '') ?? '';
    const above = headingIn(partnershipCase, target, cells);
    const figures = figuresOf(roles, cells, scale);
    if (SUM.test(first)) leftOut.push(row);
    else if (above !== null) {
      heading = above;
      if (rows.length === 0) asksCouncil = false;
    } else if (target !== 'deficits' && figures.length > 0 && figures.every(({ text }) => text === '')) wordsOnly.push({ row, text: first });
    else {
      for (const { column, text, amount } of figures) {
        if (amount.kind === 'refused') problems.push({ what: 'no figure', row, column, text });
        else if (amount.kind === 'number' && amount.isPercent) problems.push({ what: 'percent', row, column, text });
      }
      const name = nameColumn < 0 ? '' : (cells[nameColumn] ?? '');
      const council = councilFor({ row, cells, councilColumn, heading, name, index: rows.length, partnershipCase, options, problems });
      const total = readAmount(cells[totalColumn] ?? '', scale);
      rows.push({ row, name, council, isNew: recordOf(partnershipCase, target, { name, council }) < 0, total: total.kind === 'number' ? total.value : null, cells: figures });
    }
  }
  return { rows, leftOut, wordsOnly, asksCouncil };
}

/** The council that stands in a row of its own, where that is whose the lines below are. */
function headingIn(partnershipCase: PartnershipCase, target: Target, cells: readonly string[]): string | null {
  const text = target === 'lines' ? wordsAlone(cells) : null;
  return text === null ? null : councilOfHeading(partnershipCase, text);
}

function figuresOf(roles: readonly Role[], cells: readonly string[], scale: number): BlockRow['cells'] {
  return roles.flatMap((role, column) => (role.kind === 'figure' ? [{ of: role.of, column: column + 1, text: cells[column] ?? '', amount: readAmount(cells[column] ?? '', scale) }] : []));
}

function isHeader(cells: readonly string[], partnershipCase: PartnershipCase, target: Target): boolean {
  const rest = cells.slice(1);
  if (target !== 'posts') return cells.some((cell) => tidyYear(withoutUnit(cell)) !== null && !/^\d+$/.test(cell));
  return rest.some((cell) => councilNamed(partnershipCase, cell) !== null) && rest.every((cell) => readAmount(cell).kind !== 'number');
}

/** A row that says only in what the figures are. */
function isUnitRow(cells: readonly string[]): boolean {
  return cells.some((cell) => cell !== '') && cells.every((cell) => cell === '' || /^(?:£|£?\s*'?000s?|£\s*'?000s?|£k|£m|£ ?million)$/i.test(cell));
}

function scaleIn(rows: readonly (readonly string[])[]): number {
  const words = rows.flat().join(' ').replace(/[\u2018\u2019]/g, "'");
  if (/£\s*'?000|£\s*k\b|£ ?thousand|\b000s\b/i.test(words)) return 3;
  return /£\s*m(?:illion|n)?\b/i.test(words) ? 6 : 0;
}

interface Columns {
  readonly header: readonly string[] | null;
  readonly headerRow: number;
  readonly body: readonly (readonly string[])[];
  readonly columns: number;
  readonly partnershipCase: PartnershipCase;
  readonly years: readonly string[];
  readonly options: PasteOptions;
  readonly problems: BlockProblem[];
}

/** By the headers where there are any, else by what stands in the columns, in the order of the case. */
function rolesOf({ header, headerRow, body, columns, partnershipCase, years, options: { target }, problems }: Columns): Role[] {
  const keys = target === 'posts' ? [...partnershipCase.councils.map(({ code }) => code), 'salary'] : years;
  const left = [...keys];
  let hasName = false;
  let hasCouncil = false;
  return Array.from({ length: columns }, (_, column): Role => {
    const cells = body.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    const title = header?.[column] ?? '';
    const words = cells.filter((cell) => readAmount(cell).kind === 'refused').length;
    const known = header === null ? null : keyOf(title, target, partnershipCase);
    if (known !== null) {
      if (keys.includes(known)) return { kind: 'figure', of: known };
      problems.push({ what: 'other year', row: headerRow, column: column + 1, text: title });
      return { kind: 'left out' };
    }
    if (cells.length === 0 && title === '') {
      // Without headers a column keeps its place, though nothing stands in it.
      const own = header === null && hasName ? left.shift() : undefined;
      return own === undefined ? { kind: 'left out' } : { kind: 'figure', of: own };
    }
    if (SUM.test(title)) return { kind: 'left out' };
    if (target === 'lines' && !hasCouncil && isOfCouncils(partnershipCase, title, cells)) {
      hasCouncil = true;
      return { kind: 'council' };
    }
    if (!hasName && (words > cells.length / 2 || (header !== null && column === 0))) {
      hasName = true;
      return { kind: 'name' };
    }
    if (header !== null || words === cells.length) return { kind: 'left out' };
    const of = left.shift();
    if (of !== undefined) return { kind: 'figure', of };
    problems.push({ what: 'too many', row: 1, column: column + 1, text: cells[0] ?? '' });
    return { kind: 'left out' };
  });
}

/** The year, council or salary that a header names; null where it names none. */
function keyOf(title: string, target: Target, partnershipCase: PartnershipCase): string | null {
  if (target !== 'posts') return tidyYear(withoutUnit(title));
  const council = councilNamed(partnershipCase, title);
  if (council !== null) return council;
  return /\b(?:shared|new|proposed|joint|salary of)\b/i.test(title) ? 'salary' : null;
}

function withoutUnit(title: string): string {
  return title.replace(/\(?£\s*(?:'?000s?|k|m|million)?\)?/gi, '').trim();
}

interface CouncilOf {
  readonly row: number;
  readonly cells: readonly string[];
  readonly councilColumn: number;
  /** The council in a row of its own above this one. */
  readonly heading: string | null;
  readonly name: string;
  readonly index: number;
  readonly partnershipCase: PartnershipCase;
  readonly options: PasteOptions;
  readonly problems: BlockProblem[];
}

function councilFor({ row, cells, councilColumn, heading, name, index, partnershipCase, options: { target, council }, problems }: CouncilOf): string | null {
  if (target === 'costs' || target === 'posts') return null;
  if (target === 'lines' && councilColumn < 0) return heading ?? council;
  const text = target === 'lines' ? (cells[councilColumn] ?? '') : name;
  if (text === '' && heading !== null) return heading;
  // Deficits alone come in the order of the councils.
  const found = target === 'deficits' && text === '' ? (partnershipCase.councils[index]?.code ?? null) : councilNamed(partnershipCase, text);
  const column = target === 'lines' ? councilColumn + 1 : 1;
  if (found === null) problems.push({ what: 'no council', row, column, text, codes: partnershipCase.councils.map(({ code }) => code) });
  return found;
}

function checkNames(rows: readonly BlockRow[], target: Target, nameColumn: number, problems: BlockProblem[]): void {
  const seen = new Set<string>();
  for (const { row, name, council } of rows) {
    if (target !== 'deficits' && name === '') problems.push({ what: 'no name', row, column: Math.max(1, nameColumn + 1), text: '' });
    const key = target === 'deficits' ? (council ?? '') : `${name.toLowerCase()} ${council ?? ''}`;
    if (key.trim() !== '' && seen.has(key)) problems.push({ what: 'twice', row, column: Math.max(1, nameColumn + 1), text: name });
    seen.add(key);
  }
}

/** Costs and salaries are positive; what else is meant is not to be guessed. */
function checkSigns(rows: readonly BlockRow[], target: Target, problems: BlockProblem[]): void {
  if (target === 'deficits' || target === 'lines') return;
  for (const { row, cells } of rows) {
    for (const { column, amount, text } of cells) if (amount.kind === 'number' && amount.value < 0) problems.push({ what: 'negative', row, column, text });
  }
}

function signsOf(rows: readonly BlockRow[], isNegative: boolean): Block['signs'] {
  const numbers = rows.flatMap(({ cells }) => cells.flatMap(({ amount }) => (amount.kind === 'number' && amount.value !== 0 ? [amount.value] : [])));
  const below = numbers.filter((value) => value < 0).length;
  const above = numbers.length - below;
  return isNegative ? { positive: below, negative: above } : { positive: above, negative: below };
}
