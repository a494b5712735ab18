import type { PartnershipCase } from './case';
import { DRIVERS } from './case';
import type { References } from './check-case';
import { BOUNDS, under, type Checks } from './checks';
import { parseYear } from './year';

export const MOST_YEARS = 10;
const FEWEST_COUNCILS = 2;
const MOST_COUNCILS = 12;
/** Short enough for the names of tabs and tables. */
export const CODE = /^[A-Z][A-Z0-9]{1,5}$/;

/** Title, years, councils, deal, rates and drivers. */
export function checkSettings(partnershipCase: PartnershipCase, checks: Checks, references: References): void {
  const { title, firstYear, yearCount, deal, onCosts, gradePercents, drivers, facts } = partnershipCase;
  checks.name('title', title);
  const year = parseYear(firstYear);
  if ('problem' in year) checks.add('firstYear', firstYear, year.problem);
  if (!Number.isInteger(yearCount) || yearCount < 1 || yearCount > MOST_YEARS) {
    checks.add('yearCount', yearCount, `write a whole number of financial years from 1 to ${MOST_YEARS}`);
  }
  checkCouncils(partnershipCase, checks);
  if (deal.kind === 'savings sharing') {
    if (deal.basis === undefined) checks.add('deal.basis', deal.basis, `savings sharing needs a basis: ${references.bases.words}`);
    else checks.oneOf('deal.basis', deal.basis, references.bases);
  }
  if (deal.decision) checks.name('deal.decision.basis', deal.decision.basis);
  checks.figure('onCosts.niRate', onCosts.niRate, BOUNDS.fraction);
  checks.figure('onCosts.niThreshold', onCosts.niThreshold, BOUNDS.notNegative);
  checks.figure('onCosts.levyRate', onCosts.levyRate, BOUNDS.fraction);
  for (const grade of ['High', 'Medium', 'Low'] as const) checks.figure(`gradePercents.${grade}`, gradePercents[grade], BOUNDS.fraction);
  for (const driver of DRIVERS) checks.figure(under('drivers', driver), drivers[driver], BOUNDS.notNegative);
  facts.forEach((fact, i) => checks.figure(`facts[${i}].figure`, fact.figure, BOUNDS.pounds));
}

function checkCouncils({ councils }: PartnershipCase, checks: Checks): void {
  if (councils.length < FEWEST_COUNCILS || councils.length > MOST_COUNCILS) {
    checks.add('councils', councils.length, `give ${FEWEST_COUNCILS} to ${MOST_COUNCILS} councils`);
  }
  councils.forEach((council, i) => {
    if (!CODE.test(council.code)) {
      checks.add(`councils[${i}].code`, council.code, 'write 2 to 6 capital letters and digits, beginning with a letter: HDC');
    }
    checks.name(`councils[${i}].name`, council.name);
    checks.figure(`councils[${i}].pensionRate`, council.pensionRate, BOUNDS.fraction);
  });
  checks.unique(councils.map((council) => council.code), (i) => `councils[${i}].code`, 'give each council a code of its own');
}
