import { TBC, type PartnershipCase } from './case';
import type { References } from './check-case';
import { BOUNDS, type Checks } from './checks';
import { parseYear } from './year';

/** Lines, costs of change and deficits: what has an amount for each year. */
export function checkLines(partnershipCase: PartnershipCase, checks: Checks, references: References): void {
  checkSavingLines(partnershipCase, checks, references);
  checkCosts(partnershipCase, checks, references);
  checkDeficits(partnershipCase, checks, references);
}

function checkSavingLines({ lines }: PartnershipCase, checks: Checks, { codes, years }: References): void {
  lines.forEach((line, i) => {
    const path = `lines[${i}]`;
    checks.name(`${path}.name`, line.name);
    checks.oneOf(`${path}.council`, line.council, codes);
    checks.figures(`${path}.amounts`, line.amounts, BOUNDS.pounds, years);
    checks.figure(`${path}.hraShare`, line.hraShare, BOUNDS.fraction);
  });
  checks.unique(
    lines.map((line) => `${line.name}, ${line.council}`),
    (i) => `lines[${i}].name`,
    'give each line of a council a name of its own',
  );
}

function checkCosts({ costs }: PartnershipCase, checks: Checks, { codes, years, bases }: References): void {
  costs.forEach((cost, i) => {
    const path = `costs[${i}]`;
    checks.lookedUp(`${path}.name`, cost.name);
    checks.figures(`${path}.amounts`, cost.amounts, BOUNDS.cost, years);
    checks.oneOf(`${path}.basis`, cost.basis, bases);
    if (cost.decision) checks.name(`${path}.decision.basis`, cost.decision.basis);
    checkYearOrTbc(`${path}.yearIncurred`, cost.yearIncurred, checks);
    checks.keys(`${path}.inMtfs`, cost.inMtfs, codes);
    checks.figures(`${path}.hraShare`, cost.hraShare, BOUNDS.fraction, codes);
  });
  checks.unique(costs.map((cost) => cost.name), (i) => `costs[${i}].name`, 'give each cost of change a name of its own');
}

function checkDeficits({ deficits }: PartnershipCase, checks: Checks, { codes, years }: References): void {
  deficits.forEach((deficit, i) => {
    checks.oneOf(`deficits[${i}].council`, deficit.council, codes);
    checks.figures(`deficits[${i}].amounts`, deficit.amounts, BOUNDS.pounds, years);
  });
  checks.unique(deficits.map((deficit) => deficit.council), (i) => `deficits[${i}].council`, 'give each council one deficit');
}

/** It may lie before or after the years of the case. */
export function checkYearOrTbc(path: string, label: string, checks: Checks): void {
  if (label === TBC) return;
  const year = parseYear(label);
  if ('problem' in year) checks.add(path, label, `${year.problem}, or "TBC"`);
}
