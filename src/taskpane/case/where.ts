import { placeOfPath } from '../state/place-of-path';
import { CASE_WORDS, nameOfItem } from '../words/case';
import { pathOf } from './change';
import type { Setting } from './fields';
import { FORMS } from './forms';

/** Where a field stands, as an officer reads it: the part of the case, the item and its label. */
export function whereOf(path: string, setting: Omit<Setting, 'index'>): readonly string[] {
  const place = placeOfPath(path);
  const section = place.kind === 'section' || place.kind === 'item' ? place.section : 'about';
  const index = place.kind === 'item' ? place.index : null;
  const fields = FORMS[section]({ ...setting, index }).flatMap((group) => group.fields);
  const label = fields.find((each) => pathOf(section, index, each.path) === path)?.label;
  return [CASE_WORDS.sections[section], ...(place.kind === 'item' ? [nameOfItem(setting.partnershipCase, place.section, place.index)] : []), ...(label === undefined ? [] : [label])];
}
