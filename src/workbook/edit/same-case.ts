import { complete } from '../../case/complete';
import { linkedValuesOf, withoutLinkedValues, type LinkedValues } from '../../case/linked-figures';
import type { PartnershipCase } from '../../engine/case';

/** Whether two cases say the same, in whatever order their records and fields stand: officers sort rows. */
export function isSameCase(a: PartnershipCase, b: PartnershipCase): boolean {
  return a === b || said(a) === said(b);
}

/** What officers' own formulas give now, where two cases differ in nothing else; null where something was typed. */
export function changedByLinks(before: PartnershipCase, now: PartnershipCase): LinkedValues | null {
  return isSameCase(withoutLinkedValues(before), withoutLinkedValues(now)) ? linkedValuesOf(now) : null;
}

function said(partnershipCase: PartnershipCase): string {
  return JSON.stringify(inOrder(complete(partnershipCase), true));
}

function inOrder(value: unknown, sortLists: boolean): unknown {
  if (Array.isArray(value)) {
    const items = value.map((each: unknown) => JSON.stringify(inOrder(each, false)));
    return sortLists ? items.sort() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined && field !== '');
  return fields.sort(([x], [y]) => (x < y ? -1 : 1)).map(([key, field]) => [key, key === 'formula' ? spelled(String(field)) : inOrder(field, sortLists)]);
}

/** Excel spells formulas its own way: without quotes that a tab does not need, for one. */
function spelled(formula: string): string {
  return formula.replace(/'([\p{L}_][\p{L}\d_.]*)'!/gu, '$1!').replace(/\s+/g, '');
}
