import { blockAt, layer } from './blocks-of';
import { CHART_SIZE } from './look';
import type { ChartSpec, NumberFormat, TabSpec } from './model';

/** Pence are too fine for an axis, and a dash no label for nil. */
const AXIS_FORMATS: Readonly<Partial<Record<NumberFormat, string>>> = {
  money: '£#,##0',
  pence: '£#,##0',
  gap: '£#,##0',
  percent: '0%',
  percent2: '0%',
};

/** How the cells print that a chart is drawn from; `tab` holds them. */
export function drawnFormat({ series }: ChartSpec, tab: TabSpec): NumberFormat | null {
  const first = series[0]?.values;
  const block = first && blockAt(tab, first.row, first.column);
  return block ? layer(block.format, first.row - block.row, first.column - block.column) : null;
}

export function axisFormat(spec: ChartSpec, tab: TabSpec): string {
  const format = drawnFormat(spec, tab);
  return (format && AXIS_FORMATS[format]) ?? '#,##0';
}

/** How many columns of the tab a chart stands over. */
export function chartColumns(from: number, widths: readonly number[]): number {
  let columns = 0;
  for (let covered = 0; covered < CHART_SIZE.width; columns += 1) covered += widths[from + columns - 1] ?? 9;
  return columns;
}
