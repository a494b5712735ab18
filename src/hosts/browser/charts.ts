import { chartsOf, type PlacedChart } from '../../workbook/contents/charts-of';
import { CHART_SIZE } from '../../workbook/look';
import { chartColumns, drawnFormat } from '../../workbook/drawn';
import type { Area } from '../../workbook/model';
import type { Spreadsheet } from './spreadsheet';

/** A chart with its figures, for whoever draws it. */
export interface Drawing {
  readonly id: string;
  readonly title: string;
  readonly altText: string;
  readonly stacked: boolean;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly valueAxis: string;
  readonly inPounds: boolean;
}

/** Draws a chart in an element of the page that lies on the sheet. */
export type DrawChart = (props: { readonly data?: Drawing }) => unknown;

const COMPONENT = 'partnership-case-chart';
/** After the last change. */
const PAUSE = 400;

/** Charts lie on the tabs where they would be built, follow their cells, and are drawn anew when figures change. */
export function drawCharts(sheet: Spreadsheet, draw: DrawChart): void {
  sheet.api.registerComponent(COMPONENT, draw);
  let drawn: { readonly key: string; readonly dispose: () => void }[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = (): void => {
    const tab = sheet.active.getActiveSheet();
    const name = tab.getSheetName();
    const wanted = chartsOf(sheet.cells()).filter((each) => each.tab === name).map((chart) => ({ chart, data: drawingOf(sheet, chart) }));
    const keys = wanted.map(({ chart, data }) => JSON.stringify([sheet.active.getId(), tab.getSheetId(), chart.spec.row, data]));
    if (drawn.map(({ key }) => key).join() === keys.join()) return;
    for (const { dispose } of drawn) dispose();
    drawn = wanted.flatMap(({ chart, data }, i) => {
      const { row, column } = chart.spec;
      const columns = chartColumns(column, chart.built.widths);
      const range = tab.getRange(row - 1, column - 1, CHART_SIZE.rows, columns);
      const { width, height } = sizeOf(tab, row, CHART_SIZE.rows, column, columns);
      const laid = tab.addFloatDomToRange(range, { componentKey: COMPONENT, data: data as never, allowTransform: false }, { width, height, marginX: 0, marginY: 0 }, `${chart.spec.id}-${Date.now()}`);
      return laid ? [{ key: keys[i] ?? '', dispose: laid.dispose }] : [];
    });
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(refresh, PAUSE);
  };
  sheet.watch(soon);
  sheet.api.addEvent(sheet.api.Event.ActiveSheetChanged, soon);
  soon();
}

type Tab = ReturnType<Spreadsheet['active']['getActiveSheet']>;

function sizeOf(tab: Tab, row: number, rows: number, column: number, columns: number): { readonly width: number; readonly height: number } {
  let [width, height] = [0, 0];
  for (let i = 0; i < rows; i += 1) height += tab.getRowHeight(row - 1 + i);
  for (let j = 0; j < columns; j += 1) width += tab.getColumnWidth(column - 1 + j);
  return { width, height };
}

function drawingOf(sheet: Spreadsheet, { tab, spec, built, drawnFrom }: PlacedChart): Drawing {
  const cells = sheet.cells().tabs.find(({ name }) => name === tab);
  const over = <T>({ row, column, rows, columns }: Area, take: (row: number, column: number) => T): T[] =>
    Array.from({ length: rows * columns }, (_, n) => take(row + Math.floor(n / columns), column + (n % columns)));
  return {
    id: spec.id, title: spec.title, altText: spec.altText, valueAxis: spec.valueAxis,
    stacked: spec.kind === 'stacked columns',
    categories: over(spec.categories, (row, column) => String(cells?.value(row, column) ?? '')),
    series: spec.series.map(({ name, values }) => ({ name, values: over(values, (row, column) => Number(cells?.value(row, column)) || 0) })),
    inPounds: ['money', 'pence', 'gap'].includes(drawnFormat(drawnFrom, built) ?? 'general'),
  };
}
