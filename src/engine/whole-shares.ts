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

/** So that a claim, which is below PARTS times as much, fits in 32 bits, which sort in a third of the time of doubles. */
const MOST_CLAIMS = 400_000;

/**
 * @param units whole and not negative
 * @param weights whole, none negative
 * @returns null where a product would pass the integers that a double holds exactly, or where nothing has a weight
 */
export function shareWhole(units: number, weights: readonly number[]): WholeShares | null {
  const cut = cutWhole(units, weights);
  if (!cut) return null;
  const { whole, remainder, spare } = cut;
  const rank = ranks(remainder);
  const shares = whole.map((share, i) => (spare >= (rank[i] ?? Infinity) ? share + 1 : share));
  return { whole, remainder, spare, rank, shares };
}

/** The shares of `shareWhole` alone: a rank for each body takes longer than all the rest. */
export function onlyShares(units: number, weights: readonly number[]): readonly number[] | null {
  const cut = weights.length <= MOST_CLAIMS ? cutWhole(units, weights) : null;
  if (!cut) return null;
  const { whole, remainder, spare } = cut;
  if (spare === 1) {
    const first = placeOfLargest(remainder);
    whole[first] = (whole[first] ?? 0) + 1;
  } else if (spare > 1) {
    const least = leastToGain(remainder, spare);
    for (let i = 0; i < whole.length; i++) {
      if (claim(remainder, i) >= least) whole[i] = (whole[i] ?? 0) + 1;
    }
  }
  return whole;
}

interface Cut {
  readonly whole: number[];
  readonly remainder: readonly number[];
  readonly spare: number;
}

function cutWhole(units: number, weights: readonly number[]): Cut | null {
  let sum = 0;
  let heaviest = 0;
  for (const weight of weights) {
    sum += weight;
    if (weight > heaviest) heaviest = weight;
  }
  if (sum === 0 || !(units * heaviest <= Number.MAX_SAFE_INTEGER && sum * PARTS <= Number.MAX_SAFE_INTEGER)) return null;
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
  return { whole, remainder, spare };
}

/** The first of equals. */
function placeOfLargest(remainder: readonly number[]): number {
  let most = 0;
  for (const parts of remainder) if (parts > most) most = parts;
  return remainder.indexOf(most);
}

/** The least claim of those that a spare unit goes to. */
function leastToGain(remainder: readonly number[], spare: number): number {
  const count = remainder.length;
  const claims = new Uint32Array(count);
  for (let i = 0; i < count; i++) claims[i] = claim(remainder, i);
  return claims.sort()[count - spare] ?? 0;
}

/** A number of its own for each body: larger for a larger remainder and, of equal ones, for the earlier body. */
function claim(remainder: readonly number[], body: number): number {
  const count = remainder.length;
  return (remainder[body] ?? 0) * count + (count - 1 - body);
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
