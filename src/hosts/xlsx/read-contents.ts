import type { Sheet, Workbook } from 'hucre';
import { emptyTab, type CellContents, type LinkContents, type NameContents, type TabContents, type WorkbookContents } from '../../workbook/contents/contents';
import { Looks } from '../../workbook/contents/looks';
import { isWithin, parsePlace } from '../../workbook/places';
import { parseArea } from '../../workbook/r1c1';
import { MARK_NAME } from '../../workbook/record/mark';
import { openXlsx, SheetCells } from './read';
import { limitIn } from './limits';
import { notInPage } from './not-in-page';
import { rulesIn } from './read-rules';
import { highlightsIn, lookIn, validationsIn } from './read-looks';

/** All that a page can work with of an .xlsx file: cells with their formulas and looks, tables, names, lists, colours and links. */
export async function readContents(bytes: Uint8Array): Promise<WorkbookContents> {
  return contentsIn(await openXlsx(bytes, { readStyles: true }));
}

/** The same, with what of the file is not in it. @throws FileProblem where it is no workbook that can be read */
export async function openContents(bytes: Uint8Array): Promise<{ readonly contents: WorkbookContents; readonly lost: ReturnType<typeof notInPage> }> {
  const workbook = await openXlsx(bytes, { readStyles: true });
  const contents = contentsIn(workbook);
  return { contents, lost: notInPage(workbook, contents) };
}

function contentsIn(workbook: Workbook): WorkbookContents {
  const looks = new Looks();
  const tabs = workbook.sheets.map((sheet) => tabIn(sheet, looks));
  const mark = workbook.properties?.custom?.[MARK_NAME];
  return {
    title: workbook.properties?.title ?? '',
    subject: workbook.properties?.subject ?? '',
    mark: typeof mark === 'string' ? mark : null,
    tabs, names: namesIn(workbook), looks: looks.all,
  };
}

function namesIn({ namedRanges = [] }: Workbook): NameContents[] {
  return namedRanges.flatMap(({ name, range, scope, comment }) =>
    (scope !== undefined || name.startsWith('_xlnm.') ? [] : [{ name, refersTo: range.replace(/^=/, ''), ...(comment === undefined ? {} : { comment }) }]));
}

function tabIn(sheet: Sheet, looks: Looks): TabContents {
  const { tabColor } = sheet.view ?? {};
  const limits = sheet.dataValidations ?? [];
  const rules = [...(sheet.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority);
  return {
    ...emptyTab(sheet.name),
    ...cellsIn(sheet, looks),
    widths: (sheet.columns ?? []).map(({ width }) => width ?? null),
    heights: [...(sheet.rowDefs ?? [])].flatMap(([row, { height }]) => (height === undefined ? [] : [{ row: row + 1, height }])),
    hiddenRows: [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row + 1] : [])),
    hiddenColumns: (sheet.columns ?? []).flatMap(({ hidden }, i) => (hidden ? [i + 1] : [])),
    freeze: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    gridlines: sheet.view?.showGridLines !== false,
    colour: tabColor?.rgb === undefined ? null : tabColor.rgb.slice(-6).toUpperCase(),
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    landscape: sheet.pageSetup?.orientation === 'landscape',
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({ row: startRow + 1, column: startCol + 1, rows: endRow - startRow + 1, columns: endCol - startCol + 1 })),
    tables: (sheet.tables ?? []).flatMap((table) => {
      const area = parseArea(table.range ?? '');
      return area ? [{ name: table.displayName ?? table.name, row: area.row, column: area.column, headers: table.columns.map(({ name }) => name), rowCount: area.rows - 1 }] : [];
    }),
    validations: limits.flatMap((each) => validationsIn(each) ?? []),
    limits: limits.flatMap((each) => (validationsIn(each) ? [] : limitIn(each))),
    highlights: rules.flatMap((each) => highlightsIn(each) ?? []),
    rules: rules.flatMap((each) => (highlightsIn(each) ? [] : rulesIn(each))),
  };
}

function cellsIn(sheet: Sheet, looks: Looks): Pick<TabContents, 'cells' | 'links'> {
  const read = new SheetCells(sheet);
  const cells: CellContents[] = [];
  const links: LinkContents[] = [];
  const keys = placesIn(sheet);
  const fills = [...(sheet.cells ?? [])].flatMap(([key, { formulaRef, formulaType }]) => {
    const area = formulaType === 'array' && formulaRef ? parseArea(formulaRef) : null;
    return area && (area.rows > 1 || area.columns > 1) ? [{ key, area }] : [];
  });
  for (const key of keys) {
    const [row = 0, column = 0] = key.split(',').map((part) => Number(part) + 1);
    const cell = sheet.cells?.get(key);
    const value = read.value(row, column);
    const formula = cell?.formula !== undefined || cell?.formulaSharedIndex !== undefined ? read.formula(row, column) : null;
    const look = cell?.style && lookIn(cell.style);
    const fill = fills.find((each) => each.key === key);
    const isSpilled = !fill && fills.some(({ area }) => isWithin(area, row, column));
    if (value === null && formula === null && !look) continue;
    cells.push({
      row, column, value,
      ...(formula !== null && { formula }), ...(fill && { spill: { rows: fill.area.rows, columns: fill.area.columns } }), ...(isSpilled && { spilled: true }),
      ...(look && { look: looks.place(look) }), ...(cell?.comment && { note: cell.comment.text }),
      ...(cell?.hyperlink?.target && { address: cell.hyperlink.target }),
    });
    const target = cell?.hyperlink?.location === undefined ? null : parsePlace(cell.hyperlink.location);
    if (target) links.push({ row, column, tab: target.tab, target: { row: target.row, column: target.column } });
  }
  return { cells, links };
}

function placesIn(sheet: Sheet): Set<string> {
  const keys = new Set(sheet.cells?.keys() ?? []);
  sheet.rows.forEach((line, row) => line.forEach((value, column) => value !== null && value !== '' && keys.add(`${row},${column}`)));
  return keys;
}
