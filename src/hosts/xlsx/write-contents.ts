import type { Cell, NamedRange, WriteSheet } from 'hucre';
import { writeXlsx as writeFile } from 'hucre/xlsx';
import type { PlacedChart } from '../../workbook/contents/charts-of';
import type { CellContents, TabContents, WorkbookContents } from '../../workbook/contents/contents';
import { quoteTab } from '../../workbook/formula';
import { FONT, FONT_SIZE } from '../../workbook/look';
import type { Area } from '../../workbook/model';
import { areaA1, cellA1 } from '../../workbook/r1c1';
import { printOfContents } from '../../workbook/print';
import { MARK_NAME } from '../../workbook/record/mark';
import { cellKey } from './cells';
import { sheetChart } from './charts';
import { toFile } from './functions';
import { fileLimit } from './limits';
import { officerRule } from './officer-rules';
import { conditionalRule, listValidation, printed, printNames, tableDefinition } from './sheet';
import { fileStyle } from './styles';

/** A workbook as it stands, as the bytes of an .xlsx file: ours and the officer's own tabs, formulas with the values that they show. */
export async function writeContents(contents: WorkbookContents, charts: readonly PlacedChart[] = []): Promise<Uint8Array> {
  const styles = contents.looks.map(fileStyle);
  return writeFile({
    sheets: contents.tabs.map((tab) => sheetOf(tab, styles, charts.filter((each) => each.tab === tab.name))),
    namedRanges: [...contents.names.map(({ name, refersTo, comment }): NamedRange => ({ name, range: refersTo, ...(comment === undefined ? {} : { comment }) })), ...contents.tabs.flatMap((tab) => printNames(tab.name, printOfContents(tab, [])))],
    properties: { title: contents.title, subject: contents.subject, ...(contents.mark === null ? {} : { custom: { [MARK_NAME]: contents.mark } }) },
    defaultFont: { name: FONT, size: FONT_SIZE },
    activeSheet: 0,
  });
}

function sheetOf(tab: TabContents, styles: readonly ReturnType<typeof fileStyle>[], charts: readonly PlacedChart[]): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const cell of tab.cells) cells.set(cellKey(cell.row, cell.column), fileCell(cell, styles));
  for (const { row, column, tab: to, target } of tab.links) {
    const key = cellKey(row, column);
    cells.set(key, { ...cells.get(key), hyperlink: { target: '', location: `${quoteTab(to)}!${cellA1(target.row, target.column)}`, tooltip: `Go to ${to}` } });
  }
  const { rows, columns } = tab.freeze;
  const rules = tab.rules.flatMap((each, i) => officerRule(each, i) ?? []);
  const hiddenColumns = new Set(tab.hiddenColumns);
  const across = Math.max(tab.widths.length, ...tab.hiddenColumns);
  const rowDefs = new Map<number, { height?: number; hidden?: boolean }>(tab.heights.map(({ row, height }) => [row - 1, { height }]));
  for (const row of tab.hiddenRows) rowDefs.set(row - 1, { ...rowDefs.get(row - 1), hidden: true });
  return {
    name: tab.name,
    cells, rowDefs,
    columns: Array.from({ length: across }, (_, i) => {
      const width = tab.widths[i] ?? null;
      return { ...(width === null ? {} : { width }), ...(hiddenColumns.has(i + 1) && { hidden: true }) };
    }),
    view: { showGridLines: tab.gridlines, ...(tab.colour === null ? {} : { tabColor: { rgb: tab.colour } }) },
    ...(rows > 0 || columns > 0 ? { freezePane: { rows, columns } } : {}),
    ...(tab.hidden && { hidden: true }),
    merges: tab.merges.map(({ row, column, rows: high, columns: wide }) => ({ startRow: row - 1, endRow: row + high - 2, startCol: column - 1, endCol: column + wide - 2 })),
    tables: tab.tables.map(tableDefinition),
    dataValidations: [...tab.limits.flatMap((each) => fileLimit(each) ?? []), ...tab.validations.map(listValidation)],
    conditionalRules: [...rules, ...tab.highlights.map((each, i) => conditionalRule(each, tab.rules.length + i))],
    charts: charts.map(({ spec, built, drawnFrom }) => sheetChart(spec, built, drawnFrom)),
    ...printed(printOfContents(tab, charts.map(({ spec }) => spec))),
  };
}

const ERROR_WORDS = /^#[A-Z/_]+[!?A]?$/;

function fileCell({ row, column, value, formula, spill, look, note, address }: CellContents, styles: readonly ReturnType<typeof fileStyle>[]): Partial<Cell> {
  const style = look === undefined ? undefined : styles[look];
  const dressed = { ...(style && { style }), ...(note !== undefined && { comment: { text: note } }), ...(address !== undefined && { hyperlink: { target: address } }) };
  if (formula !== undefined) return { ...dressed, ...fileFormula(formula, value, spill && { row, column, ...spill }) };
  if (typeof value !== 'string') return { ...dressed, value };
  const text = value.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x');
  return ERROR_WORDS.test(text) ? { ...dressed, value: text, richText: [{ text }] } : { ...dressed, value: text };
}

function fileFormula(formula: string, value: CellContents['value'], fills: Area | undefined): Partial<Cell> {
  const own = { formula: toFile(formula.slice(1)), formulaResult: value ?? '' };
  if (!fills) return own;
  return { ...own, formulaType: 'array', formulaDynamic: true, formulaRef: areaA1(fills) };
}
