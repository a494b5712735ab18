import type { TabSpec } from '../../workbook/model';

/** A4, as many pages long as it takes and one wide, with the headers on each and the file, tab and page at the foot. */
export function setUpPrint(sheet: Excel.Worksheet, tab: TabSpec): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = tab.landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintMargins('Inches', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 });
  const foot = pageLayout.headersFooters.defaultForAllPages;
  foot.leftFooter = '&8&F';
  foot.centerFooter = '&8&A';
  foot.rightFooter = '&8Page &P of &N';
  const rows = repeatedRows(tab);
  if (rows !== null) pageLayout.setPrintTitleRows(rows);
}

/** Rows repeated on each printed page: those that stay in view, or else the header of the table. */
function repeatedRows(tab: TabSpec): string | null {
  if (tab.freeze.rows > 0) return `$1:$${tab.freeze.rows}`;
  return tab.table ? `$${tab.table.row}:$${tab.table.row}` : null;
}
