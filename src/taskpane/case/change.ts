import { getAt, setAt } from '../../case/at-path';
import type { PartnershipCase } from '../../engine/case';
import { LISTS, type List, type Section } from '../state/editing';
import { reshaped } from './items';
import { namedAt } from './names';
import { renamed } from './renamed';
import { withYearSpent } from './year-spent';

const RESHAPING = new Set(['firstYear', 'yearCount']);

/** The case with another value in one field, and with all that follows from it: names that refer to it, years that come or go. */
export function withValue(partnershipCase: PartnershipCase, path: string, value: unknown): PartnershipCase {
  const before = getAt(partnershipCase, path);
  const next = withYearSpent(partnershipCase, setAt(partnershipCase, path, value), path);
  if (RESHAPING.has(path)) return reshaped(next);
  const at = namedAt(path);
  return at && typeof before === 'string' && typeof value === 'string' ? renamed(next, at.list, at.index, before, value) : next;
}

/** "posts[2].salary" for the field "salary" of the third post. */
export function pathOf(section: Section, index: number | null, field: string): string {
  if (section === 'about' || index === null) return field;
  return `${section}[${index}]${field.startsWith('[') ? '' : '.'}${field}`;
}

/** How many fields of an item, or of a whole list, are to be put right. */
export function countWrong(problems: readonly { readonly path: string }[], section: Section, index: number | null = null): number {
  const lists = new RegExp(`^(?:${LISTS.join('|')})\\b`);
  if (section === 'about') return problems.filter(({ path }) => !lists.test(path)).length;
  const begins = index === null ? section : `${section}[${index}]`;
  return problems.filter(({ path }) => path === begins || path.startsWith(`${begins}.`) || path.startsWith(`${begins}[`)).length;
}

/** What an item comes to, in its list. */
export function gistOf(partnershipCase: PartnershipCase, list: List, index: number): string {
  switch (list) {
    case 'councils':
      return partnershipCase.councils[index]?.code ?? '';
    case 'lines': {
      const line = partnershipCase.lines[index];
      return line ? `${line.council}, ${line.kind}` : '';
    }
    case 'posts':
      return partnershipCase.posts[index]?.kind ?? '';
    case 'bases':
      return partnershipCase.bases[index]?.kind ?? '';
    case 'costs':
      return partnershipCase.costs[index]?.yearIncurred ?? '';
    case 'deficits':
      return partnershipCase.deficits[index]?.kind ?? '';
    case 'opportunities':
      return partnershipCase.opportunities[index]?.area ?? '';
  }
}
