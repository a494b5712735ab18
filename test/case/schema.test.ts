import type { CaseOutput } from '../../src/case/schema';
import type {
  Basis, CostOfChange, Council, Deal, Deficit, Fact, Line, Measure, OnCosts, Opportunity, PartnershipCase, Post, PublishedFigure,
} from '../../src/engine/case';

/** Compiles only if both have the same fields, so that neither can gain one that the other does not know. */
type SameFields<A, B> = [keyof A, keyof B] extends [keyof B, keyof A] ? true : never;
type Item<T> = T extends readonly (infer U)[] ? U : never;

const agreements: readonly true[] = [
  true satisfies SameFields<CaseOutput, PartnershipCase>,
  true satisfies SameFields<CaseOutput['deal'], Deal>,
  true satisfies SameFields<CaseOutput['onCosts'], OnCosts>,
  true satisfies SameFields<CaseOutput['drivers'], PartnershipCase['drivers']>,
  true satisfies SameFields<CaseOutput['gradePercents'], PartnershipCase['gradePercents']>,
  true satisfies SameFields<Item<CaseOutput['councils']>, Council>,
  true satisfies SameFields<Item<CaseOutput['bases']>, Basis>,
  true satisfies SameFields<Item<CaseOutput['posts']>, Post>,
  true satisfies SameFields<Item<CaseOutput['lines']>, Line>,
  true satisfies SameFields<Item<CaseOutput['costs']>, CostOfChange>,
  true satisfies SameFields<Item<CaseOutput['deficits']>, Deficit>,
  true satisfies SameFields<Item<CaseOutput['opportunities']>, Opportunity>,
  true satisfies SameFields<Item<CaseOutput['facts']>, Fact>,
  true satisfies SameFields<Item<CaseOutput['published']>, PublishedFigure>,
  true satisfies SameFields<Item<CaseOutput['published']>['measure'], Measure>,
];

/** Compiles only if what the schema gives is a case. */
const toEngine: (output: CaseOutput) => PartnershipCase = (output) => output;

it('gives what the engine calls a case', () => {
  expect(agreements.every(Boolean)).toBe(true);
  expect(toEngine).toBeDefined();
});
