import fc from 'fast-check';
import { SIGN_CONVENTIONS, type PartnershipCase } from '../../src/engine/case';
import { yearRange } from '../../src/engine/year';
import { chance, maybe, oddName, oddText, oneOf, type Frame, type Options } from './parts/basics';
import { deal, drivers, facts, gradePercents, onCosts, opportunities, published } from './parts/context';
import { bases, codes, councils } from './parts/councils';
import { costs, deficits, lines, posts } from './parts/savings';

const DEFAULTS: Options = {
  minCouncils: 2, maxCouncils: 12, minYears: 1, maxYears: 10, maxItems: 5, awkwardNames: false, formulas: true, gaps: 8,
  sure: 65,
};

/** Valid cases of every kind: what is rare in a real case is common here. Every council and year has its entry. */
export function caseArbitrary(options: Partial<Options> = {}): fc.Arbitrary<PartnershipCase> {
  const all = { ...DEFAULTS, ...options };
  const councilCount = fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: all.minCouncils, max: Math.min(4, all.maxCouncils) }) },
    { weight: 1, arbitrary: fc.integer({ min: all.minCouncils, max: all.maxCouncils }) },
  );
  const years = fc.tuple(fc.integer({ min: 1998, max: 2035 }), fc.integer({ min: all.minYears, max: all.maxYears }))
    .map(([start, count]) => yearRange(`${start}/${String((start + 1) % 100).padStart(2, '0')}`, count));
  return fc.tuple(councilCount.chain(codes), years, chance(all.sure))
    .chain(([given, range, sure]) => caseOf({ codes: given, years: range, options: all, sure }))
    .map(plain);
}

/** The same cases for the same seed. */
export function generatedCases(count: number, seed: number, options: Partial<Options> = {}): PartnershipCase[] {
  return fc.sample(caseArbitrary(options), { numRuns: count, seed });
}

/** Ordinary objects, as a case read from anywhere has. */
function plain(partnershipCase: PartnershipCase): PartnershipCase {
  return JSON.parse(JSON.stringify(partnershipCase));
}

function caseOf(frame: Frame): fc.Arbitrary<PartnershipCase> {
  return fc.tuple(councils(frame), bases(frame))
    .chain(([allCouncils, allBases]) => {
      const around = { councils: allCouncils, bases: allBases };
      return lines(frame, allCouncils).chain((allLines) => fc.record({
        councils: fc.constant(allCouncils), bases: fc.constant(allBases), lines: fc.constant(allLines),
        posts: posts(frame, around, allLines), costs: costs(frame, around),
      }));
    })
    .chain((named) => fc.tuple(heading(frame, named.bases), fc.constant(named), fc.record({
      deficits: deficits(frame), opportunities: opportunities(frame), facts: facts(frame), published: published(frame, named),
    })))
    .map(([top, named, rest]) => ({ ...top, ...named, ...rest }));
}

function heading(frame: Frame, allBases: PartnershipCase['bases']) {
  const fields = fc.record({
    title: oddName,
    firstYear: fc.constant(frame.years[0] as string),
    yearCount: fc.constant(frame.years.length),
    signConvention: oneOf(SIGN_CONVENTIONS),
    deal: deal(allBases),
    onCosts: onCosts(frame),
    gradePercents: gradePercents(frame),
    drivers: drivers(frame),
  });
  return fc.tuple(fields, maybe('subtitle', oddText)).map(([given, subtitle]) => ({ ...given, ...subtitle }));
}
