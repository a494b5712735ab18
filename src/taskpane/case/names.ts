import { getAt } from '../../case/at-path';
import type { PartnershipCase } from '../../engine/case';
import { CODE } from '../../engine/check-settings';
import { POOLS } from '../../engine/pools';
import { LISTS, type List } from '../state/editing';
import { CASE_WORDS } from '../words/case';
import { OF_COMPONENTS } from './renamed';

const W = CASE_WORDS.nameRefused;

/** The item that others refer to by what this field holds; null where the field is no such name or code. */
export function namedAt(path: string): { readonly list: List; readonly index: number } | null {
  const [, named, index, field] = /^(\w+)\[(\d+)\]\.(name|code)$/.exec(path) ?? [];
  const list = LISTS.find((each) => each === named);
  return list !== undefined && (list === 'councils') === (field === 'code') ? { list, index: Number(index) } : null;
}

/** Why a name or code is not taken: one that stood for two items even for a moment would lose which of them was meant. Null where it can be. */
export function nameRefused(partnershipCase: PartnershipCase, path: string, typed: string): string | null {
  const at = namedAt(path);
  const own = getAt(partnershipCase, path);
  if (!at || at.list === 'opportunities' || typed === own) return null;
  const { list, index } = at;
  if (list === 'councils') {
    if (!CODE.test(typed)) return W.noCode;
    return partnershipCase.councils.some(({ code }, i) => i !== index && code === typed) ? W.codeTaken(typed) : null;
  }
  if (typed === '') return own === '' ? null : W.none;
  if (isTaken(partnershipCase, list, index, typed)) return W.taken(list, typed);
  if (list === 'bases') return own !== '' && isDecided(partnershipCase, typed) ? W.decided(typed) : null;
  return changesPublished(partnershipCase, list, String(own), typed) ? W.published(typed) : null;
}

/** As the engine compares names, and a spreadsheet: a line by its council too. */
function isTaken({ lines, ...others }: PartnershipCase, list: List, index: number, typed: string): boolean {
  const isSame = (name: string): boolean => name.toLowerCase() === typed.toLowerCase();
  if (list === 'lines') return lines.some(({ name, council }, i) => i !== index && council === lines[index]?.council && isSame(name));
  return others[list].some((each, i) => i !== index && 'name' in each && isSame(each.name));
}

/** Decisions outlive the basis that they were for. */
function isDecided({ deal, posts, costs }: PartnershipCase, name: string): boolean {
  return [deal, ...posts, ...costs].some(({ decision }) => decision?.basis === name);
}

/** Whether a published figure would be compared with more, or with less, than before: it adds up all that has a name. */
function changesPublished({ posts, lines, costs, published }: PartnershipCase, list: List, before: string, after: string): boolean {
  const all = { posts, lines, costs };
  const others = Object.entries(all).flatMap(([each, items]) => (each === list ? [] : items.map(({ name }) => name)));
  if (![...others, ...POOLS.map(({ name }) => name)].includes(after)) return false;
  return published.some(({ measure: { of, items } }) => OF_COMPONENTS.includes(of) && items.includes(before) !== items.includes(after));
}
