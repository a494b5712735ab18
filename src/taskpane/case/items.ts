import { complete } from '../../case/complete';
import { TBC, type Figure, type Grade, type PartnershipCase, type PerCouncil } from '../../engine/case';
import { parseYear, yearRange } from '../../engine/year';
import type { List } from '../state/editing';
import { CASE_WORDS } from '../words/case';
import { codeByName } from './council-code';
import { UNNAMED } from './new-case';
import { withNotes } from './renamed';

type Item<L extends List> = PartnershipCase[L][number];

const MISSING: Figure = { value: null };

/** The case with a new, empty item at the end of a list. */
export function withItem(partnershipCase: PartnershipCase, list: List): PartnershipCase {
  const next = { ...partnershipCase, [list]: [...partnershipCase[list], emptyItem(partnershipCase, list)] };
  return reshaped(list === 'councils' ? withDeficit(next) : next);
}

/** A council has a deficit to cover. */
function withDeficit(partnershipCase: PartnershipCase): PartnershipCase {
  const council = partnershipCase.councils.at(-1)?.code ?? '';
  return { ...partnershipCase, deficits: [...partnershipCase.deficits, { council, kind: 'whole gap', reserves: 'not known', unit: '£', amounts: {} }] };
}

export function withCopy(partnershipCase: PartnershipCase, list: List, index: number): PartnershipCase {
  const item = partnershipCase[list][index];
  if (!item) return partnershipCase;
  const other = list === 'lines' ? lineOfOther(partnershipCase, index) : null;
  if (other) return { ...partnershipCase, lines: [...partnershipCase.lines, other] };
  const copy = 'name' in item ? { ...item, name: freeName(item.name, partnershipCase[list]) } : item;
  return { ...partnershipCase, [list]: [...partnershipCase[list], copy] };
}

/** A line is known by its name and its council: the same one for another council keeps its name. */
function lineOfOther({ councils, lines }: PartnershipCase, index: number): PartnershipCase['lines'][number] | null {
  const line = lines[index];
  if (!line) return null;
  const named = lines.filter(({ name }) => name.toLowerCase() === line.name.toLowerCase());
  const free = councils.find(({ code }) => !named.some(({ council }) => council === code));
  return free ? { ...line, council: free.code, hraShare: free.hasHra ? line.hraShare : MISSING } : null;
}

function freeName(name: string, all: readonly object[]): string {
  const taken = new Set(all.map((each) => ('name' in each ? String(each.name).toLowerCase() : '')));
  const bare = name.replace(/ \(\d+\)$/, '');
  if (!taken.has(name.toLowerCase())) return name;
  for (let n = 2; ; n += 1) if (!taken.has(`${bare} (${n})`.toLowerCase())) return `${bare} (${n})`;
}

/** The case without an item; what stands under a council goes with it. */
export function withoutItem(partnershipCase: PartnershipCase, list: List, index: number): PartnershipCase {
  const next = { ...partnershipCase, [list]: partnershipCase[list].filter((_, i) => i !== index) };
  if (list !== 'councils') return next;
  const gone = partnershipCase.councils[index]?.code;
  return reshaped({
    ...next,
    lines: next.lines.filter(({ council }) => council !== gone),
    deficits: next.deficits.filter(({ council }) => council !== gone),
    published: next.published.filter(({ measure }) => measure.council !== gone),
  });
}

/** How many other items go with a council. */
export interface GoesWith {
  readonly lines: number;
  readonly deficits: number;
}

export function goesWith({ councils, lines, deficits }: PartnershipCase, list: List, index: number): GoesWith {
  if (list !== 'councils') return { lines: 0, deficits: 0 };
  const gone = councils[index]?.code;
  const its = (all: readonly { readonly council: string }[]): number => all.filter(({ council }) => council === gone).length;
  return { lines: its(lines), deficits: its(deficits) };
}

