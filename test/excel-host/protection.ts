import { Place } from './classes/places';
import { accessDenied, invalidOperation } from './errors';
import { cellsOf } from './model/area';
import { Chart } from './model/chart';
import { Sheet } from './model/sheet';
import { Table } from './model/table';
import type { Workbook } from './model/workbook';
import type { HostObject } from './objects';

/** What changes which tabs there are: not allowed while the structure of the workbook is protected. */
const OF_STRUCTURE = ['WorksheetCollection.Add', 'Worksheet.Delete', 'Worksheet.Name', 'Worksheet.Position', 'Worksheet.Visibility'];

/** What may be done to cells of a protected tab that are not locked. */
const OF_UNLOCKED_CELLS = ['Range.Values', 'Range.Formulas', 'Range.FormulasR1C1'];

const READS = /^(Get|Load|_)|^(Select|Activate|Calculate)$/;
/** What belongs to the cells and drawings of a tab. */
const OF_CELLS = /^(Range|DataValidation|ConditionalFormat|FormatProtection|Table|Chart|Comment)/;

/** Refuses a change that protection forbids, before it is made. */
export function checkProtection(object: HostObject, member: string, workbook: Workbook): void {
  const full = `${object.type}.${member}`;
  if (workbook.isStructureProtected && OF_STRUCTURE.includes(full)) throw invalidOperation();
  if (!OF_CELLS.test(object.type) || READS.test(member)) return;
  const sheet = sheetOf(object.target);
  if (!sheet?.isProtected) return;
  if (OF_UNLOCKED_CELLS.includes(full) && object.target instanceof Place && isUnlocked(object.target)) return;
  throw accessDenied();
}

function isUnlocked({ sheet, area }: Place): boolean {
  for (const [row, column] of cellsOf(area)) if (sheet.coats.at(row, column, 'Format.Protection.Locked') !== false) return false;
  return true;
}

function sheetOf(target: unknown): Sheet | null {
  if (target instanceof Sheet) return target;
  if (target instanceof Place || target instanceof Table || target instanceof Chart) return target.sheet;
  if (typeof target !== 'object' || target === null) return null;
  if ('chart' in target) return sheetOf(target.chart);
  return 'sheet' in target ? sheetOf(target.sheet) : null;
}
