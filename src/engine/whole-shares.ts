/**
 * The rule of `apportion.ts` on integers held in doubles: several times as quick as decimals, and used only where every
 * step is exact.
 */
export interface WholeShares {
  readonly whole: readonly number[];
  /** In ten-thousandths of a unit. */
  readonly remainder: readonly number[];
  readonly spare: number;
  readonly rank: readonly number[];
  readonly shares: readonly number[];
}

const PARTS = 10_000;

/** Null where a product would pass the integers that a double holds exactly, or where nothing has a weight. */
export function shareWhole(units: number, weights: readonly number[]): WholeShares | null {
  let sum = 0;
  let largest = 0;
  for (const weight of weights) {
    sum += weight;
    if (weight > largest) largest = weight;
  }
  if (sum === 0 || !(units * largest <= Number.MAX_SAFE_INTEGER && sum * PARTS <= Number.MAX_SAFE_INTEGER)) return null;
  const count = weights.length;
  const whole = new Array<number>(count);
  const remainder = new Array<number>(count);
  let spare = units;
  for (let i = 0; i < count; i++) {
    const product = units * (weights[i] ?? 0);
    let share = quotient(product, sum);
    let parts = nearest((product - share * sum) * PARTS, sum);
    // A share within half a part of the next whole unit is that unit: exact is rounded before it is cut.
    if (parts === PARTS) {
      share += 1;
      parts = 0;
    }
    whole[i] = share;
    remainder[i] = parts;
    spare -= share;
  }
  const rank = ranks(remainder);
  const shares = whole.map((share, i) => (spare >= (rank[i] ?? Infinity) ? share + 1 : share));
  return { whole, remainder, spare, rank, shares };
}

/** 1 for the largest remainder; ties to the earlier body. */
export function ranks(remainder: readonly number[]): readonly number[] {
  const [first = 0, second = 0] = remainder;
  if (remainder.length === 2) return second > first ? [2, 1] : [1, 2];
  const order = remainder.map((_, i) => i).sort((a, b) => (remainder[b] ?? 0) - (remainder[a] ?? 0) || a - b);
  const rank = new Array<number>(order.length);
  order.forEach((body, place) => (rank[body] = place + 1));
  return rank;
}

/** A division of doubles may round up to a whole number that is one too many. */
function quotient(dividend: number, divisor: number): number {
  const whole = Math.floor(dividend / divisor);
  return whole * divisor > dividend ? whole - 1 : whole;
}

/** Half up. */
function nearest(dividend: number, divisor: number): number {
  const whole = quotient(dividend, divisor);
  return 2 * (dividend - whole * divisor) >= divisor ? whole + 1 : whole;
}
