import { invalidArgument } from '../errors';
import { define } from '../members';
import { area, lastColumn, lastRow } from '../model/area';
import { Chart, Series } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { HostObject } from '../objects';
import { colour } from './formats';
import { placeFrom, type Place } from './places';

define<Sheet>('ChartCollection', {
  items: ({ charts }) => charts.map(chartObject),
  methods: {
    Add({ target, args: [type, source, seriesBy], workbook }) {
      const place = placeFrom(source, workbook, target);
      const name = `Chart ${target.charts.length + 1}`;
      const chart = new Chart(workbook.newId(), target, name, String(type));
      chart.series.push(...guess(place, String(seriesBy ?? 'Auto')));
      target.charts.push(chart);
      return chartObject(chart);
    },
  },
});

/** What Excel makes of a block: the first row names the series when it holds texts, the first column the categories. */
function guess(place: Place, seriesBy: string): Series[] {
  const { sheet, area: own } = place;
  if (!['Auto', 'Columns', 'Rows'].includes(seriesBy)) throw invalidArgument(`no series by ${seriesBy}`);
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && own.rows >= own.columns);
  const isNumber = (row: number, column: number) => typeof sheet.cell(row, column)?.value === 'number' || sheet.formula(row, column) !== null;
  const top = isNumber(own.row, lastColumn(own)) ? 0 : 1;
  const left = isNumber(lastRow(own), own.column) ? 0 : 1;
  const count = byColumns ? own.columns - left : own.rows - top;
  return Array.from({ length: Math.max(0, count) }, (_, i) => {
    const [row, column] = byColumns ? [own.row + top, own.column + left + i] : [own.row + top + i, own.column + left];
    const header = byColumns ? sheet.cell(own.row, column) : sheet.cell(row, own.column);
    const series = new Series(String((byColumns ? top : left) === 1 ? (header?.value ?? '') : `Series${i + 1}`));
    const rows = byColumns ? own.rows - top : 1;
    const columns = byColumns ? 1 : own.columns - left;
    series.values = { sheet, area: area(row, column, rows, columns) };
    return series;
  });
}

function chartObject(chart: Chart): HostObject<Chart> {
  return new HostObject('Chart', chart, chart.store, chart.id, chart.name);
}

define<Chart>('Chart', {
  objects: { Series: (chart) => new HostObject('ChartSeriesCollection', chart) },
  methods: {
    SetPosition({ target, args: [from, to], workbook }) {
      const first = placeFrom(from, workbook, target.sheet).area;
      target.position = { from: first, to: to === undefined || to === null ? first : placeFrom(to, workbook, target.sheet).area };
    },
  },
});

define<Chart>('ChartSeriesCollection', {
  items: (chart) => chart.series.map((series) => seriesObject(chart, series)),
  methods: {
    Add({ target, args: [name] }) {
      const series = new Series(typeof name === 'string' ? name : `Series${target.series.length + 1}`);
      target.series.push(series);
      return seriesObject(target, series);
    },
  },
});

interface OneSeries {
  readonly chart: Chart;
  readonly series: Series;
}

function seriesObject(chart: Chart, series: Series): HostObject<OneSeries> {
  return new HostObject('ChartSeries', { chart, series }, series.store);
}

define<OneSeries>('ChartSeries', {
  methods: {
    SetValues: ({ target: { chart, series }, args: [range], workbook }) => void (series.values = line(placeFrom(range, workbook, chart.sheet))),
    SetXAxisValues: ({ target: { chart, series }, args: [range], workbook }) => void (series.categories = line(placeFrom(range, workbook, chart.sheet))),
  },
});

define<unknown>('ChartFill', {
  methods: { SetSolidColor: ({ object, args: [value] }) => object.store.set('Color', colour(value)) },
});

function line(place: Place): Place {
  if (place.area.rows > 1 && place.area.columns > 1) throw invalidArgument('one row or one column');
  return place;
}
