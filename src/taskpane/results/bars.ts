/** A bar of a chart, in units of the drawing. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Where nil is. */
  readonly base: number;
  readonly groups: readonly { readonly label: string; readonly middle: number; readonly saving: Bar | null; readonly gap: Bar | null }[];
}

interface Group {
  readonly year: string;
  readonly heights: { readonly saving: number | null; readonly gap: number | null };
}

const WIDTH = 288;
const HEIGHT = 120;
/** Above and below the bars. */
const EDGE = 6;
const WIDEST = 34;

/** Two bars to a year on one scale: what is below nil hangs from the base. */
export function drawing(years: readonly Group[]): Drawing {
  const all = years.flatMap(({ heights }) => [heights.saving ?? 0, heights.gap ?? 0]);
  const [top, bottom] = [Math.max(0, ...all), Math.min(0, ...all)];
  const scale = (HEIGHT - 2 * EDGE) / (top - bottom || 1);
  const base = EDGE + top * scale;
  const room = WIDTH / Math.max(years.length, 1);
  const width = Math.min(WIDEST, room * 0.36);
  const bar = (value: number | null, x: number): Bar | null => (value === null ? null : { x, width, y: value >= 0 ? base - value * scale : base, height: Math.abs(value) * scale });
  const groups = years.map(({ year, heights }, i) => {
    const middle = room * (i + 0.5);
    return { label: year, middle, saving: bar(heights.saving, middle - width - 1), gap: bar(heights.gap, middle + 1) };
  });
  return { width: WIDTH, height: HEIGHT, base, groups };
}
