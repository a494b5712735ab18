import type { Sheet, Workbook } from 'hucre';
import { cellsOfContents } from '../../workbook/contents/cells-of';
import { chartsOf } from '../../workbook/contents/charts-of';
import type { WorkbookContents } from '../../workbook/contents/contents';
import { rulesIn } from './read-rules';
import { highlightsIn } from './read-looks';

/** What the page cannot take over from a file of Excel, with the tabs where it stands. */
export const NOT_TAKEN = ['rule', 'pictures', 'charts', 'pivot tables', 'part formats', 'small charts', 'filters', 'groups', 'protection'] as const;
export type NotTaken = (typeof NOT_TAKEN)[number];

/** Charts of a build are drawn anew and do not count. */
export function notInPage({ sheets, workbookProtection, cellImages }: Workbook, contents: WorkbookContents): { readonly what: NotTaken; readonly tabs: readonly string[] }[] {
  const drawnAnew = new Map<string, number>();
  if (sheets.some(({ charts }) => charts && charts.length > 0)) {
    for (const { tab } of chartsOf(cellsOfContents(contents))) drawnAnew.set(tab, (drawnAnew.get(tab) ?? 0) + 1);
  }
  const ofWorkbook: Readonly<Partial<Record<NotTaken, boolean>>> = { protection: workbookProtection !== undefined, pictures: (cellImages?.length ?? 0) > 0 };
  return NOT_TAKEN.flatMap((what) => {
    const tabs = sheets.filter((sheet) => has(sheet, what, drawnAnew.get(sheet.name) ?? 0)).map(({ name }) => name);
    return tabs.length > 0 || ofWorkbook[what] ? [{ what, tabs }] : [];
  });
}

function has(sheet: Sheet, what: NotTaken, drawnAnew: number): boolean {
  const any = (...lists: readonly (readonly unknown[] | undefined)[]): boolean => lists.some((list) => list !== undefined && list.length > 0);
  switch (what) {
    case 'rule':
      return (sheet.conditionalRules ?? []).some((each) => !highlightsIn(each) && rulesIn(each).length === 0);
    case 'pictures':
      return any(sheet.images, sheet.textBoxes) || sheet.backgroundImage !== undefined;
    case 'charts':
      return (sheet.charts?.length ?? 0) > drawnAnew;
    case 'pivot tables':
      return any(sheet.pivotTables, sheet.slicers, sheet.timelines);
    case 'part formats':
      return [...(sheet.cells?.values() ?? [])].some(({ richText }) => (richText?.length ?? 0) > 1);
    case 'small charts':
      return any(sheet.sparklines);
    case 'filters':
      return sheet.autoFilter !== undefined;
    case 'groups':
      return [...(sheet.rowDefs?.values() ?? []), ...(sheet.columns ?? [])].some(({ outlineLevel }) => (outlineLevel ?? 0) > 0);
    case 'protection':
      return sheet.protection !== undefined && sheet.protection.sheet !== false;
  }
}
