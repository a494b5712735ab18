import { quoteTab } from '../../workbook/formula';
import type { Area } from '../../workbook/model';
import { areaA1 } from '../../workbook/r1c1';

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
