import type { SheetChart } from 'hucre';
import { axisFormat, chartColumns } from '../../workbook/drawn';
import { CHART_COLOURS, CHART_SIZE, COLOURS, FONT } from '../../workbook/look';
import type { ChartSpec, TabSpec } from '../../workbook/model';
import { tabArea } from '../../workbook/places';

/** @param drawnFrom the chart where the tab was built, where it stands elsewhere now */
export function sheetChart(spec: ChartSpec, tab: TabSpec, drawnFrom: ChartSpec = spec): SheetChart {
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
    anchor: { from, to: { row: from.row + CHART_SIZE.rows, col: from.col + chartColumns(spec.column, tab.widths) } },
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
      x: { ...text, tickLblPos: 'low', majorTickMark: 'none', minorTickMark: 'none' },
      y: {
        ...text,
        minorTickMark: 'none',
        numberFormat: { formatCode: axisFormat(drawnFrom, tab), sourceLinked: false },
        title: spec.valueAxis,
        axisTitleRotation: -90,
        axisTitleFontSize: 9,
        axisTitleFontFamily: FONT,
        axisTitleColor: COLOURS.grey,
      },
    },
  };
}
