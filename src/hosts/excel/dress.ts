import { layer } from '../../workbook/blocks-of';
import { STYLE_LOOKS, WIDE_COLUMN } from '../../workbook/look';
import type { Area, Block, NumberFormat, StyleName, TabSpec } from '../../workbook/model';
import { LAST_COLUMN } from '../../workbook/r1c1';

/** Everything of a cell's look that is not its number format. */
export interface Dress {
  readonly style: StyleName;
  readonly right: boolean;
  /** Text a little away from what stands before it. */
  readonly indent: boolean;
  readonly wrap: boolean;
}

/** Areas of a tab that look the same. */
export interface Dressed {
  readonly dress: Dress;
  readonly areas: readonly Area[];
}

interface Surroundings {
  readonly covered: ReadonlySet<number>;
  readonly filled: ReadonlySet<number>;
  readonly figures: ReadonlySet<number>;
}

/** All the cells of a tab, gathered into areas by their dress: figures and their headers stand on the right. */
export function dressedAreas(tab: TabSpec): Dressed[] {
  const around = surroundings(tab);
  const found = new Map<string, { dress: Dress; areas: Area[] }>();
  for (const block of tab.blocks) {
    for (const { dress, area } of areasOf(tab, block, around)) {
      const key = keyOf(dress);
      const known = found.get(key) ?? { dress, areas: [] };
      known.areas.push(area);
      found.set(key, known);
    }
  }
  return [...found.values()];
}

function surroundings(tab: TabSpec): Surroundings {
  const covered = new Set<number>();
  const filled = new Set<number>();
  const figures = new Set<number>();
  for (const block of tab.blocks) {
    block.values.forEach((line, i) =>
      line.forEach((value, j) => {
        const place = placeOf(block, i, j);
        covered.add(place);
        if (value !== null && value !== '') filled.add(place);
        if (isFigure(block, i, j)) figures.add(place);
      }),
    );
  }
  return { covered, filled, figures };
}

function isFigure(block: Block, row: number, column: number): boolean {
  const format = layer(block.format, row, column);
  return format === 'general' ? typeof block.values[row]?.[column] === 'number' : format !== 'text';
}

interface OneDress {
  readonly dress: Dress;
  readonly area: Area;
}

/** Runs of a row that look the same, grown downwards while the rows below have the same runs. */
function areasOf(tab: TabSpec, block: Block, around: Surroundings): OneDress[] {
  const done: OneDress[] = [];
  let open: OneDress[] = [];
  block.values.forEach((line, i) => {
    const runs = runsOf(line.map((_, j) => dressOf(tab, block, i, j, around)));
    const fits = open.length === runs.length && runs.every((run, k) => sameRun(run, open[k], block.column));
    if (fits) {
      open = open.map(({ dress, area }) => ({ dress, area: { ...area, rows: area.rows + 1 } }));
      return;
    }
    done.push(...open);
    open = runs.map(({ dress, from, length }) => ({ dress, area: { row: block.row + i, column: block.column + from, rows: 1, columns: length } }));
  });
  return [...done, ...open];
}

interface Run {
  readonly dress: Dress;
  readonly from: number;
  readonly length: number;
}

function runsOf(dresses: readonly Dress[]): Run[] {
  const runs: Run[] = [];
  dresses.forEach((dress, j) => {
    const last = runs.at(-1);
    if (last && keyOf(last.dress) === keyOf(dress)) runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else runs.push({ dress, from: j, length: 1 });
  });
  return runs;
}

function sameRun(run: Run, open: OneDress | undefined, firstColumn: number): boolean {
  return open !== undefined && open.area.column === firstColumn + run.from && open.area.columns === run.length && keyOf(open.dress) === keyOf(run.dress);
}

function keyOf({ style, right, indent, wrap }: Dress): string {
  return `${style} ${right} ${indent} ${wrap}`;
}

function dressOf(tab: TabSpec, block: Block, row: number, column: number, around: Surroundings): Dress {
  const style = layer(block.style, row, column);
  const place = placeOf(block, row, column);
  const right = around.figures.has(style === 'header' ? place + LAST_COLUMN : place);
  return {
    style,
    right,
    indent: !right && (STYLE_LOOKS[style].indent ?? (style === 'note' && around.covered.has(place - 1))),
    wrap: wraps(style, tab.widths[block.column + column - 1] ?? 0, around.filled.has(place + (right ? -1 : 1))),
  };
}

/** Text breaks into lines in every cell of some styles; in others where it cannot run on. */
function wraps(style: StyleName, width: number, besideFilled: boolean): boolean {
  const when = STYLE_LOOKS[style].wrap;
  return when === 'always' || (when === 'where it must' && (besideFilled || width >= WIDE_COLUMN));
}

function placeOf(block: Block, row: number, column: number): number {
  return (block.row + row) * LAST_COLUMN + block.column + column;
}

/** A block in the areas that have one number format each. */
export function formatAreas(block: Block): { readonly format: NumberFormat; readonly area: Area }[] {
  const { row, column, format, values } = block;
  const [rows, columns] = [values.length, values[0]?.length ?? 0];
  if (typeof format === 'string') return [{ format, area: { row, column, rows, columns } }];
  if ('rows' in format) return spans(format.rows).map(({ value, from, length }) => ({ format: value, area: { row: row + from, column, rows: length, columns } }));
  return spans(format.columns).map(({ value, from, length }) => ({ format: value, area: { row, column: column + from, rows, columns: length } }));
}

/** Stretches of equal items. */
export function spans<T>(items: readonly T[]): { readonly value: T; readonly from: number; readonly length: number }[] {
  const found: { value: T; from: number; length: number }[] = [];
  items.forEach((value, from) => {
    const last = found.at(-1);
    if (last && last.value === value) last.length += 1;
    else found.push({ value, from, length: 1 });
  });
  return found;
}
