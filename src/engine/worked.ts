import type { Component, ComponentKind } from './appraisal';
import { TBC, type Tbc } from './case';
import { fromPence, PENCE_LIMIT, penceOf, ZERO, type Exact } from './money';
import { isNeeds, isValue, type Known, type Outcome } from './outcome';
import { Tally } from './tally';

/**
 * A component, and its figures as whole pence where those are exact in a double: sums over the thousands of lines of a
 * large case are made of these, and decimals only of what is shown.
 */
export interface Worked {
  readonly component: Component;
  readonly pence: Pence | null;
}

interface Pence {
  /** Nil for what is to be confirmed or not there. */
  readonly newInYear: readonly number[];
  readonly total: number;
}

type Head = Omit<Component, 'newInYear' | 'effect' | 'total'>;

/** Savings that go on in each later year; the others fall once. */
const CONTINUING: ReadonlySet<ComponentKind> = new Set(['post', 'recurring line', 'sharing, recurring']);

export function continues(kind: ComponentKind): boolean {
  return CONTINUING.has(kind);
}

/** A component from what is new in each year: its effect repeats what continues. */
export function work(head: Head, newInYear: readonly Outcome[]): Worked {
  const effect = effectOf(newInYear, continues(head.kind));
  const sum = new Tally();
  for (const amount of effect) sum.add(amount);
  return { component: complete(head, newInYear, effect, sum.total), pence: null };
}

/**
 * Amounts below this stay exact through everything that is added of one component: in 10 years what continues counts
 * 10 + 9 + … + 1 = 55 times.
 */
const SMALL = PENCE_LIMIT / 100;

/** The same from plain values, or null when one of them is not whole pence or not small. */
export function workPence(head: Head, values: readonly (number | Tbc | null)[]): Worked | null {
  const amounts = allSmall(values.map((value) => (typeof value === 'number' ? penceOf(value) : 0)));
  if (amounts === null) return null;
  const newInYear = values.map((value, y) => (typeof value === 'number' ? fromPence(amounts[y] ?? 0) : value));
  const repeats = continues(head.kind);
  let running = 0;
  let total = 0;
  let latest = ZERO;
  const effect = amounts.map((amount, y) => {
    const now = repeats ? running + amount : amount;
    // Decimals are costly by the hundred thousand: one that is there already serves again.
    if (now === amount) latest = valueOrNil(newInYear[y]);
    else if (now !== running) latest = fromPence(now);
    running = now;
    total += now;
    return latest;
  });
  return { component: complete(head, newInYear, effect, fromPence(total)), pence: { newInYear: amounts, total } };
}

function allSmall(amounts: readonly (number | null)[]): readonly number[] | null {
  return amounts.every(isSmall) ? amounts : null;
}

function isSmall(amount: number | null): amount is number {
  return amount !== null && Math.abs(amount) < SMALL;
}

function valueOrNil(amount: Exact | Tbc | null | undefined): Exact {
  return typeof amount === 'object' && amount !== null ? amount : ZERO;
}

/** Adds what is new in each year to the sum of that year. */
export function addNewInYear({ component, pence }: Worked, years: readonly Tally[]): void {
  for (let y = 0; y < years.length; y++) {
    if (pence) years[y]?.addPence(pence.newInYear[y] ?? 0);
    else years[y]?.add(component.newInYear[y] ?? null);
  }
}

export function addTotal({ component, pence }: Worked, sum: Tally): void {
  if (pence) sum.addPence(pence.total);
  else sum.add(component.total);
}

/** Written out, not spread: a large case makes many thousands. */
function complete(head: Head, newInYear: readonly Outcome[], effect: readonly Known[], total: Known): Component {
  const { name, council, kind, driver, inMtfs, atRisk, alreadySpent, hraShare } = head;
  return { name, council, kind, driver, inMtfs, atRisk, alreadySpent, hraShare, newInYear, effect, total };
}

/** What is to be confirmed has no effect yet; what is needed stays needed in every later year that repeats it. */
function effectOf(newInYear: readonly Outcome[], repeats: boolean): readonly Known[] {
  if (!repeats) return newInYear.map((amount) => (isValue(amount) || isNeeds(amount) ? amount : ZERO));
  const running = new Tally();
  let latest: Known = ZERO;
  return newInYear.map((amount) => {
    if (amount === null || amount === TBC || amount === ZERO) return latest;
    running.add(amount);
    latest = running.total;
    return latest;
  });
}
