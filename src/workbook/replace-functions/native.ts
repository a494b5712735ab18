import { isObstacle, Obstacle, readGrid, shapeOf, type At, type Grid, type Shape } from './grid';
import { guarded, tooLarge } from './guards';
import { penceOf, unitsByCells, unitsByTerms, unitsEqually } from './largest-remainder';
import { ourFunction, printPieces, type Call } from './parse';
import { sumOf } from './turned';

/** The result of a call as native formulas: one for each cell that it spills into, without "=". */
export interface Native {
  readonly rows: number;
  readonly columns: number;
  /** For a cell of the result, counted from 0. */
  nativeFormula(row: number, column: number): string;
}

/** Excel takes no longer formula. */
export const LONGEST_FORMULA = 8192;

/** What a call of one of our functions comes to in functions that Excel 2016 has, or why it cannot. */
export function nativeOf(call: Call, at: At): Native | Obstacle {
  switch (ourFunction(call)) {
    case 'APPORTION':
      return apportion(call, at);
    case 'SHARED_SALARY_SAVING':
      return sharedSalarySaving(call, at);
    case 'DEFICIT_COVERAGE':
      return deficitCoverage(call, at);
    case null:
      return new Obstacle('it is not one of these functions');
  }
}

const TOO_MANY = new Obstacle('it has more arguments than the function takes');

/** Pounds of several cells; nothing else is negative but by mistake. */
const MAY_BE_TURNED: ReadonlySet<string> = new Set(['current_salary', 'savings', 'deficits']);

/** The grids of a call's arguments, in order. */
function grids(call: Call, names: readonly string[], at: At): (Grid | null)[] | Obstacle {
  if (call.args.length > names.length) return TOO_MANY;
  const read: (Grid | null)[] = [];
  for (const [i, name] of names.entries()) {
    const grid = readGrid(name, call.args[i], at);
    if (isObstacle(grid)) return grid;
    if (grid?.isTurned && !MAY_BE_TURNED.has(name)) return new Obstacle(`${name} has a minus before its cells`);
    read.push(grid);
  }
  return read;
}

function missing(argument: string): Obstacle {
  return new Obstacle(`${argument} is missing, so that the function gives an error`);
}

function several(argument: string): Obstacle {
  return new Obstacle(`${argument} has several cells where the function takes one`);
}

const isOne = ({ rows, columns }: Grid): boolean => rows * columns === 1;

function inShape(shape: Grid, formula: (index: number) => string): Native {
  return { rows: shape.rows, columns: shape.columns, nativeFormula: (row, column) => formula(row * shape.columns + column) };
}

function apportion(call: Call, at: At): Native | Obstacle {
  const read = grids(call, ['amount', 'weights', 'percent_places'], at);
  if (isObstacle(read)) return read;
  const [amount, weights, places] = read;
  if (!amount) return missing('amount');
  if (!weights) return missing('weights');
  if (!isOne(amount)) return several('amount');
  if (places && !isOne(places)) return several('percent_places');
  if (places?.constants?.some((each) => !Number.isInteger(each) || each < 0 || each > MOST_PLACES)) return new Obstacle('percent_places is no whole number from 0 to 10, so that the function gives an error');
  const all = [amount, weights, ...(places ? [places] : [])];
  const wrong = [...tooLarge(amount), ...negative(weights), `(SUM(${weights.whole})<=0)`, ...(places ? badPlaces(places) : [])];
  const units = penceOf(amount.whole);
  const share = sharing(weights, places ?? null);
  return inShape(weights, (body) => guarded(all, wrong, `SIGN(${amount.whole})*${share(units, body)}/100`));
}

/** Whole units to a body, by the weights or by percentages of them. */
function sharing(weights: Grid, places: Grid | null): (units: string, body: number) => string {
  const terms = Array.from({ length: weights.rows * weights.columns }, (_, i) => weights.cell(i));
  const sum = `SUM(${weights.whole})`;
  if (!places) return (units, body) => (weights.isCells ? unitsByCells(units, weights, body) : unitsByTerms(units, terms, sum, body));
  const hundred = places.constants ? String(100 * 10 ** (places.constants[0] ?? 0)) : `ROUND(100*10^${places.whole},0)`;
  const percents = terms.map((_, i) => unitsByTerms(hundred, terms, sum, i));
  return (units, body) => unitsByTerms(units, percents, hundred, body);
}

function negative({ whole, constants, isCells }: Grid): string[] {
  if (constants) return constants.some((each) => each < 0) ? ['1'] : [];
  return [isCells ? `COUNTIF(${whole},"<0")` : `(${whole}<0)`];
}

