import { axisFormat, chartColumns } from '../../workbook/drawn';
import { CHART_COLOURS, CHART_SIZE, COLOURS, FONT } from '../../workbook/look';
import type { ChartSpec, TabSpec } from '../../workbook/model';
import { cellA1 } from '../../workbook/r1c1';
import { colour } from './look';
import { rangeOf } from './places';
import { write, type Write } from './write';

/** Excel's API has no alternative text for charts: the tab has their figures and a sentence beside them. */
export function* chartWrites(tab: TabSpec): Generator<Write> {
  for (const spec of tab.charts) yield write((sheet) => draw(sheet, spec, tab), 0, 20 + 6 * spec.series.length);
}

function draw(sheet: Excel.Worksheet, spec: ChartSpec, tab: TabSpec): void {
  const [first] = spec.series;
  if (!first) return;
  const stacked = spec.kind === 'stacked columns';
  const along = first.values.rows === 1 ? 'Rows' : 'Columns';
  // The values of one series, so that Excel finds one series, whatever it takes the first cells for.
  const chart = sheet.charts.add(stacked ? 'ColumnStacked' : 'ColumnClustered', rangeOf(sheet, first.values), along);
  chart.name = spec.id;
  spec.series.forEach((each, i) => {
    const series = i === 0 ? chart.series.getItemAt(0) : chart.series.add(each.name);
    series.name = each.name;
    series.setValues(rangeOf(sheet, each.values));
    series.setXAxisValues(rangeOf(sheet, spec.categories));
    series.gapWidth = 80;
    series.format.fill.setSolidColor(colour(CHART_COLOURS[i % CHART_COLOURS.length] ?? COLOURS.teal));
  });
  const last = spec.column + chartColumns(spec.column, tab.widths) - 1;
  chart.setPosition(cellA1(spec.row, spec.column), cellA1(spec.row + CHART_SIZE.rows - 1, last));
  dressChart(chart, spec, tab);
}

const text = { name: FONT, size: 9, color: colour(COLOURS.grey) } as const;

function dressChart(chart: Excel.Chart, spec: ChartSpec, tab: TabSpec): void {
  chart.title.text = spec.title;
  chart.title.format.font.set({ name: FONT, size: 12, bold: true, color: colour(COLOURS.teal) });
  chart.format.fill.setSolidColor(colour(COLOURS.white));
  chart.legend.visible = spec.series.length > 1;
  if (spec.series.length > 1) {
    chart.legend.position = 'Bottom';
    chart.legend.format.font.set(text);
  }
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.format.font.set(text);
  categoryAxis.tickLabelPosition = 'Low';
  categoryAxis.majorTickMark = 'None';
  valueAxis.format.font.set(text);
  valueAxis.numberFormat = axisFormat(spec, tab);
  valueAxis.title.text = spec.valueAxis;
  valueAxis.title.format.font.set(text);
}
