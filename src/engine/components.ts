import type { Component, CostAppraisal, PostAppraisal } from './appraisal';
import type { Council, Driver, Figure, Line } from './case';
import { negate, roundToPence, ZERO } from './money';
import { isNeeds, isValue, NEEDS, read, needed, type Known, type Outcome } from './outcome';
import type { Scope } from './scope';
import { work, workPence } from './worked';

/**
 * Everything that results are made of, in the order of the case: posts, lines, costs of change. A post that is counted
 * in a line has no component, so that nothing made of components can count it twice.
 */
export function componentsOf(scope: Scope, posts: readonly PostAppraisal[], costs: readonly CostAppraisal[]): Component[] {
  const councils = new Map(scope.councils.map((council) => [council.code, council]));
  const components: Component[] = [];
  posts.forEach((appraisal, i) => {
    if (appraisal.post.countedIn === undefined) scope.councils.forEach((council, c) => components.push(ofPost(appraisal, `posts[${i}]`, council, c, scope)));
  });
  scope.partnershipCase.lines.forEach((line, i) => {
    const council = councils.get(line.council);
    if (council) components.push(ofLine(line, `lines[${i}]`, council, scope));
  });
  costs.forEach((appraisal, i) => {
    scope.councils.forEach((council, c) => components.push(ofCost(appraisal, `costs[${i}]`, council, c, scope)));
  });
  return components;
}

/** Of a council without an HRA nothing falls on one; otherwise the share is for the council to decide. */
export function hraShare(council: Council, given: Figure | undefined): Known {
  return council.hasHra ? needed(given, NEEDS.hra) : ZERO;
}

function ofPost({ post, saving }: PostAppraisal, path: string, council: Council, c: number, scope: Scope): Component {
  const from = post.from ?? scope.years[0];
  const inFrom = scaled(saving[c] ?? null, 'posts', scope);
  const head = {
    name: post.name,
    path,
    council: council.code,
    kind: 'post' as const,
    driver: 'posts' as const,
    inMtfs: post.inMtfs[council.code] ?? ('not known' as const),
    atRisk: post.atRisk,
    alreadySpent: false,
    hraShare: hraShare(council, post.hraShare[council.code]),
  };
  return work(head, scope.years.map((year) => (year === from ? inFrom : ZERO)));
}

function ofLine(line: Line, path: string, council: Council, scope: Scope): Component {
  const driver = line.kind === 'recurring' ? 'recurring lines' : 'one-off lines';
  const head = {
    name: line.name,
    path,
    council: line.council,
    kind: line.kind === 'recurring' ? ('recurring line' as const) : ('one-off line' as const),
    driver: driver as Driver,
    inMtfs: line.inMtfs,
    atRisk: line.atRisk,
    alreadySpent: false,
    hraShare: hraShare(council, line.hraShare),
  };
  const values = scope.years.map((year) => line.amounts[year]?.value ?? null);
  const inPence = scope.asGiven.has(driver) ? workPence(head, values) : null;
  return inPence ?? work(head, values.map((value) => scaled(read({ value }), driver, scope)));
}

function ofCost({ cost, shares }: CostAppraisal, path: string, council: Council, c: number, scope: Scope): Component {
  const head = {
    name: cost.name,
    path,
    council: council.code,
    kind: 'cost of change' as const,
    driver: 'costs of change' as const,
    inMtfs: cost.inMtfs[council.code] ?? ('not known' as const),
    atRisk: cost.atRisk,
    alreadySpent: cost.alreadySpent,
    hraShare: hraShare(council, cost.hraShare[council.code]),
  };
  return work(head, shares.map((ofYear) => minus(scaled(ofYear[c] ?? null, 'costs of change', scope))));
}

/** A value by its driver, in pence; what is no value stays what it is. */
function scaled(amount: Outcome, name: Driver, scope: Scope): Outcome {
  if (!isValue(amount)) return amount;
  const driver = scope.drivers.get(name) ?? NEEDS.driver;
  if (isNeeds(driver)) return driver;
  return roundToPence(amount.times(driver));
}

function minus(amount: Outcome): Outcome {
  return isValue(amount) ? negate(amount) : amount;
}
