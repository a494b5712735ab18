import type { ColumnDef, ConditionalRule, DataValidation, PageSetup, SheetChart, TableDefinition, WriteSheet } from 'hucre';
import { quoteTab } from '../../workbook/formula';
import { CHART_COLOURS, CHART_SIZE, COLOURS, FONT, TAB_COLOURS } from '../../workbook/look';
import type { Area, ChartSpec, HighlightSpec, TableSpec, TabSpec, ValidationSpec } from '../../workbook/model';
import { areaA1, cellA1 } from '../../workbook/r1c1';
import { cellKey, tabCells, type Cells } from './cells';
import type { KnownNames } from './officer';
import { highlightStyle } from './styles';

/** Tab names by id. */
export type TabNames = ReadonlyMap<string, string>;

export function nameOfTab(names: TabNames, id: string): string {
  const name = names.get(id);
  if (name === undefined) throw new RangeError(`no tab has the id "${id}"`);
  return name;
}

/** 'Tab'!$B$3:$D$9 */
export function tabArea(tab: string, area: Area): string {
  return `${quoteTab(tab)}!${areaA1(area, true)}`;
}

export function writeSheet(tab: TabSpec, names: TabNames, known: KnownNames): WriteSheet {
  const cells = tabCells(tab, known);
  addLinks(cells, tab, names);
  const { rows, columns } = tab.freeze;
  return {
    name: tab.name,
    cells,
    columns: tab.widths.map((width): ColumnDef => ({ width })),
    view: { showGridLines: false, tabColor: { rgb: TAB_COLOURS[tab.kind] } },
    ...(rows > 0 || columns > 0 ? { freezePane: { rows, columns } } : {}),
    tables: tab.table ? [tableDefinition(tab.table)] : [],
    dataValidations: tab.validations.map((each) => validation(each, names)),
    conditionalRules: tab.highlights.map(conditionalRule),
    charts: tab.charts.map((each) => chart(each, tab)),
    pageSetup: pageSetup(tab),
    headerFooter: { oddFooter: '&L&8&F&C&8&A&R&8Page &P of &N' },
  };
}

function pageSetup(tab: TabSpec): PageSetup {
  return {
    paperSize: 'a4',
    orientation: tab.landscape ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
  };
}

/** Rows repeated on each printed page: those that stay in view, or else the header of the table. */
export function repeatedRows(tab: TabSpec): string | null {
  if (tab.freeze.rows > 0) return `${quoteTab(tab.name)}!$1:$${tab.freeze.rows}`;
  return tab.table ? `${quoteTab(tab.name)}!$${tab.table.row}:$${tab.table.row}` : null;
}

function addLinks(cells: Cells, tab: TabSpec, names: TabNames): void {
  for (const link of tab.links) {
    const key = cellKey(link.row, link.column);
    const name = nameOfTab(names, link.tab);
    const location = `${quoteTab(name)}!${cellA1(link.target.row, link.target.column)}`;
    cells.set(key, { ...cells.get(key), hyperlink: { target: '', location, tooltip: `Go to ${name}` } });
  }
}

function tableDefinition(table: TableSpec): TableDefinition {
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
  const cellsOf = 'area' in spec.list ? tabArea(nameOfTab(names, spec.list.tab), spec.list.area) : null;
  return {
    type: 'list',
    range: areaA1(spec.area),
    // Words are quoted here: the library leaves their quotation marks as they are.
    formula1: cellsOf ?? `"${(spec.list as readonly string[]).join(',').replaceAll('"', '""')}"`,
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorStyle: spec.lenient ? 'warning' : 'stop',
    errorTitle: 'Not in the list',
    errorMessage: spec.message.slice(0, 225),
    inputMessage: spec.message.slice(0, 255),
  };
}

/** An expression, since Excel and LibreOffice agree on those and not on the ready-made text rules. */
function conditionalRule(highlight: HighlightSpec, index: number): ConditionalRule {
  const first = cellA1(highlight.area.row, highlight.area.column);
  const text = `"${highlight.text.replaceAll('"', '""')}"`;
  const formula = highlight.match === 'equals' ? `${first}=${text}` : `LEFT(${first},${highlight.text.length})=${text}`;
  return { type: 'expression', priority: index + 1, formula, range: areaA1(highlight.area), style: highlightStyle(highlight.look) };
}

function chart(spec: ChartSpec, tab: TabSpec): SheetChart {
  const stacked = spec.kind === 'stacked columns';
  const text = { labelFontSize: 9, labelFontFamily: FONT, labelColor: COLOURS.grey } as const;
  const from = { row: spec.row - 1, col: spec.column - 1 };
  return {
    type: 'column',
    title: spec.title,
    altText: spec.altText,
    frameTitle: spec.title,
    barGrouping: stacked ? 'stacked' : 'clustered',
    overlap: stacked ? 100 : 0,
    gapWidth: 80,
    anchor: { from, to: { row: from.row + CHART_SIZE.rows, col: from.col + columnsFor(CHART_SIZE.width, tab.widths, spec.column) } },
    series: spec.series.map((each, i) => ({
      name: each.name,
      values: tabArea(tab.name, each.values),
      categories: tabArea(tab.name, spec.categories),
      color: CHART_COLOURS[i % CHART_COLOURS.length] ?? COLOURS.teal,
    })),
    legend: spec.series.length > 1 ? 'bottom' : false,
    legendFontSize: 9,
    legendFontFamily: FONT,
    titleFontSize: 12,
    titleBold: true,
    titleColor: COLOURS.teal,
    titleFontFamily: FONT,
    chartSpaceFillColor: COLOURS.white,
    chartSpaceBorderColor: COLOURS.line,
    axes: {
      x: { ...text, tickLblPos: 'low' },
      y: { ...text, title: spec.valueAxis, axisTitleFontSize: 9, axisTitleFontFamily: FONT, axisTitleColor: COLOURS.grey, gridlines: { major: true } },
    },
  };
}

function columnsFor(width: number, widths: readonly number[], from: number): number {
  let columns = 0;
  for (let covered = 0; covered < width; columns++) covered += widths[from + columns - 1] ?? 9;
  return columns;
}
