import { addressOf } from '../../workbook/places';
import { tokens } from '../../workbook/rules/tokens';
import { inExcel } from './in-excel';
import { readTabs } from './reader';

/** A cell of the officer's own that refers to one of ours. */
export interface LinkIntoOurs {
  readonly address: string;
  readonly formula: string;
}

/** The cells of all other tabs whose formulas refer to these tabs, to their tables or to names on them. */
export async function linksTo(tabs: readonly string[]): Promise<LinkIntoOurs[]> {
  const ours = new Set(tabs.map((name) => name.toLowerCase()));
  const tables = await inExcel('looking for links', async (context) => {
    const { tables: all } = context.workbook;
    all.load('items/name,items/worksheet/name');
    await context.sync();
    return new Set(all.items.filter(({ worksheet }) => ours.has(worksheet.name.toLowerCase())).map(({ name }) => name.toLowerCase()));
  });
  const cells = await readTabs(({ name }) => !ours.has(name.toLowerCase()));
  const names = new Set(cells.names.filter(({ tab }) => ours.has(tab.toLowerCase())).map(({ name }) => name.toLowerCase()));
  const leadsToOurs = (formula: string): boolean => tokens(formula.replace(/^=/, ''), 'A1').some(({ kind, text }) => {
    const word = text.toLowerCase();
    return (kind === 'tab' && ours.has(word)) || (kind === 'table' && tables.has(word)) || (kind === 'word' && names.has(word));
  });
  return cells.tabs.flatMap((tab) => tab.formulas().filter(({ formula }) => leadsToOurs(formula)).map(({ row, column, formula }) => ({ address: addressOf(tab.name, row, column), formula })));
}
