import { WEIGHTS_FROM, type BasisAppraisal, type Component, type Outstanding, type OutstandingOf } from './appraisal';
import { DRIVERS, TBC, type Council, type Figure, type PartnershipCase, type Post } from './case';
import { under } from './checks';
import { isNeeds } from './outcome';
import { gradeOf } from './opportunities';
import type { Scope } from './scope';
import { toConfirm } from './worked';

/** What is to be confirmed, missing or undecided and has a part in a result, in the order of the tabs. */
export function outstandingOf(scope: Scope, bases: readonly BasisAppraisal[], components: readonly Component[]): Outstanding[] {
  const { partnershipCase, councils } = scope;
  return [
    ...ofSettings(partnershipCase),
    ...bases.flatMap((basis, i) => ofBasis(basis, `bases[${i}]`, councils)),
    ...partnershipCase.posts.flatMap((post, i) => ofPost(post, `posts[${i}]`, councils)),
    ...ofAmounts(scope, components),
    ...ofDeficits(scope),
    ...ofComponents(components),
    ...ofGrades(partnershipCase),
  ];
}

/** A figure that a result cannot do without. */
function wanted(of: OutstandingOf, figure: Figure | undefined, where: string, path: string): Outstanding[] {
  const value = figure?.value ?? null;
  if (typeof value === 'number') return [];
  return [{ of, what: value === TBC ? 'to be confirmed' : 'missing', where, path }];
}

/** A figure that may be absent; TBC says that it is to come. */
function awaited(of: OutstandingOf, figure: Figure | undefined, where: string, path: string): Outstanding[] {
  return figure?.value === TBC ? [{ of, what: 'to be confirmed', where, path }] : [];
}

function ofSettings({ onCosts, councils, drivers }: PartnershipCase): Outstanding[] {
  const ofDrivers = DRIVERS.flatMap((driver) => wanted('setting', drivers[driver], `Driver, ${driver}`, under('drivers', driver)));
  if (!onCosts.included) return ofDrivers;
  return [
    ...ofDrivers,
    ...wanted('setting', onCosts.niRate, 'On-costs, employer National Insurance rate', 'onCosts.niRate'),
    ...wanted('setting', onCosts.niThreshold, 'On-costs, employer National Insurance threshold', 'onCosts.niThreshold'),
    ...wanted('setting', onCosts.levyRate, 'On-costs, apprenticeship levy', 'onCosts.levyRate'),
    ...councils.flatMap((council, i) => wanted('setting', council.pensionRate, `On-costs, pension rate, ${council.code}`, `councils[${i}].pensionRate`)),
  ];
}

/** An agreed ratio needs no volumes; any other basis is open to question without them. */
function ofBasis({ basis, from, sum }: BasisAppraisal, path: string, councils: readonly Council[]): Outstanding[] {
  if (isNeeds(sum) && from !== WEIGHTS_FROM.none) {
    const weights = from === WEIGHTS_FROM.volumes ? 'volumes' : 'ratio';
    return [{ of: 'basis', what: 'missing', where: `${basis.name}, weights that add to more than nothing`, path: under(`${path}.${weights}`, councils[0]?.code ?? '') }];
  }
  if (from !== WEIGHTS_FROM.ratio && from !== WEIGHTS_FROM.none) return [];
  const { field, word } = basis.kind === 'agreed' ? ({ field: 'ratio', word: 'ratio' } as const) : ({ field: 'volumes', word: 'volume' } as const);
  return councils.flatMap(({ code }) => wanted('basis', basis[field][code], `${basis.name}, ${word}, ${code}`, under(`${path}.${field}`, code)));
}

function ofPost(post: Post, path: string, councils: readonly Council[]): Outstanding[] {
  const today = post.kind === 'new' ? awaited : wanted;
  const salaries = councils.flatMap(({ code }) => today('post', post.current[code], `${post.name}, salary today, ${code}`, under(`${path}.current`, code)));
  if (post.kind === 'deleted') return salaries;
  return [...wanted('post', post.posts, `${post.name}, number of posts`, `${path}.posts`), ...wanted('post', post.salary, `${post.name}, salary`, `${path}.salary`), ...salaries];
}

