import type { WorkbookCells } from '../cells';
import type { CellValue } from '../model';
import { cellA1 } from '../r1c1';
import { isBlank } from '../read/headers';
import type { BuildRecord } from '../record/read-build-record';
import type { Difference } from './difference';

/** A difference that an officer has looked at and lets stand, with the reason. It is a row of a table on the Checks tab. */
export interface Accepted {
  /** Where the cell was when it was accepted, as "E25 on Savings HDC": a text that begins with an apostrophe, as an address may, is none to a spreadsheet. */
  readonly cell: string;
  readonly shows: CellValue;
  /** What the inputs gave then. */
  readonly gives: CellValue;
  readonly reason: string;
  readonly by: string;
  readonly on: string;
  /** The block and the cell in it: "savings-HDC/new 3 2", counted from 1. */
  readonly place: string;
}

export const ACCEPTED_HEADERS = ['Cell', 'Reason', 'Shows', 'Inputs give', 'Accepted by', 'On', 'Place in the build'] as const;

export function acceptedOf({ place: { tab, row, column }, found, expected, ...difference }: Difference, why: Pick<Accepted, 'reason' | 'by' | 'on'>): Accepted {
  return { cell: `${cellA1(row, column)} on ${tab}`, shows: found.value, gives: expected?.value ?? null, ...why, place: placeOf(difference) };
}

/** The cells of its row, in the order of the headers. */
export function acceptedRow({ cell, reason, shows, gives, by, on, place }: Accepted): CellValue[] {
  return [cell, reason, shows, gives, by, on, place];
}

export function placeOf({ block, row, column }: Pick<Difference, 'block' | 'row' | 'column'>): string {
  return `${block} ${row + 1} ${column + 1}`;
}

/** Where the table stands with its header row; null where there is none. */
export function acceptedTable({ tabs }: WorkbookCells, { tables }: Pick<BuildRecord, 'tables'>) {
  const name = tables.get('accepted')?.now;
  for (const tab of tabs) {
    const table = tab.tables.find((each) => each.name === name);
    if (table) return { tab, ...table, name: table.name };
  }
  return null;
}

/** All that was accepted in a workbook, in the order of the rows. */
export function readAccepted(cells: WorkbookCells, record: Pick<BuildRecord, 'tables'>): Accepted[] {
  const table = acceptedTable(cells, record);
  if (!table) return [];
  const { tab, row, column } = table;
  return Array.from({ length: table.rows - 1 }, (_, i) => row + 1 + i).flatMap((at) => {
    const [cell, reason, shows = null, gives = null, by, on, place] = ACCEPTED_HEADERS.map((_, j) => tab.value(at, column + j));
    const text = (value: CellValue | undefined): string => String(value ?? '').trim();
    if ([cell, reason, shows, gives, by, on, place].every(isBlank)) return [];
    return [{ cell: text(cell), reason: text(reason), shows, gives, by: text(by), on: text(on), place: text(place) }];
  });
}

/** Whether a difference was accepted as it is now: one that has changed since has to be looked at again. */
export function isAccepted(difference: Difference, accepted: Accepted): boolean {
  const { value } = difference.found;
  const same = typeof value === 'number' && typeof accepted.shows === 'number' ? Math.abs(value - accepted.shows) <= 1e-9 * Math.max(1, Math.abs(value)) : (value ?? '') === (accepted.shows ?? '');
  return accepted.reason !== '' && accepted.place === placeOf(difference) && same;
}
