import { getAt } from '../../case/at-path';
import { DRIVERS, TBC, type PartnershipCase } from '../../engine/case';
import { under } from '../../engine/checks';
import { parseYear, yearRange } from '../../engine/year';
import type { List } from '../state/editing';
import { pathOf } from './change';

/** What the engine says of something outstanding, and the field in which it is put right. */
type Said = readonly [where: string, path: string];

const known = new WeakMap<PartnershipCase, ReadonlyMap<string, string>>();

/** The field of something outstanding, by the engine's words for it; null where it is in no field of its own. */
export function pathOfMissing(partnershipCase: PartnershipCase, where: string): string | null {
  let paths = known.get(partnershipCase);
  if (!paths) known.set(partnershipCase, (paths = pathsOf(partnershipCase)));
  return paths.get(where) ?? null;
}

/** Of fields that are called the same, the first that is open. */
function pathsOf(partnershipCase: PartnershipCase): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const [where, path] of [...ofSettings(partnershipCase), ...ofBases(partnershipCase), ...ofPosts(partnershipCase), ...ofLines(partnershipCase), ...ofCosts(partnershipCase), ...ofOthers(partnershipCase)]) {
    const before = paths.get(where);
    if (before === undefined || (!isOpen(partnershipCase, before) && isOpen(partnershipCase, path))) paths.set(where, path);
  }
  return paths;
}

function isOpen(partnershipCase: PartnershipCase, path: string): boolean {
  const field = getAt(partnershipCase, path);
  const value: unknown = typeof field === 'object' && field !== null ? Reflect.get(field, 'value') : field;
  return value === undefined || value === null || value === TBC || value === 'not known';
}

function ofSettings({ councils }: PartnershipCase): Said[] {
  return [
    ...DRIVERS.map((driver): Said => [`Driver, ${driver}`, under('drivers', driver)]),
    ['On-costs, employer National Insurance rate', 'onCosts.niRate'],
    ['On-costs, employer National Insurance threshold', 'onCosts.niThreshold'],
    ['On-costs, apprenticeship levy', 'onCosts.levyRate'],
    ...councils.map(({ code }, i): Said => [`On-costs, pension rate, ${code}`, pathOf('councils', i, 'pensionRate')]),
  ];
}

function ofBases({ bases, councils }: PartnershipCase): Said[] {
  return bases.flatMap(({ name, kind }, i) => [
    ...councils.map(({ code }): Said => [`${name}, weights that add to more than nothing`, pathOf('bases', i, under(kind === 'agreed' ? 'ratio' : 'volumes', code))]),
    ...councils.flatMap(({ code }): Said[] => [
      [`${name}, ratio, ${code}`, pathOf('bases', i, under('ratio', code))],
      [`${name}, volume, ${code}`, pathOf('bases', i, under('volumes', code))],
    ]),
  ]);
}

function ofPosts(partnershipCase: PartnershipCase): Said[] {
  const { posts, councils } = partnershipCase;
  return posts.flatMap(({ name }, i) => {
    const field = (path: string): string => pathOf('posts', i, path);
    return [
      [`${name}, number of posts`, field('posts')],
      [`${name}, salary`, field('salary')],
      ...councils.flatMap(({ code }): Said[] => [
        [`${name}, salary today, ${code}`, field(under('current', code))],
        // What a post saves in a year follows from its figures: the one that is open.
        ...yearsOf(partnershipCase).flatMap((year) => [under('current', code), 'salary', 'posts'].map((path): Said => [`${name}, ${year}, ${code}`, field(path)])),
        ...ofCouncil('posts', i, name, code),
      ]),
    ];
  });
}

function ofLines(partnershipCase: PartnershipCase): Said[] {
  const years = yearsOf(partnershipCase);
  return partnershipCase.lines.flatMap(({ name, council }, i) => [
    ...years.map((year): Said => [`${name}, ${year}, ${council}`, pathOf('lines', i, under('amounts', year))]),
    [`${name}, any amount, ${council}`, pathOf('lines', i, under('amounts', years[0] ?? ''))],
    [`${name}, already in the MTFS, ${council}`, pathOf('lines', i, 'inMtfs')],
    [`${name}, HRA share, ${council}`, pathOf('lines', i, 'hraShare')],
  ]);
}

function ofCosts(partnershipCase: PartnershipCase): Said[] {
  const years = yearsOf(partnershipCase);
  return partnershipCase.costs.flatMap(({ name }, i) => [
    ...years.map((year): Said => [`${name}, ${year}`, pathOf('costs', i, under('amounts', year))]),
    [`${name}, any amount`, pathOf('costs', i, under('amounts', years[0] ?? ''))],
    ...partnershipCase.councils.flatMap(({ code }) => ofCouncil('costs', i, name, code)),
  ]);
}

function ofOthers(partnershipCase: PartnershipCase): Said[] {
  const { councils, deficits, opportunities } = partnershipCase;
  return [
    ...deficits.flatMap(({ council }, i) => yearsOf(partnershipCase).map((year): Said => [`Deficit, ${year}, ${council}`, pathOf('deficits', i, under('amounts', year))])),
    ...councils.map(({ code }): Said => [`Deficit, ${code}`, 'deficits']),
    ...opportunities.flatMap(({ name }, i) => councils.map(({ code }): Said => [`${name}, savings grade, ${code}`, pathOf('opportunities', i, `grades.savings.${code}`)])),
  ];
}

function ofCouncil(list: List, i: number, name: string, code: string): Said[] {
  return [
    [`${name}, already in the MTFS, ${code}`, pathOf(list, i, under('inMtfs', code))],
    [`${name}, HRA share, ${code}`, pathOf(list, i, under('hraShare', code))],
  ];
}

function yearsOf({ firstYear, yearCount }: PartnershipCase): readonly string[] {
  return 'start' in parseYear(firstYear) ? yearRange(firstYear, yearCount) : [];
}
