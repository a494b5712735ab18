/** Each set of Excel's API that this host calls, with what for. The manifest asks for the highest of those that it needs. */
export const REQUIRED_API_SETS = [
  { set: '1.1', why: 'tabs, ranges, tables, charts, number formats' },
  { set: '1.2', why: 'formulas in R1C1, column widths, row heights that fit' },
  { set: '1.3', why: 'tables without stripes, with their filter buttons' },
  { set: '1.4', why: 'workbook names, and asking for what may not be there' },
  { set: '1.5', why: 'the journal of a change that is not complete' },
  { set: '1.6', why: 'conditional formats, and no recalculation while writing' },
  { set: '1.7', why: 'links, frozen panes, tab colours, ranges of chart series, document properties, the active cell' },
  { set: '1.8', why: 'lists to choose from, gridlines, opening a new workbook, number format of a chart axis' },
  { set: '1.9', why: 'dressing many areas at once, indents, print set-up, no redrawing while writing' },
] as const;

/** The lowest version of ExcelApi that every action of this host works with. */
export const MINIMUM_EXCEL_API = '1.9';

/** Asked for before use: comments. Without it a formula that leads out of the workbook is not kept, and the officer is told. */
export const COMMENTS_API = '1.10';

export function isSupported(set: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', set);
}
