import type { TabSpec } from '../../workbook/model';
import { printOf } from '../../workbook/print';
import { areaA1, cellA1, columnName } from '../../workbook/r1c1';

/** A4, on pages that can be read, with the headers on each and the file, tab and page at the foot. */
export function setUpPrint(sheet: Excel.Worksheet, tab: TabSpec): void {
  const { pageLayout } = sheet;
  const { landscape, size, rows, columns, breaks, area } = printOf(tab);
  pageLayout.orientation = landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = 'percent' in size ? { scale: size.percent } : { horizontalFitToPages: size.across };
  pageLayout.setPrintMargins('Inches', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 });
  const foot = pageLayout.headersFooters.defaultForAllPages;
  foot.leftFooter = '&8&F';
  foot.centerFooter = '&8&A';
  foot.rightFooter = '&8Page &P of &N';
  if (rows) pageLayout.setPrintTitleRows(`$${rows.first}:$${rows.last}`);
  if (columns > 0) pageLayout.setPrintTitleColumns(`$A:$${columnName(columns)}`);
  for (const row of breaks) sheet.horizontalPageBreaks.add(cellA1(row, 1));
  if (area) pageLayout.setPrintArea(areaA1(area, true));
}
