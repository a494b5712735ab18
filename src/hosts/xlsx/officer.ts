import type { Cell } from 'hucre/xlsx';
import type { CellValue } from '../../workbook/model';
import { leadsNowhere, type KnownNames } from '../../workbook/officer-formula';
import { toFile } from './functions';

const NOTE = 'Formula of the workbook that this figure came from: ';

/**
 * An input that the officer typed as a formula. Where it leads out of this file, Excel would call the file damaged: the
 * cell then holds the value, and the formula stands in a note.
 */
export function officerCell(typed: string, value: CellValue, known: KnownNames): Partial<Cell> {
  const formula = typed.replace(/^=/, '');
  if (leadsNowhere(`=${formula}`, known)) return { value, comment: { text: `${NOTE}=${formula}` } };
  return { formula: toFile(formula), formulaResult: value ?? '' };
}

/** The formula kept in a note, with its "=". */
export function formulaInNote(note: string | undefined): string | null {
  return note?.startsWith(`${NOTE}=`) ? note.slice(NOTE.length) : null;
}
