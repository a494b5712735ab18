type Value = string | number | boolean;

/** As Excel orders values: numbers before texts before FALSE before TRUE. Below nought where the first comes first, nought where they are the same. */
export function orderOf(a: Value | null, b: Value | null): number {
  const [left, right] = [a ?? emptyAs(b), b ?? emptyAs(a)];
  if (typeof left === 'number' && typeof right === 'number') return orderOfNumbers(left, right);
  if (typeof left === 'string' && typeof right === 'string') return orderOfTexts(left, right);
  return rankOf(left) - rankOf(right);
}

/** An empty cell is nought, an empty text or FALSE, by what stands beside it. */
function emptyAs(other: Value | null): Value {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function rankOf(value: Value): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : value ? 3 : 2;
}

/** To 15 digits, which is all that a cell shows: 0.1+0.2 is 0.3. */
function orderOfNumbers(a: number, b: number): number {
  return a === b || a.toPrecision(15) === b.toPrecision(15) ? 0 : a - b;
}

const ALPHABET = new Intl.Collator('en-GB', { sensitivity: 'accent' });

function orderOfTexts(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  if (left === right) return 0;
  return ALPHABET.compare(left, right) || (left < right ? -1 : 1);
}
