import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** What happens to a formula; the tab is the one that it stands on, null for that of a workbook name. */
export type ChangeFormula = (formula: string, sheet: Sheet | null) => string;

/** Changes every formula of a workbook: of cells, of workbook names, and of the rules of cells. */
export function changeFormulas({ sheets, names }: Workbook, change: ChangeFormula): void {
  for (const sheet of sheets) {
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === null) continue;
      const formula = change(cell.formula, sheet);
      if (formula !== cell.formula) sheet.cells.set(key, { ...cell, formula });
    }
    const within = (value: unknown) => changeWithin(value, (formula) => change(formula, sheet));
    sheet.rules.forEach(({ store }) => store.change(within));
    sheet.coats.change('DataValidation.Rule', within);
  }
  for (const item of names) item.formula = change(item.formula, null);
}

/** A value with the formulas in it changed; the same value when there are none. */
function changeWithin(value: unknown, change: (formula: string) => string): unknown {
  if (typeof value === 'string') return value.startsWith('=') ? change(value) : value;
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, changeWithin(each, change)]));
}
