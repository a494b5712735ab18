import { TabDress, type Wear } from '../../workbook/dress';
import type { Area, Block, NumberFormat, TabSpec } from '../../workbook/model';

/** Areas of a tab that look the same. */
export interface Dressed {
  readonly dress: Wear;
  readonly areas: readonly Area[];
}

/** All the cells of a tab, gathered into areas by their dress. */
export function dressedAreas(tab: TabSpec): Dressed[] {
  const dressed = new TabDress(tab);
  const found = new Map<string, { dress: Wear; areas: Area[] }>();
  for (const block of tab.blocks) {
    for (const { dress, area } of areasOf(block, dressed)) {
      const key = keyOf(dress);
      const known = found.get(key) ?? { dress, areas: [] };
      known.areas.push(area);
      found.set(key, known);
    }
  }
  return [...found.values()];
}

interface OneDress {
  readonly dress: Wear;
  readonly area: Area;
}

/** Runs of a row that look the same, grown downwards while the rows below have the same runs. */
function areasOf(block: Block, dressed: TabDress): OneDress[] {
  const done: OneDress[] = [];
  let open: OneDress[] = [];
  block.values.forEach((line, i) => {
    const runs = runsOf(line.map((_, j) => dressed.wear(block, i, j)));
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
  readonly dress: Wear;
  readonly from: number;
  readonly length: number;
}

function runsOf(dresses: readonly Wear[]): Run[] {
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

function keyOf({ style, right, indent, wrap }: Wear): string {
  return `${style} ${right} ${indent} ${wrap}`;
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
