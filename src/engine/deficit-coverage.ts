import { cover } from './coverage';
import { add, ZERO, type Exact } from './money';
import { isValue } from './outcome';

/** The part of a deficit that savings cover: 0.158 is 15.8%; null where there is no deficit to cover. */
export type DeficitCoverage = Exact | null;

/** Total savings over total deficits; null when the deficits add to nothing or to a surplus. */
export function deficitCoverage(savings: readonly Exact[], deficits: readonly Exact[]): DeficitCoverage {
  return ratio(add(savings), add(deficits));
}

/** Coverage up to each year: savings so far over deficits so far. */
export function runningCoverage(savings: readonly Exact[], deficits: readonly Exact[]): readonly DeficitCoverage[] {
  let saved = ZERO;
  let short = ZERO;
  return deficits.map((deficit, year) => {
    saved = saved.plus(savings[year] ?? ZERO);
    short = short.plus(deficit);
    return ratio(saved, short);
  });
}

function ratio(savings: Exact, deficit: Exact): DeficitCoverage {
  const coverage = cover(savings, deficit);
  return isValue(coverage) ? coverage : null;
}
