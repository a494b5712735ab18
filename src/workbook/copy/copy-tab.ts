import type { Accepted } from '../check/accepted';
import type { CheckReport } from '../check/check-workbook';
import type { Difference } from '../check/difference';
import { formatAt, sameValue } from '../check/same-value';
import type { Block, CellValue, TabSpec } from '../model';
import { gather, type WantedCell } from '../rebuild/relocate';
import type { Cell, TabPlaces } from './places';

export type Acceptance = Pick<Accepted, 'reason' | 'by' | 'on'>;

export interface DifferingCell extends Cell {
  readonly tab: string;
  readonly kind: Difference['kind'];
}

/** A tab of the copy: rows and columns as in the workbook, with `room` to be made below its title. */
export interface CopiedTab {
  readonly tab: TabSpec;
  /** The row of the title, 0 where it is gone. */
  readonly title: number;
  /** Calculated cells that are not what the inputs give, in the order in which they are read. */
  readonly differing: readonly DifferingCell[];
  /** Cells that an officer let stand as they are. */
  readonly accepted: readonly (Cell & { readonly why: Acceptance })[];
  /** Cells that the inputs need and the workbook does not have yet. */
  readonly missing: number;
  /** Calculated cells that differ and are hidden. */
  readonly unseen: number;
  /** Whether rows or columns are hidden in the workbook, and so are not here. */
  readonly hidesSome: boolean;
}

/** The record of the build is of use only to a workbook with formulas. */
const RECORD = /^contents\/(?:record|blocks)(?:-|$)/;
const NOT_IN_COPY = ' (Not in this copy.)';

export function copyTab(spec: TabSpec, places: TabPlaces, chosen: ReadonlySet<string>, { differences, accepted: all, followAccepted }: Pick<CheckReport, 'differences' | 'accepted' | 'followAccepted'>): CopiedTab {
  const own = [...differences, ...followAccepted].filter(({ place }) => place.tab === spec.name);
  const unseen = own.filter(({ place }) => !places.isShown(place)).length;
  const known = new Map(own.map((each) => [`${each.place.row},${each.place.column}`, each.kind]));
  const letStand = new Map(all.flatMap((each) => (each.difference.place.tab === spec.name ? [[`${each.difference.place.row},${each.difference.place.column}`, each] as const] : [])));
  const copied: WantedCell[] = [];
  const accepted: CopiedTab['accepted'][number][] = [];
  const differing: DifferingCell[] = [];
  const dressed = new Map<string, WantedCell>();
  let missing = 0;
  for (const block of spec.blocks.filter(({ id }) => !RECORD.test(id))) {
    const plain: Block = { ...block, kind: 'text', formulas: null, officerFormulas: [] };
    block.values.forEach((line, i) => line.forEach((wanted, j) => {
      const cell = places.now(block.row + i, block.column + j);
      if (!cell) return void (missing += 1);
      if (!places.isShown(cell)) return;
      const value = places.cells.value(cell.row, cell.column);
      const kind = block.kind === 'calculation' ? (known.get(`${cell.row},${cell.column}`) ?? kindOf(block, i, j, wanted, value, places.cells.formula(cell.row, cell.column))) : null;
      const why = letStand.get(`${cell.row},${cell.column}`);
      if (why) accepted.push({ ...cell, why });
      else if (kind) differing.push({ tab: spec.name, ...cell, kind });
      const made: WantedCell = { block: plain, i, j, ...cell, isNew: false, value: value ?? '', formula: null };
      copied.push(made);
      dressed.set(`${cell.row},${cell.column}`, made);
    }));
  }
  const lastRow = Math.max(0, ...copied.map(({ row }) => row));
  copied.push(...othersWithin(places, lastRow, dressed, recordRows(spec, places)));
  const inOrder = copied.sort(asRead);
  const title = places.now(1, 1)?.row ?? 0;
  const tab = { ...placed(spec, places), blocks: gather(inOrder) };
  return { tab: withoutOthers(tab, spec, places, chosen), title, differing: differing.sort(asRead), accepted: accepted.sort(asRead), missing, unseen, hidesSome: places.hidesSome };
}

function asRead(a: Cell, b: Cell): number {
  return a.row - b.row || a.column - b.column;
}

