import type { PartnershipCase } from './case';
import { checkBases } from './check-bases';
import { checkLines } from './check-lines';
import { checkOpportunities } from './check-opportunities';
import { checkPosts } from './check-posts';
import { checkPublished } from './check-published';
import { checkSettings, MOST_YEARS } from './check-settings';
import { Checks, keysOf, type Keys } from './checks';
import type { Problem } from './problems';
import { parseYear, yearRange } from './year';

/** What the parts of a case may refer to. */
export interface References {
  readonly codes: Keys;
  readonly years: Keys;
  readonly bases: Keys;
  readonly lines: Keys;
}

/** Every problem of a case that has the right shape: an empty list when it can be appraised. */
export function checkCase(partnershipCase: PartnershipCase): Problem[] {
  const checks = new Checks();
  const references = referencesOf(partnershipCase);
  checkSettings(partnershipCase, checks, references);
  checkBases(partnershipCase, checks, references);
  checkPosts(partnershipCase, checks, references);
  checkLines(partnershipCase, checks, references);
  checkOpportunities(partnershipCase, checks, references);
  checkPublished(partnershipCase, checks, references);
  return checks.problems;
}

function referencesOf({ councils, bases, lines, firstYear, yearCount }: PartnershipCase): References {
  return {
    codes: keysOf(councils.map((council) => council.code), 'the code of a council', 'councils'),
    years: keysOf(yearsOf(firstYear, yearCount), 'a financial year', 'financial years'),
    bases: keysOf(bases.map((basis) => basis.name), 'the name of a basis', 'bases'),
    lines: keysOf(lines.map((line) => line.name), 'the name of a line', 'lines'),
  };
}

/** Null when the case does not say its years rightly: that is said once, not of every figure. */
function yearsOf(first: string, count: number): string[] | null {
  if ('problem' in parseYear(first)) return null;
  return Number.isInteger(count) && count >= 1 && count <= MOST_YEARS ? yearRange(first, count) : null;
}
