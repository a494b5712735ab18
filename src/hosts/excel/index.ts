import type { Host, Live } from '../../workbook/host';
import { excelLive } from './live';
import { excelReader } from './reader';
import { excelWriter } from './writer';

export { MINIMUM_EXCEL_API } from './api-sets';
export type { ExcelWritten } from './build';
export { asProblem } from './problems';
export { readTabs } from './reader';

/** The workbook that is open in Excel. */
export function excelHost(): Host & { readonly live: Live } {
  return { writer: excelWriter, reader: excelReader, live: excelLive };
}
