import type { Area } from '../model';
import { areaA1 } from '../r1c1';
import { ourCalls, printPieces, type Call, type Piece } from './parse';
import { referredBy, type Referred, type Workplace } from './references';
import { turned, withoutMinus } from './turned';

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** An argument of a call: cells of the workbook, constants, or something that gives one figure. */
export interface Grid extends Shape {
  readonly argument: string;
  /** All of it, for a formula that takes arrays. */
  readonly whole: string;
  /** Typed in the formula: the figures are known. */
  readonly constants: readonly number[] | null;
  readonly isCells: boolean;
  /** Several cells with a minus before them. */
  readonly isTurned: boolean;
  /** One of them, counted row by row from 0. */
  cell(index: number): string;
  /** The first of them, up to and with that one. */
  first(index: number): readonly string[];
}

/** Why there is no native formula, to stand after "value only, because". */
export class Obstacle {
  constructor(readonly because: string) {}
}

/** Beyond this, pairs of cells would be compared a million times and more in each cell. */
const MOST_CELLS = 1_000;

export interface At {
  readonly tab: string;
  readonly workplace: Workplace;
}

export function isObstacle<T>(found: T | Obstacle): found is Obstacle {
  return found instanceof Obstacle;
}

/** An argument that was left out is null. */
export function readGrid(argument: string, pieces: readonly Piece[] | undefined, { tab, workplace }: At): Grid | Obstacle | null {
  const text = pieces === undefined ? '' : printPieces(pieces).trim();
  if (text === '') return null;
  const cells = referredBy(text, tab, workplace);
  const minus = cells ? null : cellsAfterMinus(text, { tab, workplace });
  const given = cells ?? minus;
  if (given) {
    if (given.area.rows * given.area.columns > MOST_CELLS) return new Obstacle(`${argument} has more than ${MOST_CELLS.toLocaleString('en-GB')} cells`);
    const grid = ofCells(argument, given.text, given.area, given);
    return minus ? turned(grid) : grid;
  }
  if (ourCalls(pieces ?? []).length > 0) return new Obstacle(`${argument} is the result of another of these functions, in several cells`);
  if (text.startsWith('{')) return ofConstants(argument, text);
  if (isOneFigure(pieces ?? [], tab, workplace)) return one(argument, text);
  return new Obstacle(`${argument} is worked out inside the formula, or refers to something other than cells, a table column or a name of this workbook`);
}

/** Several cells with a minus before them; one cell with it is a single figure, and null here. */
function cellsAfterMinus(text: string, { tab, workplace }: At): Referred | null {
  const after = withoutMinus(text);
  const cells = after === null ? null : referredBy(after, tab, workplace);
  return cells && cells.area.rows * cells.area.columns > 1 ? cells : null;
}

