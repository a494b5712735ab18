/** The arithmetic of a partnership business case, pure: a case in, every figure of it out. */
export { appraise } from './appraise';
export { checkCase } from './check-case';
export { CaseProblems, describe, type Problem } from './problems';
export { apportion, apportionPence, inPounds, percentUnits, shareUnits, type Apportionment } from './apportion';
export { cover, coverageSoFar } from './coverage';
export { add, exact, Exact, negate, roundToPence, toNumber, ZERO } from './money';
export {
  allKnown, firstNeeds, isNeeds, isValue, less, NEEDS, read, needed, runningTotal, total, withKnown, withValue,
  type Known, type Needs, type Outcome,
} from './outcome';
export { Tally } from './tally';
export { formatYear, nextYear, parseYear, yearRange, type ParsedYear } from './year';
export * from './appraisal';
export * from './case';
