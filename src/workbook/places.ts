import type { WorkbookCells } from './cells';
import { quoteTab } from './formula';
import type { Area } from './model';
import { areaA1, cellA1, parseArea } from './r1c1';

/** Tab names by id. */
export type TabNames = ReadonlyMap<string, string>;

/** @throws RangeError where no tab has the id */
export function nameOfTab(names: TabNames, id: string): string {
  const name = names.get(id);
  if (name === undefined) throw new RangeError(`no tab has the id "${id}"`);
  return name;
}

/** 'Tab'!$B$3:$D$9 */
export function tabArea(tab: string, area: Area): string {
  return `${quoteTab(tab)}!${areaA1(area, true)}`;
}

/** As a reader knows a cell, without quotes that its tab does not need: "Posts!B3", "'Savings HDC'!E25". */
export function addressOf(tab: string, row: number, column: number): string {
  return `${/^[\p{L}_][\p{L}\d_]*$/u.test(tab) ? tab : quoteTab(tab)}!${cellA1(row, column)}`;
}

/** What "='Tab'!$B$3:$D$9" or "Tab!B3" stands for, when that is one area of one tab. */
export function parsePlace(text: string): (Area & { readonly tab: string }) | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([$\w:]+)$/.exec(text);
  const area = match?.[3] === undefined ? null : parseArea(match[3]);
  const tab = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return area && tab !== undefined ? { tab, ...area } : null;
}

/** The names of a workbook: the places that they are for, and those whose cells are gone. */
export function namesAmong(all: readonly { readonly name: string; readonly refersTo: string }[]): Pick<WorkbookCells, 'names' | 'brokenNames'> {
  return {
    names: all.flatMap(({ name, refersTo }) => {
      const place = parsePlace(refersTo);
      return place ? [{ name, ...place }] : [];
    }),
    brokenNames: all.filter(({ refersTo }) => refersTo.includes('#REF!')).map(({ name }) => name),
  };
}

export function isWithin(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