function ofAmounts({ partnershipCase, years }: Scope, components: readonly Component[]): Outstanding[] {
  const found: Outstanding[] = [];
  for (const component of components) {
    const { name, council, kind, path } = component;
    if (kind === 'cost of change' || toConfirm(component) === 0) continue;
    component.newInYear.forEach((amount, y) => {
      const year = years[y] ?? '';
      if (amount === TBC) found.push({ of: 'line', what: 'to be confirmed', where: `${name}, ${year}, ${council}`, path: path === null ? null : under(`${path}.amounts`, year) });
    });
  }
  const first = (list: 'lines' | 'costs', i: number): string => under(`${list}[${i}].amounts`, years[0] ?? '');
  const ofLines = partnershipCase.lines.flatMap(({ name, council, amounts }, i): Outstanding[] =>
    isEmpty(amounts, years) ? [{ of: 'line', what: 'missing', where: `${name}, any amount, ${council}`, path: first('lines', i) }] : [],
  );
  const ofCosts = partnershipCase.costs.flatMap(({ name, amounts }, i): Outstanding[] => [
    ...years.flatMap((year) => awaited('cost of change', amounts[year], `${name}, ${year}`, under(`costs[${i}].amounts`, year))),
    ...(isEmpty(amounts, years) ? [{ of: 'cost of change', what: 'missing', where: `${name}, any amount`, path: first('costs', i) } as const] : []),
  ]);
  return [...found, ...ofLines, ...ofCosts];
}

/** No amount in any year: left out of every total, and nothing in the totals says so. */
function isEmpty(amounts: Readonly<Record<string, Figure>>, years: readonly string[]): boolean {
  return years.every((year) => (amounts[year]?.value ?? null) === null);
}

function ofDeficits({ partnershipCase, councils, years }: Scope): Outstanding[] {
  return councils.flatMap(({ code }) => {
    const i = partnershipCase.deficits.findIndex((each) => each.council === code);
    const deficit = partnershipCase.deficits[i];
    if (!deficit) return [{ of: 'deficit' as const, what: 'missing' as const, where: `Deficit, ${code}`, path: 'deficits' }];
    return years.flatMap((year) => wanted('deficit', deficit.amounts[year], `Deficit, ${year}, ${code}`, under(`deficits[${i}].amounts`, year)));
  });
}

function ofComponents(components: readonly Component[]): Outstanding[] {
  const found: Outstanding[] = [];
  for (const component of components) {
    const { name, council, path, inMtfs, hraShare, kind } = component;
    // Sharing adjustments follow what they share: the officer decides nothing about them.
    if (path === null) continue;
    // A line is one council's; a post or a cost says it of each.
    const field = (of: 'inMtfs' | 'hraShare'): string => (kind === 'post' || kind === 'cost of change' ? under(`${path}.${of}`, council) : `${path}.${of}`);
    // A cost of change stays in every coverage, so that whether it is in the MTFS decides nothing.
    if (inMtfs === 'not known' && kind !== 'cost of change') {
      found.push({ of: 'in the MTFS', what: 'not known', where: `${name}, already in the MTFS, ${council}`, path: field('inMtfs') });
    }
    if (isNeeds(hraShare)) found.push({ of: 'HRA share', what: 'not decided', where: `${name}, HRA share, ${council}`, path: field('hraShare') });
  }
  return found;
}

function ofGrades({ opportunities, councils }: PartnershipCase): Outstanding[] {
  return opportunities.flatMap((opportunity, i) =>
    councils
      .filter(({ code }) => gradeOf(opportunity, 'savings', code) === TBC)
      .map(({ code }) => ({ of: 'grade' as const, what: 'to be confirmed' as const, where: `${opportunity.name}, savings grade, ${code}`, path: under(`opportunities[${i}].grades.savings`, code) })),
  );
}
