import { WEIGHTS_FROM, type BasisAppraisal, type Component, type Outstanding, type OutstandingOf } from './appraisal';
import { DRIVERS, TBC, type Council, type Figure, type PartnershipCase, type Post } from './case';
import { isNeeds } from './outcome';
import { gradeOf } from './opportunities';
import type { Scope } from './scope';
import { toConfirm } from './worked';

/** What is to be confirmed, missing or undecided and has a part in a result, in the order of the tabs. */
export function outstandingOf(scope: Scope, bases: readonly BasisAppraisal[], components: readonly Component[]): Outstanding[] {
  const { partnershipCase, councils } = scope;
  return [
    ...ofSettings(partnershipCase),
    ...bases.flatMap((basis) => ofBasis(basis, councils)),
    ...partnershipCase.posts.flatMap((post) => ofPost(post, councils)),
    ...ofAmounts(scope, components),
    ...ofDeficits(scope),
    ...ofComponents(components),
    ...ofGrades(partnershipCase),
  ];
}

/** A figure that a result cannot do without. */
function wanted(of: OutstandingOf, figure: Figure | undefined, where: string): Outstanding[] {
  const value = figure?.value ?? null;
  if (typeof value === 'number') return [];
  return [{ of, what: value === TBC ? 'to be confirmed' : 'missing', where }];
}

/** A figure that may be absent; TBC says that it is to come. */
function awaited(of: OutstandingOf, figure: Figure | undefined, where: string): Outstanding[] {
  return figure?.value === TBC ? [{ of, what: 'to be confirmed', where }] : [];
}

function ofSettings({ onCosts, councils, drivers }: PartnershipCase): Outstanding[] {
  const ofDrivers = DRIVERS.flatMap((driver) => wanted('setting', drivers[driver], `Driver, ${driver}`));
  if (!onCosts.included) return ofDrivers;
  return [
    ...ofDrivers,
    ...wanted('setting', onCosts.niRate, 'On-costs, employer National Insurance rate'),
    ...wanted('setting', onCosts.niThreshold, 'On-costs, employer National Insurance threshold'),
    ...wanted('setting', onCosts.levyRate, 'On-costs, apprenticeship levy'),
    ...councils.flatMap((council) => wanted('setting', council.pensionRate, `On-costs, pension rate, ${council.code}`)),
  ];
}

/** An agreed ratio needs no volumes; any other basis is open to question without them. */
function ofBasis({ basis, from, sum }: BasisAppraisal, councils: readonly Council[]): Outstanding[] {
  if (isNeeds(sum) && from !== WEIGHTS_FROM.none) return [{ of: 'basis', what: 'missing', where: `${basis.name}, weights that add to more than nothing` }];
  if (from !== WEIGHTS_FROM.ratio && from !== WEIGHTS_FROM.none) return [];
  const { given, word } = basis.kind === 'agreed' ? { given: basis.ratio, word: 'ratio' } : { given: basis.volumes, word: 'volume' };
  return councils.flatMap(({ code }) => wanted('basis', given[code], `${basis.name}, ${word}, ${code}`));
}

function ofPost(post: Post, councils: readonly Council[]): Outstanding[] {
  const today = post.kind === 'new' ? awaited : wanted;
  const salaries = councils.flatMap(({ code }) => today('post', post.current[code], `${post.name}, salary today, ${code}`));
  if (post.kind === 'deleted') return salaries;
  return [...wanted('post', post.posts, `${post.name}, number of posts`), ...wanted('post', post.salary, `${post.name}, salary`), ...salaries];
}

function ofAmounts({ partnershipCase, years }: Scope, components: readonly Component[]): Outstanding[] {
  const found: Outstanding[] = [];
  for (const component of components) {
    const { name, council, kind } = component;
    if (kind === 'cost of change' || toConfirm(component) === 0) continue;
    component.newInYear.forEach((amount, y) => {
      if (amount === TBC) found.push({ of: 'line', what: 'to be confirmed', where: `${name}, ${years[y] ?? ''}, ${council}` });
    });
  }
  const empty = partnershipCase.lines.filter(({ amounts }) => isEmpty(amounts, years));
  const ofLines = empty.map(({ name, council }): Outstanding => ({ of: 'line', what: 'missing', where: `${name}, any amount, ${council}` }));
  const ofCosts = partnershipCase.costs.flatMap(({ name, amounts }) => [
    ...years.flatMap((year) => awaited('cost of change', amounts[year], `${name}, ${year}`)),
    ...(isEmpty(amounts, years) ? [{ of: 'cost of change', what: 'missing', where: `${name}, any amount` } as const] : []),
  ]);
  return [...found, ...ofLines, ...ofCosts];
}

/** No amount in any year: left out of every total, and nothing in the totals says so. */
function isEmpty(amounts: Readonly<Record<string, Figure>>, years: readonly string[]): boolean {
  return years.every((year) => (amounts[year]?.value ?? null) === null);
}

function ofDeficits({ partnershipCase, councils, years }: Scope): Outstanding[] {
  return councils.flatMap(({ code }) => {
    const deficit = partnershipCase.deficits.find((each) => each.council === code);
    if (!deficit) return [{ of: 'deficit' as const, what: 'missing' as const, where: `Deficit, ${code}` }];
    return years.flatMap((year) => wanted('deficit', deficit.amounts[year], `Deficit, ${year}, ${code}`));
  });
}

function ofComponents(components: readonly Component[]): Outstanding[] {
  const found: Outstanding[] = [];
  for (const component of components) {
    const { name, council, driver, inMtfs, hraShare, kind } = component;
    // Sharing adjustments follow what they share: the officer decides nothing about them.
    if (driver === null) continue;
    // A cost of change stays in every coverage, so that whether it is in the MTFS decides nothing.
    if (inMtfs === 'not known' && kind !== 'cost of change') {
      found.push({ of: 'in the MTFS', what: 'not known', where: `${name}, already in the MTFS, ${council}` });
    }
    if (isNeeds(hraShare)) found.push({ of: 'HRA share', what: 'not decided', where: `${name}, HRA share, ${council}` });
  }
  return found;
}

function ofGrades({ opportunities, councils }: PartnershipCase): Outstanding[] {
  return opportunities.flatMap((opportunity) =>
    councils
      .filter(({ code }) => gradeOf(opportunity, 'savings', code) === TBC)
      .map(({ code }) => ({ of: 'grade' as const, what: 'to be confirmed' as const, where: `${opportunity.name}, savings grade, ${code}` })),
  );
}
