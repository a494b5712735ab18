import type { Area } from '../../workbook/model';
import { areaOf } from '../../workbook/record/recorded';
import { movedArea, type RebuildPlan } from '../../workbook/rebuild/plan';
import type { MovedChart } from './journal';
import { rangeOf } from './places';

/** Where the figures of each chart are before a rebuild: on the blocks that they were drawn from, as those stand then. */
export function movedCharts(plan: RebuildPlan, drawn: ReadonlyMap<string, readonly string[]>): MovedChart[] {
  return plan.changes.flatMap(({ id, name, before }) => {
    const there = new Set(drawn.get(name));
    const spec = plan.spec.tabs.find((tab) => tab.id === id);
    const old = (area: Area): Area | null => {
      const block = spec?.blocks.find((each) => covers(areaOf(each), area));
      const was = block && before.get(block.id);
      return block && was ? { row: was.row + area.row - block.row, rows: area.rows, column: was.column + area.column - block.column, columns: was.columns } : null;
    };
    return (spec?.charts ?? []).filter((chart) => there.has(chart.id)).flatMap(({ id: chart, categories, series }) => {
      const [was, values] = [old(categories), series.map((each) => old(each.values))];
      return was && values.every((each) => each !== null) ? [{ tab: name, chart, categories: was, series: values }] : [];
    });
  });
}

function covers(block: Area, area: Area): boolean {
  return area.row >= block.row && area.row + area.rows <= block.row + block.rows && area.column >= block.column && area.column + area.columns <= block.column + block.columns;
}

/** Where the figures of the charts that are still drawn belong. */
export function chartsToMove(plan: RebuildPlan, drawn: ReadonlyMap<string, readonly string[]>): { readonly tab: string; readonly charts: readonly Omit<MovedChart, 'tab'>[] }[] {
  return plan.changes.map(({ id, name, geometry }) => {
    const spec = plan.spec.tabs.find((tab) => tab.id === id);
    const there = new Set(drawn.get(name));
    const wanted = (spec?.charts ?? []).filter((chart) => there.has(chart.id)).map((chart) => ({
      chart: chart.id, categories: movedArea(chart.categories, geometry), series: chart.series.map(({ values }) => movedArea(values, geometry)),
    }));
    return { tab: name, charts: wanted };
  });
}

export function moveCharts(sheet: Excel.Worksheet, charts: readonly Omit<MovedChart, 'tab'>[]): void {
  for (const { chart, categories, series } of charts) {
    const drawn = sheet.charts.getItem(chart);
    series.forEach((values, i) => {
      const each = drawn.series.getItemAt(i);
      each.setValues(rangeOf(sheet, values));
      each.setXAxisValues(rangeOf(sheet, categories));
    });
  }
}

