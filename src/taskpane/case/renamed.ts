import type { Decision, MeasureKind, Opportunity, PartnershipCase, PublishedFigure } from '../../engine/case';
import type { List } from '../state/editing';

/** Where a name or code is written, all that refers to it follows; while another item has it too, what is meant cannot be told, and stays. */
export function renamed(partnershipCase: PartnershipCase, list: List, index: number, before: string, after: string): PartnershipCase {
  if (before === after || before === '') return partnershipCase;
  const to = (name: string): string => (name === before ? after : name);
  switch (list) {
    case 'councils':
      return partnershipCase.councils.some(({ code }) => code === before) ? partnershipCase : recoded(partnershipCase, before, after);
    case 'bases':
      if (partnershipCase.bases.some(({ name }) => name === before)) return partnershipCase;
      return {
        ...partnershipCase,
        deal: withDecided(withName(partnershipCase.deal, 'basis', to), to),
        posts: partnershipCase.posts.map((each) => withDecided(withName(each, 'basis', to), to)),
        costs: partnershipCase.costs.map((each) => withDecided({ ...each, basis: to(each.basis) }, to)),
        published: partnershipCase.published.map((each) => withItems(each, OF_BASES, to)),
      };
    case 'posts':
    case 'costs':
      if (partnershipCase[list].some(({ name }) => name === before)) return partnershipCase;
      return { ...partnershipCase, published: partnershipCase.published.map((each) => withComponents(withItems(each, OF_POSTS, list === 'posts' ? to : same), partnershipCase, before, after)) };
    case 'lines':
      return lineRenamed(partnershipCase, index, before, after);
    case 'deficits':
    case 'opportunities':
      return partnershipCase;
  }
}

const OF_BASES: readonly MeasureKind[] = ['basis share'];
const OF_POSTS: readonly MeasureKind[] = ['post saving', 'post saving %', 'shared salary'];
export const OF_COMPONENTS: readonly MeasureKind[] = ['new in the year', 'period total'];

/** A line is known by its name and its council; a post is counted in the lines of that name which its own councils have. */
function lineRenamed(partnershipCase: PartnershipCase, index: number, before: string, after: string): PartnershipCase {
  const { lines, published } = partnershipCase;
  const council = lines[index]?.council;
  const left = lines.filter(({ name }) => name === before).map((each) => each.council);
  if (council === undefined || left.includes(council)) return partnershipCase;
  const posts = partnershipCase.posts.map((post) => {
    const own = Object.keys(post.current).filter((code) => (post.current[code]?.value ?? 0) !== 0);
    return post.countedIn !== before || left.some((code) => own.length === 0 || own.includes(code)) ? post : { ...post, countedIn: after };
  });
  return { ...partnershipCase, posts, published: published.map((each) => (each.measure.council === council ? withComponents(each, partnershipCase, before, after) : each)) };
}

/** A published figure that adds up all of a name: where another item of its council still has it, it adds up both. */
function withComponents(figure: PublishedFigure, { posts, lines, costs }: PartnershipCase, before: string, after: string): PublishedFigure {
  const { measure } = figure;
  if (!OF_COMPONENTS.includes(measure.of) || !measure.items.includes(before)) return figure;
  const others = [...posts, ...costs, ...lines.filter(({ council }) => council === measure.council)];
  const now = others.some(({ name }) => name === before) ? [before, after] : [after];
  return { ...figure, measure: { ...measure, items: [...new Set(measure.items.flatMap((item) => (item === before ? now : [item])))] } };
}

function same(name: string): string {
  return name;
}

/** Figures as published that a name which is gone cannot be compared with any more. */
export function withoutPublished(partnershipCase: PartnershipCase, list: List, name: string): PartnershipCase {
  const kinds = list === 'bases' ? OF_BASES : [...OF_POSTS, ...OF_COMPONENTS];
  const named = { posts: partnershipCase.posts, lines: partnershipCase.lines, costs: partnershipCase.costs, bases: partnershipCase.bases };
  if (!(list in named) || Object.values(named).some((all) => all.some((each) => each.name === name))) return partnershipCase;
  return { ...partnershipCase, published: partnershipCase.published.filter(({ measure: { of, items } }) => !(kinds.includes(of) && items.includes(name))) };
}

function withName<K extends string, T extends { readonly [P in K]?: string }>(record: T, key: K, to: (name: string) => string): T {
  const name = record[key];
  return name === undefined ? record : { ...record, [key]: to(name) };
}

function withDecided<T extends { readonly decision?: Decision }>(record: T, to: (name: string) => string): T {
  const { decision } = record;
  return decision ? { ...record, decision: { ...decision, basis: to(decision.basis) } } : record;
}

type Keyed = <T>(given: Readonly<Record<string, T>>) => Record<string, T>;

/** An opportunity with the notes on its grades, council by council, that are left of them. */
export function withNotes({ gradeNotes = {}, ...others }: Opportunity, to: Keyed = (given) => given): Opportunity {
  const left = Object.entries(gradeNotes).map(([potential, notes]) => [potential, to(notes)] as const).filter(([, notes]) => Object.keys(notes).length > 0);
  return left.length === 0 ? others : { ...others, gradeNotes: Object.fromEntries(left) };
}

function withItems(figure: PublishedFigure, kinds: readonly MeasureKind[], to: (name: string) => string): PublishedFigure {
  const { measure } = figure;
  return kinds.includes(measure.of) ? { ...figure, measure: { ...measure, items: measure.items.map(to) } } : figure;
}

function recoded(partnershipCase: PartnershipCase, before: string, after: string): PartnershipCase {
  const to = (code: string): string => (code === before ? after : code);
  const keyed = <T>(given: Readonly<Record<string, T>>): Record<string, T> => Object.fromEntries(Object.entries(given).map(([code, each]) => [to(code), each]));
  return {
    ...partnershipCase,
    bases: partnershipCase.bases.map((each) => ({ ...each, volumes: keyed(each.volumes), ratio: keyed(each.ratio) })),
    posts: partnershipCase.posts.map((each) => ({ ...withName(each, 'employer', to), current: keyed(each.current), inMtfs: keyed(each.inMtfs), hraShare: keyed(each.hraShare) })),
    lines: partnershipCase.lines.map((each) => ({ ...each, council: to(each.council) })),
    costs: partnershipCase.costs.map((each) => ({ ...each, inMtfs: keyed(each.inMtfs), hraShare: keyed(each.hraShare) })),
    deficits: partnershipCase.deficits.map((each) => ({ ...each, council: to(each.council) })),
    opportunities: partnershipCase.opportunities.map((each) => ({
      ...withNotes(each, keyed), budget: keyed(each.budget),
      grades: { savings: keyed(each.grades.savings), efficiency: keyed(each.grades.efficiency), service: keyed(each.grades.service), growth: keyed(each.grades.growth) },
    })),
    facts: partnershipCase.facts.map((each) => ({ ...each, about: to(each.about) })),
    published: partnershipCase.published.map((each) => ({ ...each, measure: { ...each.measure, council: to(each.measure.council) } })),
  };
}
