import type { TabContents } from './contents/contents';
import { CHART_SIZE, USUAL_HEIGHT, USUAL_WIDTH } from './look';
import { pixelsHigh, pixelsWide } from './measures';
import type { Area, ChartSpec, Repeats, TabSpec } from './model';

/** How a tab goes onto A4, so that its text stays large enough to read, and what each page repeats. */
export interface PrintSetup extends Repeats {
  readonly landscape: boolean;
  /** So many pages across, or a percentage: a program that fits pages puts rows on them without regard to where a page is to begin. */
  readonly size: { readonly across: number } | { readonly percent: number };
  /** Rows that begin a page. */
  readonly breaks: readonly number[];
  /** Null for all of the tab. */
  readonly area: Area | null;
}

/** Of the usual 10 points: 7 points are still read with ease. */
const SMALLEST = 0.7;
/** A4 less its margins, in the pixels of a screen. */
const PAPER = { upright: { width: 698, height: 998 }, landscape: { width: 1026, height: 669 } } as const;
const ROW_HEIGHT = pixelsHigh(USUAL_HEIGHT);
/** What a title and the headers of a page are higher than other rows. */
const HIGHER_ROWS = 3;
/** Programs differ a little in how wide they draw a column. */
const SPARE = 0.95;

/** Whether columns of these widths, in characters, may go over more than one page across, each with the first `repeated` of them again. */
export function isWide(widths: readonly number[], landscape: boolean, repeated: number): boolean {
  return pagesAcross(widths.map(pixelsWide), PAPER[landscape ? 'landscape' : 'upright'].width * (SPARE / SMALLEST), repeated) > 1;
}

export function printOf(tab: TabSpec): PrintSetup {
  const { landscape, repeats, breaks, unprinted, widths, charts } = tab;
  const printed = tab.blocks.filter(({ row }) => unprinted === null || row < unprinted);
  const columns = Math.max(1, ...printed.map(({ column, values }) => column + (values[0]?.length ?? 1) - 1));
  return setUp({ landscape, repeats, breaks, unprinted, widths, columns, chartsEnd: charts.map(({ row }) => row + CHART_SIZE.rows) });
}

/** A tab as it stands. Without a row of its own to repeat, it repeats the rows that stay in view, or else the header of its table. */
export function printOfContents({ landscape, freeze, repeats, breaks, unprinted, widths, cells, tables }: TabContents, charts: readonly Pick<ChartSpec, 'row'>[]): PrintSetup {
  const header = repeats ?? tables[0]?.row;
  let columns = 1;
  for (const { row, column, value } of cells) if (value !== null && value !== '' && (unprinted === null || row < unprinted)) columns = Math.max(columns, column);
  return setUp({
    landscape, breaks, unprinted, widths, columns,
    chartsEnd: charts.map(({ row }) => row + CHART_SIZE.rows),
    repeats: {
      rows: freeze.rows > 0 ? { first: 1, last: freeze.rows } : header === undefined ? null : { first: header, last: header },
      columns: Math.max(freeze.columns, repeats === null ? 0 : 1),
    },
  });
}

interface Printed {
  readonly landscape: boolean;
  readonly repeats: Repeats;
  readonly breaks: readonly number[];
  readonly unprinted: number | null;
  /** In characters, by column from the first; null where it is as usual. */
  readonly widths: readonly (number | null)[];
  /** The last column with something in it. */
  readonly columns: number;
  /** The rows below charts. */
  readonly chartsEnd: readonly number[];
}

function setUp({ landscape, repeats, breaks, unprinted, widths, columns, chartsEnd }: Printed): PrintSetup {
  const room = PAPER[landscape ? 'landscape' : 'upright'];
  const pixels = Array.from({ length: columns }, (_, i) => pixelsWide(widths[i] ?? USUAL_WIDTH));
  const across = pagesAcross(pixels, room.width / SMALLEST, repeats.columns);
  const whole = pixels.reduce((sum, each) => sum + each, 0);
  // A chart is not torn apart: it fits on one page with what stands above it there.
  const high = Math.max(0, ...chartsEnd.map((end) => HIGHER_ROWS + end - Math.max(1, ...breaks.filter((row) => row < end)))) * ROW_HEIGHT;
  const fits = SPARE * Math.min(1 / SPARE, room.width / whole, high === 0 ? 1 / SPARE : room.height / high);
  return {
    landscape, breaks,
    size: breaks.length === 0 ? { across } : { percent: Math.floor(100 * Math.max(SMALLEST, fits)) },
    rows: repeats.rows,
    columns: across > 1 ? repeats.columns : 0,
    area: unprinted === null ? null : { row: 1, column: 1, rows: unprinted - 1, columns },
  };
}

function pagesAcross(widths: readonly number[], room: number, repeated: number): number {
  const again = widths.slice(0, repeated).reduce((sum, each) => sum + each, 0);
  let [pages, used] = [1, 0];
  for (const width of widths) {
    if (used > 0 && used + width > room) {
      pages += 1;
      used = again;
    }
    used += width;
  }
  return pages;
}
