import { invalidArgument, invalidReference } from '../errors';
import { tabName } from '../formulas/tokens';
import { type Area, parse } from '../model/area';
import { type GridChange, moveArea } from '../model/grid-change';
import { CoatStore } from '../model/coats';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { HostObject } from '../objects';

/** Some cells of a tab: what stands behind a Range, or behind RangeAreas when there are several areas. */
export class Place {
  constructor(
    readonly sheet: Sheet,
    /** They follow their cells while these move; none are left when the cells are gone. */
    public areas: readonly Area[],
  ) {}

  get area(): Area {
    const [area] = this.areas;
    if (!area) throw invalidReference();
    return area;
  }
}

/** Ranges follow their cells while others are put in before them, or taken out. */
export function followCells(workbook: Workbook, objects: () => readonly HostObject[]): () => void {
  const follow = (sheet: Sheet, change: GridChange) => {
    const places = new Set(objects().flatMap(({ target }) => (target instanceof Place && target.sheet === sheet ? [target] : [])));
    for (const place of places) place.areas = place.areas.flatMap((area) => moveArea(area, change) ?? []);
  };
  workbook.followers.add(follow);
  return () => void workbook.followers.delete(follow);
}

export function rangeObject(sheet: Sheet, area: Area): HostObject<Place> {
  const cells = place(sheet, area);
  return new HostObject('Range', cells, new CoatStore(sheet.coats, cells));
}

export function rangeAreasObject(sheet: Sheet, areas: readonly Area[]): HostObject<Place> {
  const cells = new Place(sheet, areas);
  return new HostObject('RangeAreas', cells, new CoatStore(sheet.coats, cells));
}

export function place(sheet: Sheet, area: Area): Place {
  return new Place(sheet, [area]);
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