/** Where a block has other rows than were built, a check does not look at its cells. */
function kindOf(block: Block, i: number, j: number, wanted: CellValue, value: CellValue, formula: string | null): Difference['kind'] | null {
  if (formula === null) return value === null || value === '' ? 'emptied' : 'typed over';
  return sameValue(wanted, value, formatAt(block, i, j)) ? null : 'stale value';
}

function recordRows(spec: TabSpec, places: TabPlaces): number {
  const first = spec.blocks.find(({ id }) => RECORD.test(id));
  return first ? (places.now(first.row, first.column)?.row ?? Infinity) : Infinity;
}

/** What stands between the cells of the build: rows that officers put in, and rows that a new build would take out. */
function othersWithin(places: TabPlaces, lastRow: number, dressed: ReadonlyMap<string, WantedCell>, before: number): WantedCell[] {
  const { cells, end } = places;
  const found: WantedCell[] = [];
  for (let row = 1; row <= lastRow && row < before; row += 1) {
    for (let column = 1; column <= end.column; column += 1) {
      const value = cells.value(row, column);
      if (value === null || value === '' || dressed.has(`${row},${column}`) || !places.isShown({ row, column })) continue;
      const neighbour = dressed.get(`${row - 1},${column}`) ?? dressed.get(`${row + 1},${column}`);
      found.push({ ...(neighbour ?? { block: NOTE, i: 0, j: 0 }), row, column, isNew: false, value, formula: null });
    }
  }
  return found;
}

const NOTE: Block = { id: 'typed', kind: 'text', row: 1, column: 1, values: [['']], formulas: null, officerFormulas: [], style: 'note', format: 'general' };

/** All that goes with the cells, where they are now. A copy has no tables and nothing to choose, and only columns stay in view; what is repeated in print would take a name. */
function placed(spec: TabSpec, places: TabPlaces): TabSpec {
  const widths: number[] = [];
  const firstRow = spec.blocks[0]?.row ?? 1;
  spec.widths.forEach((width, i) => (widths[(places.now(firstRow, i + 1)?.column ?? i + 1) - 1] = width));
  return {
    ...spec,
    table: null,
    validations: [],
    freeze: { rows: 0, columns: spec.freeze.columns },
    repeats: { rows: null, columns: 0 },
    breaks: [],
    unprinted: null,
    widths: Array.from(widths, (width: number | undefined) => width ?? 12),
    highlights: spec.highlights.flatMap((each) => {
      const area = places.area(each.area);
      return area ? [{ ...each, area }] : [];
    }),
    charts: spec.charts.flatMap((chart) => {
      const categories = places.area(chart.categories);
      const series = chart.series.flatMap(({ name, values }) => {
        const area = places.area(values);
        return area ? [{ name, values: area }] : [];
      });
      return categories && series.length > 0 ? [{ ...chart, row: places.rowNear(chart.row, chart.column), categories, series }] : [];
    }),
  };
}

/** Links lead to tabs of the copy only; where Contents names another tab, it says that it is not here. */
function withoutOthers(tab: TabSpec, spec: TabSpec, places: TabPlaces, chosen: ReadonlySet<string>): TabSpec {
  const links = spec.links.flatMap((link) => {
    const cell = places.now(link.row, link.column);
    return cell && places.isShown(cell) ? [{ ...link, ...cell }] : [];
  });
  const gone = new Set(links.filter((link) => !chosen.has(link.tab)).map(({ row, column }) => `${row},${column + 1}`));
  const blocks = tab.blocks.map((block) => ({
    ...block,
    values: block.values.map((line, i) => line.map((value, j) => (gone.has(`${block.row + i},${block.column + j}`) ? `${String(value)}${NOT_IN_COPY}` : value))),
  }));
  return { ...tab, blocks, links: links.filter((link) => chosen.has(link.tab)) };
}

/** Links with their targets where these stand in the copy; all of ours lead to the first cell of a tab. */
export function finishLinks(tabs: readonly TabSpec[]): TabSpec[] {
  return tabs.map((tab) => ({ ...tab, links: tab.links.map((link) => ({ ...link, target: { row: 1, column: 1 } })) }));
}
