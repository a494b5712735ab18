import { type Area, lastColumn, lastRow, print } from './model/area';
import type { Coat, Coats } from './model/coats';
import { UNPAINTED } from './model/coats';

/** What one can see of the coats of a tab, by name and cells; the same for the same look, however it was painted. */
export function painted(coats: Coats): Record<string, Record<string, unknown>> {
  const found = coats.names().map((name) => [name, visible(coats.named(name), UNPAINTED.get(name))] as const);
  return Object.fromEntries(found.filter(([, areas]) => Object.keys(areas).length > 0));
}

/** The fewest bands of rows that cover the same cells as some areas do. */
export function covered(areas: readonly Area[]): string[] {
  return Object.keys(visible(areas.map((area) => ({ area, value: true })), undefined));
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly value: unknown;
}

const MOST_KNOWN = 10_000;

/** The same coats are looked at over and over: before and after each thing that went wrong. */
const known = new Map<string, Record<string, unknown>>();

function visible(coats: readonly Coat[], bare: unknown): Record<string, unknown> {
  const key = JSON.stringify([bare, coats.map(({ area: { row, column, rows, columns }, value }) => [row, column, rows, columns, value])]);
  const found = known.get(key) ?? looked(coats, bare);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, found);
  return found;
}

/** Bands of rows that look alike, each with its runs of columns. */
function looked(coats: readonly Coat[], bare: unknown): Record<string, unknown> {
  const edges = [...new Set(coats.flatMap(({ area }) => [area.row, lastRow(area) + 1]))].sort((a, b) => a - b);
  const waiting = coats.map((coat, order) => ({ coat, order })).sort((a, b) => a.coat.area.row - b.coat.area.row);
  let started = 0;
  let active: typeof waiting = [];
  const bands: { row: number; end: number; runs: Run[]; key: string }[] = [];
  for (const [i, row] of edges.entries()) {
    const first = started;
    while (waiting[started]?.coat.area.row === row) started += 1;
    active = [...active.filter(({ coat }) => lastRow(coat.area) >= row), ...waiting.slice(first, started)].sort((a, b) => a.order - b.order);
    const runs = runsOf(active.map(({ coat }) => coat), bare);
    const key = JSON.stringify(runs);
    const last = bands.at(-1);
    const end = (edges[i + 1] ?? row) - 1;
    if (last?.key === key && last.end === row - 1) last.end = end;
    else bands.push({ row, end, runs, key });
  }
  const areaOf = ({ row, end }: { row: number; end: number }, { from, to }: Run): Area => ({ row, rows: end - row + 1, column: from, columns: to - from + 1 });
  return Object.fromEntries(bands.flatMap((band) => band.runs.map((run) => [print(areaOf(band, run)), run.value])));
}

function runsOf(coats: readonly Coat[], bare: unknown): Run[] {
  const edges = [...new Set(coats.flatMap(({ area }) => [area.column, lastColumn(area) + 1]))].sort((a, b) => a - b);
  const runs: Run[] = [];
  for (const [i, from] of edges.entries()) {
    const top = coats.findLast(({ area }) => area.column <= from && lastColumn(area) >= from);
    if (!top || top.value === undefined || same(top.value, bare)) continue;
    const to = (edges[i + 1] ?? from) - 1;
    const last = runs.at(-1);
    if (last && last.to === from - 1 && same(last.value, top.value)) runs[runs.length - 1] = { ...last, to };
    else runs.push({ from, to, value: top.value });
  }
  return runs;
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
