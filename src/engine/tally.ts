import { TBC } from './case';
import { fromPence, PENCE_LIMIT, penceIn, ZERO } from './money';
import { isNeeds, type Known, type Needs, type Outcome } from './outcome';

/**
 * A sum in the making: TBC and nothing are left out, and the first thing needed is what the sum needs. Whole pence are
 * added as integers, exact in a double while they stay below PENCE_LIMIT; anything else as decimals.
 */
export class Tally {
  private pence = 0;
  private rest = ZERO;
  private needed: Needs | null = null;

  add(outcome: Outcome): void {
    if (outcome === null || outcome === TBC) return;
    if (isNeeds(outcome)) {
      this.needed ??= outcome;
      return;
    }
    const pence = penceIn(outcome);
    if (pence === null) this.rest = this.rest.plus(outcome);
    else this.addPence(pence);
  }

  addPence(pence: number): void {
    const sum = this.pence + pence;
    if (Math.abs(sum) < PENCE_LIMIT) this.pence = sum;
    else this.rest = this.rest.plus(fromPence(pence));
  }

  get total(): Known {
    if (this.needed) return this.needed;
    const whole = fromPence(this.pence);
    return this.rest.isZero() ? whole : this.rest.plus(whole);
  }
}

/** One sum for each year. */
export function tallies(count: number): Tally[] {
  return Array.from({ length: count }, () => new Tally());
}
