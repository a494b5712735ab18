import { TBC, type Figure, type Tbc } from './case';
import { exact, ZERO, type Exact } from './money';

/** A result that leaving something out would flatter: it waits, and says for what. */
export interface Needs {
  readonly needs: string;
}

/** A calculated figure: a value; TBC, left out of sums and counted; what it needs; or nothing there (null). */
export type Outcome = Exact | Tbc | Needs | null;

/** A figure that sums can be made of. */
export type Known = Exact | Needs;

/** What a result can wait for; workbook formulas print the same words after "needs: ". */
export const NEEDS = {
  weights: { needs: 'weights' },
  salary: { needs: 'salary' },
  posts: { needs: 'posts' },
  basis: { needs: 'basis' },
  rates: { needs: 'on-cost rates' },
  driver: { needs: 'driver' },
  deficit: { needs: 'deficit' },
  hra: { needs: 'HRA share' },
  /** Pooled savings lose their flags: whose saving is in the MTFS or at risk is then to be said of the shares. */
  flags: { needs: 'flags after sharing' },
} as const satisfies Record<string, Needs>;

/** Asked of each figure of a case, many times over: reading the property is several times as quick as `in`. */
export function isNeeds(outcome: unknown): outcome is Needs {
  return typeof outcome === 'object' && outcome !== null && (outcome as Partial<Needs>).needs !== undefined;
}

export function isValue(outcome: Outcome | string | undefined): outcome is Exact {
  return typeof outcome === 'object' && outcome !== null && !isNeeds(outcome);
}

/** A figure read for a sum: TBC and missing stay what they are. */
export function read(figure: Figure | undefined): Exact | Tbc | null {
  const value = figure?.value ?? null;
  return typeof value === 'number' ? exact(value) : value;
}

/** A figure that a result cannot do without. */
export function needed(figure: Figure | undefined, otherwise: Needs): Known {
  const value = figure?.value;
  return typeof value === 'number' ? exact(value) : otherwise;
}

/** The sum, TBC and nothing left out; or the first thing needed. */
export function total(outcomes: readonly Outcome[]): Known {
  let sum = ZERO;
  for (const outcome of outcomes) {
    if (outcome === null || outcome === TBC) continue;
    if (isNeeds(outcome)) return outcome;
    sum = sum.plus(outcome);
  }
  return sum;
}

/** The sum of what has come so far, at each step; from the first thing needed on, that. */
export function runningTotal(outcomes: readonly Outcome[]): readonly Known[] {
  let sum: Known = ZERO;
  return outcomes.map((outcome) => (sum = total([sum, outcome])));
}

export function firstNeeds(outcomes: readonly (Outcome | string | undefined)[]): Needs | undefined {
  return outcomes.find(isNeeds);
}

/** Applies a calculation to a value; TBC, needs and nothing pass through. */
export function withValue<T>(outcome: Outcome, calculate: (value: Exact) => T): T | Tbc | Needs | null {
  return isValue(outcome) ? calculate(outcome) : outcome;
}

export function withKnown<T>(outcome: Known, calculate: (value: Exact) => T): T | Needs {
  return isNeeds(outcome) ? outcome : calculate(outcome);
}

/** Several known values together, or the first thing needed. */
export function allKnown(outcomes: readonly Known[]): readonly Exact[] | Needs {
  return firstNeeds(outcomes) ?? outcomes.filter(isValue);
}

/** The first less the second, or the first thing needed. */
export function less(from: Known, what: Known): Known {
  if (isNeeds(from)) return from;
  return isNeeds(what) ? what : from.minus(what);
}
