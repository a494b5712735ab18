import { GRADES, POTENTIALS, type Opportunity, type PartnershipCase } from './case';
import type { References } from './check-case';
import { checkYearOrTbc } from './check-lines';
import { BOUNDS, under, type Checks } from './checks';

const GRADE_WORDS = `write ${GRADES.slice(0, -1).join(', ')} or ${GRADES.at(-1) ?? ''}`;

export function checkOpportunities({ opportunities }: PartnershipCase, checks: Checks, references: References): void {
  opportunities.forEach((opportunity, i) => checkOpportunity(opportunity, `opportunities[${i}]`, checks, references));
  checks.unique(
    opportunities.map((opportunity) => `${opportunity.area}, ${opportunity.name}`),
    (i) => `opportunities[${i}].name`,
    'give each opportunity of an area a name of its own',
  );
}

function checkOpportunity(opportunity: Opportunity, path: string, checks: Checks, { codes }: References): void {
  checks.name(`${path}.area`, opportunity.area);
  checks.name(`${path}.name`, opportunity.name);
  checkYearOrTbc(`${path}.investigated`, opportunity.investigated, checks);
  checkYearOrTbc(`${path}.implemented`, opportunity.implemented, checks);
  checks.figures(`${path}.budget`, opportunity.budget, BOUNDS.notNegative, codes);
  for (const [potential, notes] of Object.entries(opportunity.gradeNotes ?? {})) checks.keys(`${path}.gradeNotes.${potential}`, notes, codes);
  for (const potential of POTENTIALS) checkGrades(opportunity.grades[potential], `${path}.grades.${potential}`, checks, codes);
}

function checkGrades(grades: Readonly<Record<string, string>>, path: string, checks: Checks, codes: References['codes']): void {
  checks.keys(path, grades, codes);
  for (const code of Object.keys(grades)) {
    const grade = grades[code];
    if (!GRADES.some((known) => known === grade)) checks.add(under(path, code), grade, GRADE_WORDS);
  }
}
