/** A piece of a formula: text that stays as it is, or something in parentheses with the name before them, if there is one. */
export type Piece = string | Call;

export interface Call {
  /** As it is spelled; empty for plain parentheses. */
  readonly name: string;
  readonly args: readonly (readonly Piece[])[];
}

/** What is taken whole: text in quotes, tab names, what stands in square brackets, constants in braces. */
const WHOLE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|\{(?:"(?:[^"]|"")*"|[^{}"])*\}/y;
const NAME = /[\p{L}_\\][\p{L}\w.]*$/u;

/** A formula in A1 without its "=", as pieces that print to the same text; null where its parentheses do not close. */
export function parseFormula(formula: string): readonly Piece[] | null {
  const read = readPieces(formula, 0, false);
  return read && read.end === formula.length ? (read.args[0] ?? []) : null;
}

interface Read {
  readonly args: Piece[][];
  /** The place of what ended it: a closing parenthesis, or the end of the formula. */
  readonly end: number;
}

function readPieces(formula: string, from: number, inside: boolean): Read | null {
  const args: Piece[][] = [[]];
  let text = '';
  const put = (piece: Piece): void => {
    if (piece !== '') args[args.length - 1]?.push(piece);
  };
  for (let at = from; at < formula.length; ) {
    const letter = formula.charAt(at);
    WHOLE.lastIndex = at;
    const whole = WHOLE.exec(formula);
    if (whole) {
      text += whole[0];
      at += whole[0].length;
    } else if (letter === '(') {
      const name = NAME.exec(text)?.[0] ?? '';
      const read = readPieces(formula, at + 1, true);
      if (read?.end === undefined || formula.charAt(read.end) !== ')') return null;
      put(text.slice(0, text.length - name.length));
      put({ name, args: read.args });
      text = '';
      at = read.end + 1;
    } else if (letter === ')') {
      if (!inside) return null;
      put(text);
      return { args, end: at };
    } else if (letter === ',' && inside) {
      put(text);
      args.push([]);
      text = '';
      at += 1;
    } else {
      text += letter;
      at += 1;
    }
  }
  put(text);
  return inside ? null : { args, end: formula.length };
}

export function printPieces(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : printCall(piece))).join('');
}

export function printCall({ name, args }: Call): string {
  return `${name}(${args.map(printPieces).join(',')})`;
}

export const FUNCTIONS = ['APPORTION', 'SHARED_SALARY_SAVING', 'DEFICIT_COVERAGE'] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

/** As Excel spells a function of an add-in that is not there, and as an officer does. */
const OURS = /^(?:_xldudf_)?MTFS[._](APPORTION|SHARED_SALARY_SAVING|DEFICIT_COVERAGE)$/i;

/** Which of our functions a call is of; null for all others. */
export function ourFunction(call: Call): FunctionName | null {
  const name = OURS.exec(call.name)?.[1]?.toUpperCase();
  return FUNCTIONS.find((each) => each === name) ?? null;
}

/** Whether a formula may hold one of our functions: quick, for all the cells of a workbook. */
export function mayHoldOurs(formula: string): boolean {
  return /MTFS[._]/i.test(formula);
}

/** All calls of our functions, the outer before the inner. */
export function ourCalls(pieces: readonly Piece[]): Call[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === 'string') return [];
    const inner = piece.args.flatMap(ourCalls);
    return ourFunction(piece) ? [piece, ...inner] : inner;
  });
}
