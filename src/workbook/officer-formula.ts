import { tokens } from './rules/tokens';

/** What formulas in a workbook can refer to, in lower case as Excel compares. */
export interface KnownNames {
  readonly tabs: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** Whether a formula refers to something that is not in this workbook: Excel refuses it, or asks for a file. */
export function leadsNowhere(formula: string, known: KnownNames): boolean {
  return tokens(formula.slice(1), 'A1').some((token) => {
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
