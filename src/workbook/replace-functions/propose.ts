import type { Area } from '../model';
import { givesOne, isObstacle, isOneFigure, Obstacle, refersTo, type At, type Shape } from './grid';
import { LONGEST_FORMULA, nativeOf, sizeOfResult, type Native } from './native';
import { ourCalls, ourFunction, parseFormula, printCall, printPieces, type Call, type Piece } from './parse';

/** What a formula with our functions in it becomes. */
export interface Proposal {
  /** Cells that the result fills; null when that cannot be told, so that not even values can take its place. */
  readonly size: Shape | null;
  /** A formula with its "=" for each cell, or why only values can take its place. */
  readonly native: { readonly formulas: readonly (readonly string[])[] } | { readonly because: string };
  /** The cells that the formula refers to. */
  readonly refersTo: readonly { readonly tab: string; readonly area: Area }[];
}

const ONE = { rows: 1, columns: 1 } as const;

/** @param formula with its "="; null where none of our functions is in it */
export function propose(formula: string, at: At): Proposal | null {
  const parsed = parseFormula(formula.replace(/^=/, ''));
  const calls = parsed ? ourCalls(parsed) : [];
  if (!parsed || calls.length === 0) return null;
  const pieces = firstOnly(parsed);
  const size = sizeOf(pieces, at);
  const printed = printAll(pieces, isObstacle(size) ? ONE : size, at);
  const referred = refersTo(parsed, at);
  if (isObstacle(size)) return { size: null, native: { because: isObstacle(printed) ? printed.because : size.because }, refersTo: referred };
  return { size: { rows: size.rows, columns: size.columns }, native: isObstacle(printed) ? { because: printed.because } : { formulas: printed }, refersTo: referred };
}

function printAll(pieces: readonly Piece[], size: Shape, at: At): string[][] | Obstacle {
  const formulas: string[][] = [];
  for (let i = 0; i < size.rows; i += 1) {
    const line: string[] = [];
    for (let j = 0; j < size.columns; j += 1) {
      const text = replaced(pieces, i, j, at);
      if (isObstacle(text)) return text;
      if (text.length >= LONGEST_FORMULA) return new Obstacle('the plain formula would be longer than Excel takes');
      line.push(`=${text}`);
    }
    formulas.push(line);
  }
  return formulas;
}

/** "@" before a call takes the first figure of its result. */
function firstOnly(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, i): Piece => {
    if (typeof piece === 'string') return typeof pieces[i + 1] === 'object' && isOurs(pieces[i + 1]) ? piece.replace(/@$/, '') : piece;
    const before = pieces[i - 1];
    const inner = { ...piece, args: piece.args.map(firstOnly) };
    return isOurs(piece) && typeof before === 'string' && before.endsWith('@') ? { name: 'INDEX', args: [[inner], ['1'], ['1']] } : inner;
  });
}

function isOurs(piece: Piece | undefined): boolean {
  return typeof piece === 'object' && ourFunction(piece) !== null;
}

/** Functions that give one figure of each that they are given. */
const EACH = /^(?:|ROUND|ROUNDUP|ROUNDDOWN|ABS|INT|TRUNC|SIGN|IF|IFERROR|N)$/i;

/** The cells that a result fills: those of a call of ours that everything round it takes figure by figure. */
function sizeOf(pieces: readonly Piece[], at: At): Size {
  return pieces.map((piece) => sizeOfPiece(piece, at)).reduce(together, ONE);
}

function sizeOfPiece(piece: Piece, at: At): Size {
  if (typeof piece === 'string') return isOneFigure([piece], at.tab, at.workplace) ? ONE : UNTOLD;
  if (isOurs(piece)) return sizeOfResult(innerReplaced(piece, at), at);
  if (givesOne(piece)) return ONE;
  const inside = piece.args.map((arg) => sizeOf(arg, at)).reduce(together, ONE);
  return EACH.test(piece.name) || isSingle(inside) ? inside : UNTOLD;
}

type Size = Shape | Obstacle;

const UNTOLD = new Obstacle('how many cells it fills cannot be told from the formula');
const isOne = ({ rows, columns }: Shape): boolean => rows * columns === 1;
const isSingle = (size: Size): boolean => !isObstacle(size) && isOne(size);

