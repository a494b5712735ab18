import { TBC, type Figure, type Tbc } from '../engine/case';
import { toNumber, type Exact } from '../engine/money';
import { isNeeds, type Outcome } from '../engine/outcome';
import type { CellValue } from './model';

/** What a cell shows for an engine figure: a number, "TBC", "needs: …", other words, or nothing. */
export function cellOf(outcome: Outcome | string | undefined, sign: 1 | -1 = 1): CellValue {
  if (outcome === null || outcome === undefined) return '';
  if (typeof outcome === 'string') return outcome;
  if (isNeeds(outcome)) return `needs: ${outcome.needs}`;
  return signed(outcome, sign);
}

/** A double for a cell: the one place where an engine figure becomes one. */
function signed(value: Exact, sign: 1 | -1): number {
  const number = toNumber(value);
  return number === 0 ? 0 : number * sign;
}

/** The same for whole pence. */
export function penceCell(amount: number | Tbc | null, sign: 1 | -1): CellValue {
  if (typeof amount !== 'number') return amount ?? '';
  return amount === 0 ? 0 : (amount / 100) * sign;
}

export function penceCells(amounts: readonly (number | Tbc | null)[], sign: 1 | -1): CellValue[] {
  return amounts.map((amount) => penceCell(amount, sign));
}

export function cellsOf(outcomes: readonly (Outcome | string | undefined)[], sign: 1 | -1 = 1): CellValue[] {
  return outcomes.map((outcome) => cellOf(outcome, sign));
}

/** A figure as an officer sees it: nothing where it is missing. */
export function typedCell(figure: Figure | undefined, sign: 1 | -1 = 1): CellValue {
  const value = figure?.value ?? null;
  if (value === null) return '';
  return value === TBC || value === 0 ? value : value * sign;
}
