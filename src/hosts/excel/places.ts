import type { Area } from '../../workbook/model';
import { areaA1 } from '../../workbook/r1c1';

export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRange(areaA1(area));
}