function together(a: Size, b: Size): Size {
  if (isObstacle(a) || isObstacle(b)) return isObstacle(a) ? a : b;
  if (isOne(a)) return b;
  return isOne(b) || (a.rows === b.rows && a.columns === b.columns) ? a : new Obstacle('it puts results of different shapes together');
}

/** With the calls inside its arguments as native formulas, where these give one figure. */
function innerReplaced(call: Call, at: At): Call {
  return { ...call, args: call.args.map((arg) => {
    if (ourCalls(arg).length === 0) return arg;
    const text = replaced(arg, 0, 0, at);
    const size = sizeOf(arg, at);
    const pieces = isObstacle(text) || !isSingle(size) ? null : parseFormula(text);
    return pieces ?? arg;
  }) };
}

/** The text of pieces for one cell of the result. */
function replaced(pieces: readonly Piece[], row: number, column: number, at: At): string | Obstacle {
  let text = '';
  for (const piece of pieces) {
    const part = typeof piece === 'string' ? piece : replacedCall(piece, row, column, at);
    if (isObstacle(part)) return part;
    text += part;
  }
  return text;
}

function replacedCall(call: Call, row: number, column: number, at: At): string | Obstacle {
  if (isOurs(call)) {
    const native = nativeOf(innerReplaced(call, at), at);
    if (isObstacle(native)) return native;
    const text = isOne(native) ? native.nativeFormula(0, 0) : native.nativeFormula(row, column);
    // What stands round it must not take it apart.
    return /^(?:IF|ROUND)\(/.test(text) ? text : `(${text})`;
  }
  if (ourCalls([call]).length === 0) return printCall(call);
  if (!EACH.test(call.name)) {
    const whole = wholeResult(call, at);
    if (whole !== null) return whole;
  }
  const args: string[] = [];
  for (const arg of call.args) {
    const text = replaced(arg, row, column, at);
    if (isObstacle(text)) return text;
    args.push(text);
  }
  return `${call.name}(${args.join(',')})`;
}

/** Functions that take a whole result: one figure of it by INDEX, or all of it by SUM and its like. Null where the result is one figure. */
function wholeResult(call: Call, at: At): string | Obstacle | null {
  const first = onlyOurs(call.args[0]);
  if (first && /^INDEX$/i.test(call.name)) {
    const native = nativeOf(innerReplaced(first, at), at);
    return isObstacle(native) ? native : picked(call, native);
  }
  const single = call.args.map((arg) => ourCalls(arg).length === 0 || isSingle(sizeOf(arg, at)));
  if (single.every(Boolean)) return null;
  const whole = new Obstacle(`${call.name.toUpperCase()} takes the whole result of the function at once`);
  if (!/^(?:SUM|MAX|MIN|MEDIAN)$/i.test(call.name)) return whole;
  const args: string[] = [];
  for (const [i, arg] of call.args.entries()) {
    const ours = onlyOurs(arg);
    const native = ours ? nativeOf(innerReplaced(ours, at), at) : null;
    const texts = native ? (isObstacle(native) ? native : everyCell(native)) : single[i] ? replaced(arg, 0, 0, at) : whole;
    if (isObstacle(texts)) return texts;
    args.push(...(typeof texts === 'string' ? [texts] : texts));
  }
  return `${call.name}(${args.join(',')})`;
}

/** An argument that is a call of ours and nothing else. */
function onlyOurs(arg: readonly Piece[] | undefined): Call | null {
  const [only, ...others] = arg ?? [];
  return typeof only === 'object' && others.length === 0 && ourFunction(only) ? only : null;
}

function everyCell({ rows, columns, nativeFormula }: Native): string[] {
  return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => nativeFormula(i, j))).flat();
}

/** INDEX(call, 2), INDEX(call, 1, 2) with the places written as numbers. */
function picked(call: Call, native: Native): string | Obstacle {
  const places = call.args.slice(1).map((arg) => Number(printPieces(arg)));
  const [first = 1, second] = places;
  if (places.some((place) => !Number.isInteger(place) || place < 1)) return new Obstacle('INDEX picks a figure of its result by a place that is not written as a number');
  const [row, column] = second === undefined && native.rows === 1 ? [1, first] : [first, second ?? 1];
  if (row > native.rows || column > native.columns || (second === undefined && native.rows > 1 && native.columns > 1)) return new Obstacle('INDEX picks a figure that its result does not have');
  return native.nativeFormula(row - 1, column - 1);
}
