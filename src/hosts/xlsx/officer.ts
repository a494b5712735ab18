import type { Cell } from 'hucre/xlsx';
import type { CellValue } from '../../workbook/model';
import { tokens } from '../../workbook/rules/tokens';
import { toFile } from './functions';

/** What formulas in this file can refer to, in lower case as Excel compares. */
export interface KnownNames {
  readonly tabs: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

const NOTE = 'Formula of the workbook that this figure came from: ';

/**
 * An input that the officer typed as a formula. Where it leads out of this file, Excel would call the file damaged: the
 * cell then holds the value, and the formula stands in a note.
 */
export function officerCell(typed: string, value: CellValue, known: KnownNames): Partial<Cell> {
  const formula = typed.replace(/^=/, '');
  if (leadsNowhere(formula, known)) return { value, comment: { text: `${NOTE}=${formula}` } };
  return { formula: toFile(formula), formulaResult: value ?? '' };
}

/** The formula kept in a note, with its "=". */
export function formulaInNote(note: string | undefined): string | null {
  return note?.startsWith(`${NOTE}=`) ? note.slice(NOTE.length) : null;
}

function leadsNowhere(formula: string, known: KnownNames): boolean {
  return tokens(formula, 'A1').some((token) => {
    const text = token.text.toLowerCase();
    switch (token.kind) {
      case 'tab':
        return !known.tabs.has(text);
      case 'table':
        return !known.tables.has(text);
      case 'word':
        return !known.names.has(text) && !known.tables.has(text) && !/^(true|false)$/.test(text) && !/^\$?[a-z]{1,3}$/.test(text);
      case 'operator':
        return text === '[';
      default:
        return false;
    }
  });
}
