import type { HiddenParts } from '../../workbook/copy/places';
import { parseArea } from '../../workbook/r1c1';
import { inExcel } from './in-excel';

/** What tabs do not show: rows and columns that are hidden or filtered away, or the whole tab. Tabs that are not there are passed over. */
export function hidden(tabs: readonly string[]): Promise<readonly HiddenParts[]> {
  return inExcel('looking at what is hidden', async (context) => {
    const sheets = tabs.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('name,visibility');
      return sheet;
    });
    await context.sync();
    const asked = sheets.filter(({ isNullObject }) => !isNullObject).map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('address');
      return { sheet, used };
    });
    await context.sync();
    const found = asked.map(({ sheet, used }) => ({
      sheet,
      area: used.isNullObject ? null : parseArea(used.address.slice(used.address.lastIndexOf('!') + 1)),
      rows: used.isNullObject ? null : used.getRowProperties({ rowHidden: true }),
      columns: used.isNullObject ? null : used.getColumnProperties({ columnHidden: true }),
    }));
    await context.sync();
    return found.map(({ sheet, area, rows, columns }): HiddenParts => ({
      tab: sheet.name,
      isHidden: sheet.visibility !== 'Visible',
      rows: places(rows?.value.map(({ rowHidden }) => rowHidden === true), area?.row),
      columns: places(columns?.value.map(({ columnHidden }) => columnHidden === true), area?.column),
    }));
  });
}

function places(areHidden: readonly boolean[] = [], first = 1): number[] {
  return areHidden.flatMap((isHidden, i) => (isHidden ? [first + i] : []));
}
