import { invalidArgument, invalidReference } from '../errors';
import { tabName } from '../formulas/tokens';
import { type Area, parse } from '../model/area';
import { CoatStore } from '../model/coats';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { HostObject } from '../objects';

/** Some cells of a tab: what stands behind a Range, or behind RangeAreas when there are several areas. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly areas: readonly Area[];
}

export function rangeObject(sheet: Sheet, area: Area): HostObject<Place> {
  return new HostObject('Range', place(sheet, area), new CoatStore(sheet.coats, [area]));
}

export function rangeAreasObject(sheet: Sheet, areas: readonly Area[]): HostObject<Place> {
  return new HostObject('RangeAreas', { sheet, area: areas[0]!, areas }, new CoatStore(sheet.coats, areas));
}

export function place(sheet: Sheet, area: Area): Place {
  return { sheet, area, areas: [area] };
}

export function sheetObject(sheet: Sheet): HostObject<Sheet> {
  return new HostObject('Worksheet', sheet, sheet.store, sheet.id, sheet.name);
}

/** The cells that "B3:D9", "'A tab'!B3" or the name of a workbook name or table means, as seen from a tab. */
export function placeOf(address: string, workbook: Workbook, from: Sheet | null): Place {
  const bang = address.lastIndexOf('!');
  const sheet = bang < 0 ? from : workbook.findSheet(tabName(address.slice(0, bang + 1)));
  const area = parse(address.slice(bang + 1));
  if (sheet && area) return place(sheet, area);
  const item = bang < 0 ? workbook.findName(address) : undefined;
  if (item) return placeOf(item.formula.slice(1), workbook, from);
  const table = bang < 0 ? workbook.findTable(address) : undefined;
  if (table) return place(table.sheet, table.bodyArea());
  throw invalidArgument(`${address} is no address`);
}

/** An argument that is a Range or its address. */
export function placeFrom(argument: unknown, workbook: Workbook, from: Sheet | null): Place {
  if (argument instanceof HostObject && argument.type === 'Range') return argument.target as Place;
  if (typeof argument === 'string') return placeOf(argument, workbook, from);
  throw invalidReference();
}

export function textFrom(argument: unknown, what: string): string {
  if (typeof argument !== 'string' || argument === '') throw invalidArgument(`${what} is ${JSON.stringify(argument)}`);
  return argument;
}

export function wholeNumber(argument: unknown, what: string): number {
  if (typeof argument !== 'number' || !Number.isInteger(argument)) throw invalidArgument(`${what} is ${JSON.stringify(argument)}`);
  return argument;
}
