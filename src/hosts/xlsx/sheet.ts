import type { ColumnDef, ConditionalRule, DataValidation, NamedRange, PageSetup, TableDefinition, WriteSheet } from 'hucre';
import { NOT_IN_LIST, type ValidationContents } from '../../workbook/contents/contents';
import { quoteTab } from '../../workbook/formula';
import { printOf, type PrintSetup } from '../../workbook/print';
import { TAB_COLOURS } from '../../workbook/look';
import type { HighlightSpec, TableSpec, TabSpec, ValidationSpec } from '../../workbook/model';
import { areaA1, cellA1, columnName } from '../../workbook/r1c1';
import { nameOfTab, tabArea, type TabNames } from '../../workbook/places';
import { cellKey, tabCells, type Cells } from './cells';
import { sheetChart } from './charts';
import type { KnownNames } from '../../workbook/officer-formula';
import { highlightStyle } from './styles';

export function writeSheet(tab: TabSpec, names: TabNames, known: KnownNames): WriteSheet {
  const { cells, heights } = tabCells(tab, known);
  addLinks(cells, tab, names);
  const { rows, columns } = tab.freeze;
  return {
    name: tab.name,
    cells,
    columns: tab.widths.map((width): ColumnDef => ({ width })),
    rowDefs: heights.rows(),
    view: { showGridLines: false, tabColor: { rgb: TAB_COLOURS[tab.kind] } },
    ...(rows > 0 || columns > 0 ? { freezePane: { rows, columns } } : {}),
    tables: tab.table ? [tableDefinition(tab.table)] : [],
    dataValidations: tab.validations.map((each) => validation(each, names)),
    conditionalRules: tab.highlights.map(conditionalRule),
    charts: tab.charts.map((each) => sheetChart(each, tab)),
    ...printed(printOf(tab)),
  };
}

const FOOTER = { oddFooter: '&L&8&F&C&8&A&R&8Page &P of &N' };

export function printed(setup: PrintSetup): Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'rowBreaks'> {
  // The library counts from 0, and names the row before the break.
  return { pageSetup: pageSetup(setup), headerFooter: FOOTER, rowBreaks: setup.breaks.map((row) => row - 2) };
}

function pageSetup({ landscape, size }: PrintSetup): PageSetup {
  return {
    paperSize: 'a4',
    orientation: landscape ? 'landscape' : 'portrait',
    ...('percent' in size ? { scale: size.percent } : { fitToPage: true, fitToWidth: size.across, fitToHeight: 0 }),
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
  };
}

/** Named here, not by the library, which would leave the tab's name without its quotes. */
export function printNames(name: string, { rows, columns, area }: PrintSetup): NamedRange[] {
  const tab = quoteTab(name);
  const titles = [...(columns > 0 ? [`${tab}!$A:$${columnName(columns)}`] : []), ...(rows ? [`${tab}!$${rows.first}:$${rows.last}`] : [])];
  return [
    ...(titles.length > 0 ? [{ name: '_xlnm.Print_Titles', range: titles.join(','), scope: name }] : []),
    ...(area ? [{ name: '_xlnm.Print_Area', range: tabArea(name, area), scope: name }] : []),
  ];
}

function addLinks(cells: Cells, tab: TabSpec, names: TabNames): void {
  for (const link of tab.links) {
    const key = cellKey(link.row, link.column);
    const name = nameOfTab(names, link.tab);
    const location = `${quoteTab(name)}!${cellA1(link.target.row, link.target.column)}`;
    cells.set(key, { ...cells.get(key), hyperlink: { target: '', location, tooltip: `Go to ${name}` } });
  }
}

export function tableDefinition(table: Omit<TableSpec, 'id'>): TableDefinition {
  const area = { row: table.row, column: table.column, rows: table.rowCount + 1, columns: table.headers.length };
  return {
    name: table.name,
    range: areaA1(area),
    columns: table.headers.map((name) => ({ name })),
    style: 'TableStyleLight1',
    showRowStripes: false,
    showAutoFilter: true,
  };
}

function validation(spec: ValidationSpec, names: TabNames): DataValidation {
  const { area, message, lenient, list } = spec;
  return listValidation({ area, message, lenient, list: 'area' in list ? tabArea(nameOfTab(names, list.tab), list.area) : list });
}

export function listValidation(spec: ValidationContents): DataValidation {
  return {
    type: 'list',
    range: areaA1(spec.area),
    // Words are quoted here: the library leaves their quotation marks as they are.
    formula1: typeof spec.list === 'string' ? spec.list : `"${spec.list.join(',').replaceAll('"', '""')}"`,
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorStyle: spec.lenient ? 'warning' : 'stop',
    errorTitle: NOT_IN_LIST,
    errorMessage: spec.message.slice(0, 225),
    inputMessage: spec.message.slice(0, 255),
  };
}

/** An expression, since Excel and LibreOffice agree on those and not on the ready-made text rules. */
export function conditionalRule(highlight: HighlightSpec, index: number): ConditionalRule {
  const first = cellA1(highlight.area.row, highlight.area.column);
  const text = `"${highlight.text.replaceAll('"', '""')}"`;
  const formula = highlight.match === 'equals' ? `${first}=${text}` : `LEFT(${first},${highlight.text.length})=${text}`;
  return { type: 'expression', priority: index + 1, formula, range: areaA1(highlight.area), style: highlightStyle(highlight.look) };
}
