import { appraiseBasis } from './bases';
import type { Basis, CouncilCode, Figure, PartnershipCase, PerCouncil } from './case';
import type { References } from './check-case';
import { BOUNDS, type Checks } from './checks';
import { add, exact, type Exact } from './money';
import { isNeeds } from './outcome';

const MOST_PERCENT_PLACES = 10;
/** Thirds are typed to as many digits as a cell holds. */
const RATIO_TOLERANCE = 1e-9;
/** Of a percent, so that what is beyond the tolerance is seen. */
const EXACT_PLACES = 8;

const WEIGHT = { ...BOUNDS.notNegative, words: 'write a volume of 0 or more: no council can be charged less than nothing' };

export function checkBases({ bases, councils }: PartnershipCase, checks: Checks, { codes }: References): void {
  bases.forEach((basis, i) => {
    const path = `bases[${i}]`;
    const before = checks.problems.length;
    checks.lookedUp(`${path}.name`, basis.name);
    checks.figures(`${path}.volumes`, basis.volumes, WEIGHT, codes);
    checks.figures(`${path}.ratio`, basis.ratio, BOUNDS.fraction, codes);
    const own = councils.map((council) => council.code);
    checkRatio(basis, own, `${path}.ratio`, checks);
    const places = basis.percentPlaces;
    if (places !== null && !(Number.isInteger(places) && places >= 0 && places <= MOST_PERCENT_PLACES)) {
      checks.add(`${path}.percentPlaces`, places, `write a whole number from 0 to ${MOST_PERCENT_PLACES}, or nothing to apply the volumes themselves`);
    }
    if (checks.problems.length === before) checkAgreed(basis, own, `${path}.ratio`, checks);
  });
  checks.unique(bases.map((basis) => basis.name), (i) => `bases[${i}].name`, 'give each basis a name of its own');
}

/** A ratio that is all there adds to 1. */
function checkRatio(basis: Basis, codes: readonly CouncilCode[], path: string, checks: Checks): void {
  const shares = allOf(basis.ratio, codes);
  if (shares === null) return;
  const sum = add(shares);
  if (sum.minus(1).abs().gt(RATIO_TOLERANCE)) checks.add(path, sum.toNumber(), `the ratio adds to ${percent(sum)}: it must be 100%`);
}

/** Counts come before a ratio, so that a ratio that was agreed would be passed over without a word. */
function checkAgreed(basis: Basis, codes: readonly CouncilCode[], path: string, checks: Checks): void {
  if (basis.kind !== 'agreed') return;
  const ratio = allOf(basis.ratio, codes);
  if (ratio === null || allOf(basis.volumes, codes) === null) return;
  const counted = applied(basis, codes);
  const agreed = applied({ ...basis, volumes: {} }, codes);
  if (counted.length < codes.length || counted.every((share, i) => agreed[i]?.minus(share).abs().lte(RATIO_TOLERANCE))) return;
  const places = percents(ratio, 2) === percents(counted, 2) ? EXACT_PLACES : 2;
  checks.add(path, percents(ratio, places), `this agreed basis has a ratio of ${percents(ratio, places)} and counts that give ${percents(counted, places)}: keep one of them`);
}

function applied(basis: Basis, codes: readonly CouncilCode[]): readonly Exact[] {
  return appraiseBasis(basis, codes).share.flatMap((share) => (isNeeds(share) ? [] : [share]));
}

/** The figures of all councils, where they are all there. */
function allOf(given: PerCouncil<Figure>, codes: readonly CouncilCode[]): readonly Exact[] | null {
  const values = codes.flatMap((code) => {
    const value = given[code]?.value;
    return typeof value === 'number' && Number.isFinite(value) ? [exact(value)] : [];
  });
  return codes.length === 0 || values.length < codes.length ? null : values;
}

function percents(shares: readonly Exact[], places: number): string {
  return shares.map((share) => percent(share, places)).join(' / ');
}

function percent(share: Exact, places = EXACT_PLACES): string {
  return `${share.times(100).toDecimalPlaces(places).toString()}%`;
}
