import type { OpportunityAppraisal, RollUp } from './appraisal';
import { POTENTIALS, TBC, type CouncilCode, type Grade, type GradePercents, type Opportunity, type Potential } from './case';
import { roundToPence } from './money';
import { isValue, read } from './outcome';
import type { Scope } from './scope';

type Indicative = OpportunityAppraisal['indicative'][number];

/** What each council's savings grade would be worth; the same opportunities are in the lines, so it is never added to savings. */
export function appraiseOpportunity(opportunity: Opportunity, codes: readonly CouncilCode[], percents: GradePercents): OpportunityAppraisal {
  return { opportunity, indicative: codes.map((code) => indicative(opportunity, code, percents)) };
}

/** Without a budget there is no figure: never £0. */
function indicative(opportunity: Opportunity, code: CouncilCode, percents: GradePercents): Indicative {
  const grade = gradeOf(opportunity, 'savings', code);
  if (grade === TBC) return TBC;
  if (grade === 'None') return 'no figure';
  const budget = read(opportunity.budget[code]);
  const percent = read(percents[grade]);
  return isValue(budget) && isValue(percent) ? roundToPence(budget.times(percent)) : 'budget not given';
}

/** An opportunity that nobody has graded is to be confirmed. */
export function gradeOf(opportunity: Opportunity, potential: Potential, code: CouncilCode): Grade {
  return opportunity.grades[potential][code] ?? TBC;
}

/** How many opportunities have each grade, for each potential and council: in all, then by year of implementation. */
export function rollUp({ partnershipCase, codes }: Scope): RollUp[] {
  const { opportunities } = partnershipCase;
  const times = [null, ...implementationYears(opportunities)];
  return POTENTIALS.flatMap((potential) =>
    codes.flatMap((council) =>
      times.map((implemented) => {
        const counted = opportunities.filter((one) => implemented === null || one.implemented === implemented);
        return { potential, council, implemented, counts: count(counted, potential, council) };
      }),
    ),
  );
}

/** Years in order, then what is to be confirmed. */
function implementationYears(opportunities: readonly Opportunity[]): string[] {
  const distinct = new Set(opportunities.map((one) => one.implemented));
  const years = [...distinct].filter((year) => year !== TBC).sort();
  return distinct.has(TBC) ? [...years, TBC] : years;
}

function count(opportunities: readonly Opportunity[], potential: Potential, council: CouncilCode): Record<Grade, number> {
  const counts: Record<Grade, number> = { High: 0, Medium: 0, Low: 0, None: 0, TBC: 0 };
  for (const one of opportunities) counts[gradeOf(one, potential, council)]++;
  return counts;
}
