import { percentUnits } from './apportion';
import { WEIGHTS_FROM, type BasisAppraisal, type WeightsFrom } from './appraisal';
import type { Basis, CouncilCode, Figure, PerCouncil } from './case';
import { add, Exact } from './money';
import { allKnown, isNeeds, NEEDS, needed, type Known } from './outcome';

/** The weights of a basis and what is applied of them: the weights themselves, or percentages that add to 100. */
export function appraiseBasis(basis: Basis, codes: readonly CouncilCode[]): BasisAppraisal {
  const { from, weights } = weigh(basis, codes);
  const known = allKnown(weights);
  const sum = isNeeds(known) ? known : add(known);
  if (isNeeds(known) || isNeeds(sum) || sum.lte(0)) {
    const waiting = codes.map(() => NEEDS.weights);
    return { basis, from, weights, sum: NEEDS.weights, ratio: waiting, rounding: null, applied: waiting, share: waiting };
  }
  const rounding = basis.percentPlaces === null ? null : percentUnits(known, basis.percentPlaces);
  const applied = rounding?.shares ?? known;
  return { basis, from, weights, sum, ratio: fractions(known), rounding, applied, share: fractions(applied) };
}

/** Volumes come first; a published or agreed ratio serves when they are not all there. */
function weigh(basis: Basis, codes: readonly CouncilCode[]): { from: WeightsFrom; weights: readonly Known[] } {
  if (basis.kind === 'equal') return { from: WEIGHTS_FROM.equal, weights: codes.map(() => new Exact(1)) };
  const volumes = figures(basis.volumes, codes);
  if (!isNeeds(allKnown(volumes))) return { from: WEIGHTS_FROM.volumes, weights: volumes };
  const ratio = figures(basis.ratio, codes);
  if (!isNeeds(allKnown(ratio))) {
    return { from: basis.kind === 'agreed' ? WEIGHTS_FROM.agreed : WEIGHTS_FROM.ratio, weights: ratio };
  }
  return { from: WEIGHTS_FROM.none, weights: codes.map(() => NEEDS.weights) };
}

function figures(given: PerCouncil<Figure>, codes: readonly CouncilCode[]): readonly Known[] {
  return codes.map((code) => needed(given[code], NEEDS.weights));
}

function fractions(values: readonly Exact[]): readonly Exact[] {
  const whole = add(values);
  return values.map((value) => value.div(whole));
}
