import type { Basis, PartnershipCase } from './case';
import type { References } from './check-case';
import { BOUNDS, type Checks } from './checks';
import { add, exact } from './money';

const MOST_PERCENT_PLACES = 10;
/** Thirds are typed to as many digits as a cell holds. */
const RATIO_TOLERANCE = 1e-9;

const WEIGHT = { ...BOUNDS.notNegative, words: 'write a volume of 0 or more: no council can be charged less than nothing' };

export function checkBases({ bases, councils }: PartnershipCase, checks: Checks, { codes }: References): void {
  bases.forEach((basis, i) => {
    const path = `bases[${i}]`;
    checks.lookedUp(`${path}.name`, basis.name);
    checks.figures(`${path}.volumes`, basis.volumes, WEIGHT, codes);
    checks.figures(`${path}.ratio`, basis.ratio, BOUNDS.fraction, codes);
    checkRatio(basis, councils.map((council) => council.code), `${path}.ratio`, checks);
    const places = basis.percentPlaces;
    if (places !== null && !(Number.isInteger(places) && places >= 0 && places <= MOST_PERCENT_PLACES)) {
      checks.add(`${path}.percentPlaces`, places, `write a whole number from 0 to ${MOST_PERCENT_PLACES}, or nothing to apply the volumes themselves`);
    }
  });
  checks.unique(bases.map((basis) => basis.name), (i) => `bases[${i}].name`, 'give each basis a name of its own');
}

/** A ratio that is all there adds to 1. */
function checkRatio(basis: Basis, codes: readonly string[], path: string, checks: Checks): void {
  const shares = codes.map((code) => basis.ratio[code]?.value).filter((share) => typeof share === 'number' && Number.isFinite(share));
  if (codes.length === 0 || shares.length < codes.length) return;
  const sum = add(shares.map((share) => exact(Number(share))));
  if (sum.minus(1).abs().gt(RATIO_TOLERANCE)) {
    checks.add(path, sum.toNumber(), 'write shares that add to 1, such as 0.65 and 0.35');
  }
}
