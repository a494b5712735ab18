import type { WorkbookSpec } from '../../workbook/model';
import type { TakenNames } from '../../workbook/names';
import { inExcel } from './in-excel';

/**
 * Takes out what a failed build has put in: its names, and its tabs by the ids that Excel gave them. Before ids are known
 * the tabs are still empty, and only an empty tab that was not there at the start is taken out by its name.
 */
export async function takeOut(spec: WorkbookSpec, before: TakenNames, ids: ReadonlySet<string> | null): Promise<void> {
  await inExcel('taking out the tabs that were started', async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/id,items/name');
    names.load('items/name');
    await context.sync();
    const ours = worksheets.items.filter(({ id, name }) => (ids ? ids.has(id) : isNew(name, spec.tabs, before.tabs)));
    const used = ours.map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject(true) }));
    for (const item of names.items) if (isNew(item.name, spec.names, before.names)) item.delete();
    await context.sync();
    for (const { sheet, range } of used) if (ids || range.isNullObject) sheet.delete();
    await context.sync();
  });
}

function isNew(name: string, wanted: readonly { readonly name: string }[], before: readonly string[]): boolean {
  const same = (other: string) => other.toLowerCase() === name.toLowerCase();
  return wanted.some((each) => same(each.name)) && !before.some(same);
}
