import type { ReactElement } from 'react';
import type { Drawing } from '../hosts/browser';
import { CHART_COLOURS, COLOURS } from '../workbook/look';
import { barsOf, ticksFor } from './chart-bars';

const WIDTH = 720;
const HEIGHT = 360;
const PLOT = { left: 84, right: 700, top: 48, bottom: 282 };
const POUNDS = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 });
const PLAIN = new Intl.NumberFormat('en-GB');

/** A chart of columns on the sheet. Its cells are on the same tab, and its text says what it shows. */
export function SheetChart({ data }: { readonly data?: Drawing }): ReactElement | null {
  if (!data) return null;
  const { title, altText, categories, series, valueAxis, inPounds } = data;
  const ticks = ticksFor(data);
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const y = (value: number): number => PLOT.bottom - ((value - low) / (high - low)) * (PLOT.bottom - PLOT.top);
  const step = (PLOT.right - PLOT.left) / Math.max(1, categories.length);
  const figure = (value: number): string => (inPounds ? POUNDS : PLAIN).format(value);
  const ink = `#${COLOURS.ink}`;
  return (
    <figure className="sheet-chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${title}. ${altText}`}>
        <text x={PLOT.left} y={24} fontSize={16} fontWeight="bold" fill={`#${COLOURS.teal}`}>{title}</text>
        <text x={16} y={(PLOT.top + PLOT.bottom) / 2} fontSize={12} fill={`#${COLOURS.grey}`} textAnchor="middle" transform={`rotate(-90 16 ${(PLOT.top + PLOT.bottom) / 2})`}>{valueAxis}</text>
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={PLOT.left} x2={PLOT.right} y1={y(tick)} y2={y(tick)} stroke={tick === 0 ? `#${COLOURS.grey}` : `#${COLOURS.line}`} />
            <text x={PLOT.left - 6} y={y(tick) + 4} fontSize={12} fill={ink} textAnchor="end">{figure(tick)}</text>
          </g>
        ))}
        {barsOf(data).map(({ category, series: at, from, to, left, width }) => (
          <rect key={`${category}-${at}`} x={PLOT.left + step * (category + left)} width={step * width} y={y(Math.max(from, to))} height={Math.abs(y(from) - y(to))} fill={`#${CHART_COLOURS[at % CHART_COLOURS.length] ?? COLOURS.teal}`}>
            <title>{`${series[at]?.name ?? ''}, ${categories[category] ?? ''}: ${figure(series[at]?.values[category] ?? 0)}`}</title>
          </rect>
        ))}
        {categories.map((category, i) => (
          <text key={category} x={PLOT.left + step * (i + 0.5)} y={PLOT.bottom + 18} fontSize={12} fill={ink} textAnchor="middle">{category}</text>
        ))}
        {series.map(({ name }, i) => (
          <g key={name} transform={`translate(${PLOT.left + (i % 3) * 205} ${PLOT.bottom + 38 + Math.floor(i / 3) * 18})`}>
            <rect width={11} height={11} fill={`#${CHART_COLOURS[i % CHART_COLOURS.length] ?? COLOURS.teal}`} />
            <text x={16} y={10} fontSize={12} fill={ink}>{name}</text>
          </g>
        ))}
      </svg>
    </figure>
  );
}
