import { checkCase } from '../../engine/check-case';
import type { WorkbookCells } from '../cells';
import { specOf } from '../check/check-workbook';
import { grownSince } from '../check/grown';
import { specToNow } from '../check/lie';
import type { ChartSpec, TabSpec } from '../model';
import { readCase } from '../read-case';
import { isNewer, readBuildRecord } from '../record/read-build-record';
import { movedArea } from './moved';

/** A chart of a build, with its places as they are now; the tab as it would be built tells the format of its figures. */
export interface PlacedChart {
  readonly tab: string;
  readonly spec: ChartSpec;
  readonly built: TabSpec;
  /** As the format of its figures would have them. */
  readonly drawnFrom: ChartSpec;
}

/** The charts that belong to what is built in a workbook, wherever their cells were moved; none where its inputs cannot be read. */
export function chartsOf(cells: WorkbookCells): PlacedChart[] {
  const record = readBuildRecord(cells);
  const read = record && !isNewer(record) && record.blocks.length > 0 ? readCase(cells) : null;
  if (!record || !read || 'problems' in read || checkCase(read.partnershipCase).length > 0) return [];
  const spec = specOf(read.partnershipCase, record);
  const { cell } = specToNow(spec, record, cells, grownSince(cells, record));
  return spec.tabs.flatMap((tab) => {
    const now = record.tabs.get(tab.id)?.now ?? null;
    if (now === null) return [];
    return tab.charts.flatMap((chart) => {
      const move = (area: ChartSpec['categories']) => movedArea(tab.name, area, cell);
      const [place, categories, values] = [cell({ tab: tab.name, row: chart.row, column: chart.column }), move(chart.categories), chart.series.map((each) => move(each.values))];
      if (!place || !categories) return [];
      const series = chart.series.flatMap((each, i) => (values[i] ? [{ ...each, values: values[i] }] : []));
      return [{ tab: now, built: { ...tab, name: now }, drawnFrom: chart, spec: { ...chart, row: place.row, column: place.column, categories, series } }];
    });
  });
}