/** A case whose figures are for the councils and years that it has: others are left out, new ones are missing. */
export function reshaped(partnershipCase: PartnershipCase): PartnershipCase {
  const { firstYear, yearCount } = partnershipCase;
  const usable = 'start' in parseYear(firstYear) && Number.isInteger(yearCount) && yearCount >= 1 && yearCount <= 10;
  if (!usable) return partnershipCase;
  const codes = new Set(partnershipCase.councils.map(({ code }) => code));
  const years = new Set(yearRange(firstYear, yearCount));
  const own = <T>(given: Readonly<Record<string, T>>): Record<string, T> => only(given, codes);
  const graded = (given: PerCouncil<Grade>): PerCouncil<Grade> => ({ ...grades(partnershipCase.councils), ...own(given) });
  const timed = <R extends { readonly amounts: Readonly<Record<string, Figure>> }>(record: R): R => ({ ...record, amounts: only(record.amounts, years) });
  return complete({
    ...partnershipCase,
    bases: partnershipCase.bases.map((each) => ({ ...each, volumes: own(each.volumes), ratio: own(each.ratio) })),
    posts: partnershipCase.posts.map(({ from, ...each }) => ({
      ...each, ...(from !== undefined && years.has(from) && { from }), current: own(each.current), inMtfs: own(each.inMtfs), hraShare: own(each.hraShare),
    })),
    lines: partnershipCase.lines.map(timed),
    costs: partnershipCase.costs.map((each) => ({ ...timed(each), inMtfs: own(each.inMtfs), hraShare: own(each.hraShare) })),
    deficits: partnershipCase.deficits.map(timed),
    opportunities: partnershipCase.opportunities.map((each) => ({
      ...withNotes(each, own), budget: own(each.budget),
      grades: { savings: graded(each.grades.savings), efficiency: graded(each.grades.efficiency), service: graded(each.grades.service), growth: graded(each.grades.growth) },
    })),
    published: partnershipCase.published.filter(({ measure: { year } }) => year === undefined || years.has(year)),
  });
}

function only<T>(given: Readonly<Record<string, T>>, keys: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(given).filter(([key]) => keys.has(key)));
}

function emptyItem({ councils, bases, deficits, opportunities, ...given }: PartnershipCase, list: List): Item<List> {
  const [council] = councils;
  const basis = bases[0]?.name;
  const flags = { inMtfs: {}, atRisk: false, hraShare: {} };
  switch (list) {
    case 'councils':
      return { ...UNNAMED, code: codeByName('', councils.map(({ code }) => code)), pensionRate: MISSING };
    case 'bases':
      return { name: '', kind: 'agreed', volumes: {}, ratio: {}, percentPlaces: null };
    case 'posts':
      return { name: '', kind: 'shared', ...(council && { employer: council.code }), posts: { value: 1 }, salary: MISSING, ...(basis !== undefined && { basis }), current: {}, ...flags };
    case 'lines':
      return { name: '', council: given.lines.at(-1)?.council ?? council?.code ?? '', kind: 'recurring', amounts: {}, inMtfs: 'not known', atRisk: false, hraShare: MISSING };
    case 'costs':
      return { name: '', amounts: {}, basis: basis ?? '', yearIncurred: given.firstYear, alreadySpent: false, funding: '', ...flags };
    case 'deficits':
      return { council: councils.find(({ code }) => !deficits.some((each) => each.council === code))?.code ?? council?.code ?? '', kind: 'whole gap', reserves: 'not known', unit: '£', amounts: {} };
    case 'opportunities':
      return {
        area: opportunities.at(-1)?.area ?? CASE_WORDS.newNames.area, name: freeName(CASE_WORDS.newNames.opportunities, opportunities), investigated: TBC, implemented: TBC, budget: {},
        grades: { savings: grades(councils), efficiency: grades(councils), service: grades(councils), growth: grades(councils) },
      };
  }
}

function grades(councils: PartnershipCase['councils']): Record<string, typeof TBC> {
  return Object.fromEntries(councils.map(({ code }) => [code, TBC]));
}
