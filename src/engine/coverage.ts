import type { Component, Coverage, CoverageKind, Coverages } from './appraisal';
import { exact, roundToPence, toNumber } from './money';
import { isNeeds, isValue, less, NEEDS, runningTotal, total, withKnown, type Known, type Needs } from './outcome';
import { Tally } from './tally';
import { addTotal, isSaving } from './worked';

/** Savings as a fraction of the deficit. A deficit of nil, or a surplus, leaves nothing to cover. */
export function cover(saving: Known, gap: Known): Coverage {
  if (isNeeds(saving)) return saving;
  if (isNeeds(gap)) return gap;
  return gap.lte(0) ? 'no deficit to cover' : saving.div(gap);
}

/** Up to and with each year: all savings so far against all deficits so far. */
export function coverageSoFar(savings: readonly Known[], gaps: readonly Known[]): readonly Coverage[] {
  const gapSoFar = runningTotal(gaps);
  return runningTotal(savings).map((saving, y) => cover(saving, gapSoFar[y] ?? NEEDS.deficit));
}

/** A saving so many times the deficit is mostly a deficit typed, or linked to, in the wrong unit. */
const IMPLAUSIBLE = 10;

/** Whether a coverage is too large, either way, to be believed without a look at the deficit: above 1,000%. */
export function isImplausible(coverage: Coverage): boolean {
  return isValue(coverage) && coverage.abs().gt(IMPLAUSIBLE);
}

export interface Covered {
  /** Savings are pooled and shared. */
  readonly pooled: boolean;
  readonly components: readonly Component[];
  readonly periodTotal: Known;
  readonly gapTotal: Known;
  readonly lastRecurring: Known;
  readonly lastGap: Known;
}

/** The headline and what stands beside it: each leaves out something that a reader may not want to count. */
export function coveragesOf(council: Covered): Coverages {
  const { pooled, periodTotal, gapTotal, lastRecurring, lastGap } = council;
  const left = leftOut(council.components);
  const of = (saving: Known, gap = gapTotal): Coverages[CoverageKind] => ({ saving, gap, coverage: cover(saving, gap) });
  const flagged = (saving: Known): Known => (isNeeds(periodTotal) ? periodTotal : pooled ? NEEDS.flags : saving);
  return {
    headline: of(periodTotal),
    'without what is in the MTFS': of(flagged(less(periodTotal, left.inMtfs.total))),
    'without what is or may be in the MTFS': of(flagged(less(less(periodTotal, left.inMtfs.total), left.mayBeInMtfs.total))),
    'without cost already spent': of(less(periodTotal, left.spent.total)),
    'last year, recurring': of(lastRecurring, lastGap),
    'General Fund part': of(withKnown<Known>(less(periodTotal, left.hra), roundToPence)),
  };
}

interface LeftOut {
  readonly inMtfs: Tally;
  /** Savings alone. */
  readonly mayBeInMtfs: Tally;
  readonly spent: Tally;
  /** What falls on the Housing Revenue Account; not in pence until the end. */
  readonly hra: Known;
}

function leftOut(components: readonly Component[]): LeftOut {
  const inMtfs = new Tally();
  const mayBeInMtfs = new Tally();
  const spent = new Tally();
  const onHra = new Map<number, Tally>();
  let hraNeeds: Needs | null = null;
  for (const component of components) {
    const { kind, inMtfs: flag, alreadySpent, hraShare } = component;
    // A cost of change stays in, and so does any cost that only may be in the MTFS: leaving a cost out would flatter.
    if (kind !== 'cost of change' && flag === 'yes') addTotal(component, inMtfs);
    if (kind !== 'cost of change' && flag === 'not known' && isSaving(component)) addTotal(component, mayBeInMtfs);
    if (alreadySpent) addTotal(component, spent);
    if (isNeeds(hraShare)) hraNeeds ??= hraShare;
    else addTotal(component, ofShare(onHra, toNumber(hraShare)));
  }
  return { inMtfs, mayBeInMtfs, spent, hra: hraNeeds ?? addShares(onHra) };
}

/** Components are many and shares are few: what has the same share is added up first. */
function ofShare(onHra: Map<number, Tally>, share: number): Tally {
  const known = onHra.get(share);
  if (known) return known;
  const tally = new Tally();
  onHra.set(share, tally);
  return tally;
}

function addShares(onHra: ReadonlyMap<number, Tally>): Known {
  return total([...onHra].map(([share, { total: sum }]) => withKnown(sum, (amount) => amount.times(exact(share)))));
}
