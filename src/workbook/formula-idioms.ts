import { formula, type Formula, type RangeRef, type Ref } from './formula';

/**
 * Text in a cell says why there is no number: TBC, left out of sums, or "needs: …", which every figure made from it
 * repeats, so that nothing is flattered by what is not there.
 */
export function needsOr(range: RangeRef, otherwise: Formula): Formula {
  return formula`IF(COUNTIF(${range},"needs*")>0,INDEX(${range},MATCH("needs*",${range},0)),${otherwise})`;
}

/** The sum of a row or column, or the first thing it needs. */
export function sumOrNeeds(range: RangeRef): Formula {
  return needsOr(range, formula`SUM(${range})`);
}

/** A calculation on a cell that may hold text: the text stays. */
export function ifNumber(cell: Ref, then: Formula): Formula {
  return formula`IF(ISNUMBER(${cell}),${then},${cell})`;
}

/** An input as it is, nothing where it is blank. */
export function typed(cell: Ref): Formula {
  return formula`IF(${cell}="","",${cell})`;
}

/** Saving / gap in positive terms; words where either is not there or there is no deficit. */
export function coverageFormula(saving: Ref, gap: Ref, sign: Ref): Formula {
  return ifNumber(saving, ifNumber(gap, formula`IF(${gap}<=0,"no deficit to cover",${sign}*${saving}/${gap})`));
}
