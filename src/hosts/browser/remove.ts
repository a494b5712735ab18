import type { Written } from '../../workbook/host';
import { withoutTabs } from '../../workbook/contents/without-tabs';
import type { Spreadsheet } from './spreadsheet';

/** Takes out tabs and names of a build, and nothing else. */
export async function removeBuilt(sheet: Spreadsheet, { tabs, names }: { readonly tabs: readonly string[]; readonly names: readonly string[] }): Promise<Written> {
  await sheet.load((before) => withoutTabs(before, tabs, names), null);
  return { tabs, cancelled: false };
}