const MOST_PLACES = 10;

function badPlaces({ whole, constants }: Grid): string[] {
  return constants ? [] : [`(${whole}<0)`, `(${whole}>${MOST_PLACES})`, `(INT(${whole})<>${whole})`];
}

function sharedSalarySaving(call: Call, at: At): Native | Obstacle {
  const read = grids(call, ['current_salary', 'shared_salary', 'share', 'posts'], at);
  if (isObstacle(read)) return read;
  const [current, salary, share, posts] = read;
  if (!current) return missing('current_salary');
  if (!salary) return missing('shared_salary');
  if (!isOne(salary)) return several('shared_salary');
  if (posts && !isOne(posts)) return several('posts');
  const councils = current.rows * current.columns;
  if (!share && councils === 1) return missing('share');
  if (share && share.rows * share.columns !== councils) return new Obstacle('share and current_salary have different numbers of cells, so that the function gives an error');
  const all = [current, salary, ...(share ? [share] : []), ...(posts ? [posts] : [])];
  const cost = posts ? `${salary.whole}*${posts.whole}` : salary.whole;
  const wrong = [
    ...tooLarge(current), ...tooLarge(salary), ...(posts ? [`(ABS(ROUND(${cost},2))>=10000000000000)`, `(${posts.whole}<=0)`] : []),
    ...(share ? badShares(share, councils) : []),
  ];
  const units = penceOf(cost);
  const part = (body: number): string => {
    if (!share) return unitsEqually(units, councils, body);
    return councils === 1 ? unitsByTerms(units, [share.whole, `(1-${share.whole})`], '1', 0) : sharing(share, null)(units, body);
  };
  return inShape(current, (body) => guarded(all, wrong, `ROUND(${current.cell(body)}-SIGN(${cost})*${part(body)}/100,8)`));
}

function badShares({ whole, constants }: Grid, councils: number): string[] {
  const outside = constants ? (constants.some((each) => each < 0 || each > 1) ? ['1'] : []) : [`SUMPRODUCT((${whole}<0)+(${whole}>1))`];
  return councils === 1 ? outside : [...outside, `(ROUND(ABS(SUM(${whole})-1),12)>0.000000001)`];
}

function deficitCoverage(call: Call, at: At): Native | Obstacle {
  if (call.args.length > 3) return TOO_MANY;
  const read = grids({ ...call, args: call.args.slice(0, 2) }, ['savings', 'deficits'], at);
  if (isObstacle(read)) return read;
  const [savings, deficits] = read;
  if (!savings) return missing('savings');
  if (!deficits) return missing('deficits');
  const running = runningOf(call);
  if (isObstacle(running)) return running;
  const wrong = [...tooLarge(deficits), ...(savings.isCells || savings.isTurned || savings.constants ? tooLarge(savings) : [])];
  const ratio = (saved: readonly string[], short: readonly string[]): string => {
    const [above, below] = [`ROUND(${sumOf(savings, saved)},8)`, `ROUND(${sumOf(deficits, short)},8)`];
    return guarded([savings, deficits], wrong, `IF(${below}<=0,#VALUE!,${above}/${below})`, [deficits]);
  };
  if (!running) return { rows: 1, columns: 1, nativeFormula: () => ratio([savings.whole], [deficits.whole]) };
  if (savings.rows * savings.columns !== deficits.rows * deficits.columns) return new Obstacle('savings and deficits have different numbers of cells, so that the function gives an error');
  return inShape(deficits, (year) => ratio(savings.first(year), deficits.first(year)));
}

function runningOf(call: Call): boolean | Obstacle {
  const text = printPieces(call.args[2] ?? []).trim().toUpperCase();
  if (text === 'TRUE' || text === '1') return true;
  if (text === 'FALSE' || text === '0' || text === '') return false;
  return new Obstacle('how many cells it fills depends on running, which is not written as TRUE or FALSE in the formula');
}

/** The cells that a result fills, also where there is no native formula. */
export function sizeOfResult(call: Call, at: At): Shape | Obstacle {
  const ours = ourFunction(call);
  const running = ours === 'DEFICIT_COVERAGE' ? runningOf(call) : true;
  if (isObstacle(running)) return running;
  if (!running) return { rows: 1, columns: 1 };
  return shapeOf(call.args[ours === 'SHARED_SALARY_SAVING' ? 0 : 1], at) ?? new Obstacle('how many cells it fills cannot be told from the formula');
}
