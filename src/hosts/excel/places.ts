import { quoteTab } from '../../workbook/formula';
import type { Area } from '../../workbook/model';
import { areaA1, parseArea } from '../../workbook/r1c1';

/** Tab names by id. */
export type TabNames = ReadonlyMap<string, string>;

export function nameOfTab(names: TabNames, id: string): string {
  const name = names.get(id);
  if (name === undefined) throw new RangeError(`no tab has the id "${id}"`);
  return name;
}

/** 'Tab'!$B$3:$D$9 */
export function tabArea(tab: string, area: Area): string {
  return `${quoteTab(tab)}!${areaA1(area, true)}`;
}

/** What "='Tab'!$B$3:$D$9" or "Tab!B3" stands for, when that is one area of one tab. */
export function parsePlace(text: string): (Area & { readonly tab: string }) | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([$\w:]+)$/.exec(text);
  const area = match?.[3] === undefined ? null : parseArea(match[3]);
  const tab = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return area && tab !== undefined ? { tab, ...area } : null;
}

export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRange(areaA1(area));
}
