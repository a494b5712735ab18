import type { Component, Coverage, CoverageKind, Coverages } from './appraisal';
import { roundToPence, ZERO } from './money';
import { isNeeds, less, NEEDS, runningTotal, withKnown, type Known } from './outcome';
import { Tally } from './tally';

/** Savings as a fraction of the deficit. A deficit of nil, or a surplus, leaves nothing to cover. */
export function cover(saving: Known, gap: Known): Coverage {
  if (isNeeds(saving)) return saving;
  if (isNeeds(gap)) return gap;
  return gap.lte(0) ? 'no deficit to cover' : saving.div(gap);
}

/** Up to and with each year: all savings so far against all deficits so far. */
export function runningCoverage(savings: readonly Known[], gaps: readonly Known[]): readonly Coverage[] {
  const gapSoFar = runningTotal(gaps);
  return runningTotal(savings).map((saving, y) => cover(saving, gapSoFar[y] ?? NEEDS.deficit));
}

export interface Covered {
  readonly components: readonly Component[];
  readonly periodTotal: Known;
  readonly gapTotal: Known;
  readonly lastRecurring: Known;
  readonly lastGap: Known;
}

/** The headline and what stands beside it: each leaves out something that a reader may not want to count. */
export function coveragesOf(council: Covered): Coverages {
  const { periodTotal, gapTotal, lastRecurring, lastGap } = council;
  const left = leftOut(council.components);
  const of = (saving: Known, gap = gapTotal): Coverages[CoverageKind] => ({ saving, gap, coverage: cover(saving, gap) });
  return {
    headline: of(periodTotal),
    'without what is in the MTFS': of(less(periodTotal, left.inMtfs.total)),
    'without what is or may be in the MTFS': of(less(less(periodTotal, left.inMtfs.total), left.mayBeInMtfs.total)),
    'without cost already spent': of(less(periodTotal, left.spent.total)),
    'last year, recurring': of(lastRecurring, lastGap),
    'General Fund part': of(withKnown<Known>(less(periodTotal, left.hra), roundToPence)),
  };
}

interface LeftOut {
  readonly inMtfs: Tally;
  readonly mayBeInMtfs: Tally;
  readonly spent: Tally;
  /** What falls on the Housing Revenue Account; not in pence until the end. */
  readonly hra: Known;
}

function leftOut(components: readonly Component[]): LeftOut {
  const inMtfs = new Tally();
  const mayBeInMtfs = new Tally();
  const spent = new Tally();
  const hra = new Tally();
  for (const { kind, inMtfs: flag, alreadySpent, hraShare, total } of components) {
    // A cost of change stays in: leaving a cost out would flatter.
    if (kind !== 'cost of change' && flag === 'yes') inMtfs.add(total);
    if (kind !== 'cost of change' && flag === 'not known') mayBeInMtfs.add(total);
    if (alreadySpent) spent.add(total);
    if (hraShare !== ZERO) hra.add(onHra(hraShare, total));
  }
  return { inMtfs, mayBeInMtfs, spent, hra: hra.total };
}

function onHra(share: Known, total: Known): Known {
  if (isNeeds(share)) return share;
  return isNeeds(total) ? total : share.times(total);
}
