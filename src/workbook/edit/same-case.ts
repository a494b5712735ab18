import { complete } from '../../case/complete';
import type { PartnershipCase } from '../../engine/case';

/** Whether two cases say the same, in whatever order their records and fields stand: officers sort rows. */
export function isSameCase(a: PartnershipCase, b: PartnershipCase): boolean {
  return a === b || said(a) === said(b);
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
