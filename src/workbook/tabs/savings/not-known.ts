import type { InputPlaces } from '../../context';
import { columnOf, formula, type Formula, type Place } from '../../formula';

/** The savings of which it is not known whether the MTFS holds them; what costs over the period is none of them. */
export function savingsNotKnown(inputs: InputPlaces, totals: Place, flags: Place): Formula {
  return formula`SUMIFS(${columnOf(totals)},${columnOf(flags)},"not known",${columnOf(totals)},IF(${inputs.case.sign}>0,">0","<0"))`;
}
