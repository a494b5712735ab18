import type { Drawing } from '../hosts/browser';

export interface Bar {
  readonly category: number;
  readonly series: number;
  readonly from: number;
  readonly to: number;
  /** Of the room that a category has. */
  readonly left: number;
  readonly width: number;
}

const GAP = 0.2;

/** Columns side by side, or on top of one another: what is above nil upwards, what is below downwards. */
export function barsOf({ stacked, categories, series }: Pick<Drawing, 'stacked' | 'categories' | 'series'>): Bar[] {
  return categories.flatMap((_, category) => {
    let [above, below] = [0, 0];
    return series.map(({ values }, at): Bar => {
      const value = values[category] ?? 0;
      if (!stacked) return { category, series: at, from: 0, to: value, left: GAP + (at * (1 - 2 * GAP)) / series.length, width: (1 - 2 * GAP) / series.length };
      const from = value < 0 ? below : above;
      if (value < 0) below += value;
      else above += value;
      return { category, series: at, from, to: from + value, left: GAP, width: 1 - 2 * GAP };
    });
  });
}

const STEPS = [1, 2, 2.5, 5, 10];

/** Round figures from below the lowest column to above the highest, nil among them. */
export function ticksFor(drawing: Pick<Drawing, 'stacked' | 'categories' | 'series'>): number[] {
  const ends = barsOf(drawing).flatMap(({ from, to }) => [from, to]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const rough = (high - low || 1) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((each) => each * power >= rough) ?? 10) * power;
  const [first, last] = [Math.floor(low / step), Math.max(Math.ceil(high / step), Math.floor(low / step) + 1)];
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}
