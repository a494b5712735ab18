import type { Component, ComponentKind, PenceFigures } from './appraisal';
import { TBC, type Tbc } from './case';
import { fromPence, PENCE_LIMIT, penceOf, ZERO, type Exact } from './money';
import { isNeeds, isValue, type Known, type Outcome } from './outcome';
import { Tally } from './tally';

type Head = Pick<Component, 'name' | 'path' | 'council' | 'kind' | 'driver' | 'inMtfs' | 'atRisk' | 'alreadySpent' | 'hraShare'>;

/** Savings that go on in each later year; the others fall once. */
const CONTINUING: ReadonlySet<ComponentKind> = new Set(['post', 'recurring line', 'sharing, recurring']);

export function continues(kind: ComponentKind): boolean {
  return CONTINUING.has(kind);
}

/** A component from what is new in each year: its effect repeats what continues. */
export function work(head: Head, newInYear: readonly Outcome[]): Component {
  const effect = effectOf(newInYear, continues(head.kind));
  const sum = new Tally();
  for (const amount of effect) sum.add(amount);
  return { ...head, newInYear, effect, total: sum.total, pence: null };
}

/**
 * Amounts below this stay exact through everything that is added of one component: in 10 years what continues counts
 * 10 + 9 + … + 1 = 55 times.
 */
const SMALL = PENCE_LIMIT / 100;

/** The same from plain values, or null when one of them is not whole pence or not small. */
export function workPence(head: Head, values: readonly (number | Tbc | null)[]): Component | null {
  const repeats = continues(head.kind);
  const newInYear: (number | Tbc | null)[] = [];
  const effect: number[] = [];
  let running = 0;
  let total = 0;
  for (let y = 0; y < values.length; y++) {
    const value = values[y] ?? null;
    const pence = typeof value === 'number' ? penceOf(value) : value;
    if (typeof value === 'number' && (typeof pence !== 'number' || Math.abs(pence) >= SMALL)) return null;
    const amount = typeof pence === 'number' ? pence : 0;
    running = repeats ? running + amount : amount;
    total += running;
    newInYear.push(pence);
    effect.push(running);
  }
  return new InPence(head, { newInYear, effect, total });
}

/**
 * A component whose figures are whole pence, exact in a double: decimals are made when they are asked for. A large case has
 * many thousands, of which sums and cells take the pence.
 */
class InPence implements Component {
  readonly name: Head['name'];
  readonly path: Head['path'];
  readonly council: Head['council'];
  readonly kind: Head['kind'];
  readonly driver: Head['driver'];
  readonly inMtfs: Head['inMtfs'];
  readonly atRisk: Head['atRisk'];
  readonly alreadySpent: Head['alreadySpent'];
  readonly hraShare: Head['hraShare'];

  constructor(head: Head, readonly pence: PenceFigures) {
    this.name = head.name;
    this.path = head.path;
    this.council = head.council;
    this.kind = head.kind;
    this.driver = head.driver;
    this.inMtfs = head.inMtfs;
    this.atRisk = head.atRisk;
    this.alreadySpent = head.alreadySpent;
    this.hraShare = head.hraShare;
  }

  get newInYear(): readonly Outcome[] {
    return this.pence.newInYear.map((amount) => (typeof amount === 'number' ? fromPence(amount) : amount));
  }

  get effect(): readonly Exact[] {
    return this.pence.effect.map(fromPence);
  }

  get total(): Exact {
    return fromPence(this.pence.total);
  }
}

/** Adds what is new in each year to the sum of that year. */
export function addNewInYear(component: Component, years: readonly Tally[]): void {
  if (component.pence) component.pence.newInYear.forEach((amount, y) => typeof amount === 'number' && years[y]?.addPence(amount));
  else component.newInYear.forEach((amount, y) => years[y]?.add(amount));
}

export function addTotal(component: Component, sum: Tally): void {
  if (component.pence) sum.addPence(component.pence.total);
  else sum.add(component.total);
}

/** Whether it saves over the period. */
export function isSaving(component: Component): boolean {
  if (component.pence) return component.pence.total > 0;
  return isValue(component.total) && component.total.gt(0);
}

/** How many of its years are to be confirmed. */
export function toConfirm(component: Component): number {
  const { newInYear } = component.pence ?? component;
  let count = 0;
  for (const amount of newInYear) if (amount === TBC) count++;
  return count;
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
