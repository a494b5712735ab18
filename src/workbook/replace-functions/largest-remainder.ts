import type { Grid } from './grid';

/** Whole units for one body by largest remainder, as a formula over the cells that hold the weights. */
export function unitsByCells(units: string, weights: Grid, body: number): string {
  const sum = `SUM(${weights.whole})`;
  const exact = (of: string): string => `ROUND(${units}*${of}/${sum},4)`;
  const whole = (of: string): string => `INT(${exact(of)})`;
  const remainder = (of: string): string => `ROUND(${exact(of)}-${whole(of)},4)`;
  const own = weights.cell(body);
  const larger = `SUMPRODUCT((${remainder(weights.whole)}>${remainder(own)})*1)`;
  const tiesBefore = weights.first(body).map((cells) => `SUMPRODUCT((${remainder(cells)}=${remainder(own)})*1)`);
  return `(${whole(own)}+(${[larger, ...tiesBefore].join('+')}<=${units}-SUMPRODUCT(${whole(weights.whole)})))`;
}

/** The same where each weight is a formula of its own. */
export function unitsByTerms(units: string, weights: readonly string[], sum: string, body: number): string {
  const exact = (of: string): string => `ROUND(${units}*${of}/${sum},4)`;
  const whole = (of: string): string => `INT(${exact(of)})`;
  const remainder = (of: string): string => `ROUND(${exact(of)}-${whole(of)},4)`;
  const own = weights[body] ?? '0';
  // Shares add back: the second of two gets the rest.
  if (weights.length === 2 && body === 1) return `(${units}-${unitsByTerms(units, weights, sum, 0)})`;
  // An earlier body goes first where remainders are the same.
  const before = weights.flatMap((each, i) => (i === body ? [] : [`(${remainder(each)}${i < body ? '>=' : '>'}${remainder(own)})`]));
  const spare = [units, ...weights.map(whole)].join('-');
  return `(${whole(own)}+(${['1', ...before].join('+')}<=${spare}))`;
}

/** Equal shares: every remainder is the same, so that the earlier bodies get the spare units. */
export function unitsEqually(units: string, bodies: number, body: number): string {
  const whole = `INT(ROUND(${units}/${bodies},4))`;
  return `(${whole}+(${body + 1}<=${units}-${bodies}*${whole}))`;
}

/** Pence of an amount without its sign. */
export function penceOf(amount: string): string {
  return `ROUND(ROUND(ABS(${amount}),2)*100,0)`;
}