function ofCells(argument: string, whole: string, area: Area, { cell, range }: { cell(row: number, column: number): string; range(area: Area): string }): Grid {
  return {
    argument, whole, rows: area.rows, columns: area.columns, constants: null, isCells: true, isTurned: false,
    cell: (index) => cell(area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
    first(index) {
      const full = Math.floor((index + 1) / area.columns);
      const rest = (index + 1) % area.columns;
      return [
        ...(full > 0 ? [range({ ...area, rows: full })] : []),
        ...(rest > 0 ? [range({ ...area, row: area.row + full, rows: 1, columns: rest })] : []),
      ];
    },
  };
}

/** The rows and columns of an argument, whatever its cells hold; null where they cannot be told. */
export function shapeOf(pieces: readonly Piece[] | undefined, { tab, workplace }: At): Shape | null {
  const text = printPieces(pieces ?? []).trim();
  const cells = referredBy(text, tab, workplace) ?? cellsAfterMinus(text, { tab, workplace });
  if (cells) return cells.area;
  const constants = text.startsWith('{') ? constantRows(text) : null;
  if (constants) return { rows: constants.length, columns: constants[0]?.length ?? 0 };
  return text !== '' && isOneFigure(pieces ?? [], tab, workplace) ? { rows: 1, columns: 1 } : null;
}

/** The cells of {1,2;3,4}; null where its rows are not of one length. */
function constantRows(text: string): string[][] | null {
  const rows: string[][] = [[]];
  for (const piece of text.slice(1, -1).split(/([,;])(?=(?:[^"]*"[^"]*")*[^"]*$)/)) {
    if (piece === ';') rows.push([]);
    else if (piece !== ',') rows[rows.length - 1]?.push(piece.trim());
  }
  return rows.every((row) => row.length === rows[0]?.length) ? rows : null;
}

function ofConstants(argument: string, text: string): Grid | Obstacle {
  const rows = constantRows(text);
  const cells = rows?.flat() ?? [];
  if (!rows || cells.some((cell) => !NUMBER.test(cell))) return new Obstacle(`${argument} holds words among its constants`);
  const cell = (index: number): string => cells[index] ?? '0';
  return {
    argument, whole: text, rows: rows.length, columns: rows[0]?.length ?? 0, constants: cells.map(Number), isCells: false, isTurned: false, cell, first: (index) => cells.slice(0, index + 1),
  };
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i;

function one(argument: string, text: string): Grid {
  const number = NUMBER.test(text.replace(/%$/, ''));
  const written = number || /^[\p{L}\w.$!'@[\]]+$/u.test(text) ? text : `(${text})`;
  const value = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  return { argument, whole: written, rows: 1, columns: 1, constants: number ? [value] : null, isCells: false, isTurned: false, cell: () => written, first: () => [written] };
}

/** Functions that give one figure whatever they are given. */
const TO_ONE = /^(?:SUM|SUMIFS?|SUMPRODUCT|COUNT|COUNTA|COUNTIFS?|AVERAGE|AVERAGEIFS?|MAX|MIN|MEDIAN|INDEX|MATCH|[VH]LOOKUP|ROWS|NPV|RANK|GETPIVOTDATA)$/i;

/** Functions that give one figure where they are given single ones; plain parentheses too. */
const OF_ONE = /^(?:|ROUND|ROUNDUP|ROUNDDOWN|ABS|INT|TRUNC|SIGN|IF|IFERROR|IFNA|N|VALUE|AND|OR|NOT|ISNUMBER|ISBLANK|ISERROR|ISTEXT|MOD|POWER|SQRT|CEILING|FLOOR|MROUND|PMT|PV|FV|DATE|YEAR|MONTH|DAY)$/i;

const ERRORS = /#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!)/g;

/** Whether something gives one figure: no range, table column or array in it but inside a function that makes one figure of them. */
export function isOneFigure(pieces: readonly Piece[], tab: string, workplace: Workplace): boolean {
  return pieces.every((piece) => {
    if (typeof piece !== 'string') return givesOne(piece) || (OF_ONE.test(piece.name) && piece.args.every((arg) => isOneFigure(arg, tab, workplace)));
    return words(piece.replace(ERRORS, '0')).every((word) => {
      if (/[:{#]/.test(word)) return false;
      if (/^(?:".*"|true|false|[\d.]+(?:E[+-]?\d+)?)$/is.test(word) || /\[@/.test(word)) return true;
      const cells = referredBy(word, tab, workplace);
      return cells !== null && cells.area.rows * cells.area.columns === 1;
    });
  });
}

/** INDEX with a place of 0, or none, gives a whole row or column. */
export function givesOne({ name, args }: Call): boolean {
  return TO_ONE.test(name) && !(/^INDEX$/i.test(name) && args.slice(1).some((arg) => /^0?$/.test(printPieces(arg).trim())));
}

/** The cells that a formula refers to, each area once. */
export function refersTo(pieces: readonly Piece[], { tab, workplace }: At): { readonly tab: string; readonly area: Area }[] {
  const found = new Map<string, { readonly tab: string; readonly area: Area }>();
  const look = (piece: Piece): void => {
    if (typeof piece !== 'string') return piece.args.flat().forEach(look);
    for (const word of words(piece)) {
      const cells = referredBy(word, tab, workplace);
      if (cells) found.set(`${cells.tab.toLowerCase()}!${areaA1(cells.area)}`, { tab: cells.tab, area: cells.area });
    }
  };
  pieces.forEach(look);
  return [...found.values()];
}

const WORD = /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'!)?[\p{L}\w.$!\\:#@]+(?:\[(?:[^[\]]|\[[^[\]]*\])*\])?|[{}]/gu;

function words(text: string): string[] {
  return text.match(WORD) ?? [];
}
