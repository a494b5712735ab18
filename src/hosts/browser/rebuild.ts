import { rebuilt } from '../../workbook/contents/rebuilt';
import type { WriteOptions, Written } from '../../workbook/host';
import type { RebuildPlan } from '../../workbook/rebuild/plan';
import type { Spreadsheet } from './spreadsheet';
import { announce, refuseTooLarge } from './writer';

/** Brings the tabs of a build up to date where they stand: worked out in full, then put in the place of what was there. */
export async function rebuildInPlace(sheet: Spreadsheet, plan: RebuildPlan, { onProgress, signal }: WriteOptions = {}): Promise<Written> {
  refuseTooLarge(plan.spec);
  await announce(plan.spec, onProgress);
  if (signal?.aborted) return { tabs: [], cancelled: true };
  const shown = sheet.active.getActiveSheet().getSheetName();
  await sheet.load((before) => rebuilt(before, plan), plan.goneTabs.includes(shown) ? null : shown);
  return { tabs: plan.spec.tabs.map(({ name }) => name), cancelled: false };
}
