import { formulaOf } from '../blocks-of';
import type { TabCells, WorkbookCells } from '../cells';
import type { Area, NameSpec, TabSpec, WorkbookSpec } from '../model';
import { builtColumns, type BuiltColumns } from '../record/built-columns';
import type { BuildRecord } from '../record/read-build-record';
import type { CellPlace, Translation } from '../translate';
import { geometryOf, type TabGeometry } from './geometry';
import { NOTHING_TURNED, type Turned } from './turned';
import { Formulas, gather, type WantedCell } from './relocate';

/** How a tab that is there is brought up to date. */
export interface TabChange {
  readonly id: string;
  /** As it is called now. */
  readonly name: string;
  readonly geometry: TabGeometry;
  /** Where each block that was built stands once rows and columns were put in. */
  readonly before: ReadonlyMap<string, Area>;
  /** Calculated and printed cells where there are cells of ours already, to be written where they are not so yet. */
  readonly standing: readonly WantedCell[];
  /** Cells in rows and columns that are put in, with all that belongs to them. */
  readonly added: TabSpec;
  /** Cells of ours that are no longer needed, after rows and columns were put in. */
  readonly emptied: readonly { readonly row: number; readonly column: number }[];
  /** Typed cells that are to say the same in the other sign, their numbers and their formulas, after rows and columns were put in. */
  readonly turned: readonly { readonly row: number; readonly column: number }[];
}

/** A rebuild, worked out in full before anything is written. */
export interface RebuildPlan {
  readonly spec: WorkbookSpec;
  readonly changes: readonly TabChange[];
  /** Tabs that are not there yet. */
  readonly newTabs: readonly TabSpec[];
  /** Names of tabs that go at the end. */
  readonly goneTabs: readonly string[];
  /** Where each workbook name belongs before rows and columns go. */
  readonly names: readonly NameSpec[];
  readonly goneNames: readonly string[];
  /** Typed formulas whose sign is the officer's to put right, where they are now. */
  readonly mixedSigns: readonly CellPlace[];
}

/**
 * @param keep cells that stay as the officer left them, where they are now
 * @param turned typed cells that are to say the same in the other sign, where they are now
 * @param isLinked whether a formula of the officer's own tabs refers to a row alone
 */
export function planRebuild(
  cells: WorkbookCells, record: BuildRecord, spec: WorkbookSpec, keep: readonly CellPlace[] = [], turned: Turned = NOTHING_TURNED,
  isLinked: (tab: string, row: number) => boolean = () => false,
): RebuildPlan {
  const there = new Map(spec.tabs.flatMap((tab) => {
    const now = cells.tabs.find(({ name }) => name === record.tabs.get(tab.id)?.now);
    return now ? [[tab.id, { tab, now }] as const] : [];
  }));
  const columns = builtColumns(cells, record);
  const geometries = new Map([...there].map(([id, { tab, now }]) => [id, geometryOf(tab, now, record.blocks.filter((block) => block.tab === id), lastRowOf(now, record, id, tab), columns, (row) => isLinked(now.name, row))]));
  const formulas = new Formulas(translation(spec, geometries));
  const changes = [...there.values()].map(({ tab, now }) => {
    const own = (all: readonly CellPlace[]): readonly CellPlace[] => all.filter((each) => each.tab === now.name);
    return changeOf(followed(tab, geometries), now, record, geometries.get(tab.id), formulas, { kept: own(keep), turned: own(turned.cells) }, columns);
  });
  const goneTabs = [...record.tabs].flatMap(([id, { now }]) => (now !== null && !spec.tabs.some((tab) => tab.id === id) ? [now] : []));
  return {
    spec, changes, goneTabs,
    newTabs: spec.tabs.filter(({ id }) => !there.has(id)).map((tab) => relocatedTab(followed(tab, geometries), formulas)),
    names: spec.names.map((name) => ({ ...name, area: movedArea(name.area, geometries.get(name.tab)) })),
    goneNames: goneNames(cells, record, spec),
    mixedSigns: turned.mixed,
  };
}

function lastRowOf(now: TabCells, record: BuildRecord, id: string, tab: TabSpec): number {
  const built = record.blocks.flatMap((block) => (block.tab === id && block.now ? [block.now.row + block.now.rows - 1] : []));
  const [table] = now.tables;
  return Math.max(1, ...built, tab.table && table ? table.row + table.rows - 1 : 0);
}

function translation(spec: WorkbookSpec, geometries: ReadonlyMap<string, TabGeometry>): Translation {
  const byName = new Map(spec.tabs.map(({ id, name }) => [name, geometries.get(id)]));
  return {
    table: (name) => name,
    cell(place) {
      const placed = byName.get(place.tab)?.place(place.row, place.column);
      return placed ? { tab: place.tab, row: placed.row, column: placed.column } : place;
    },
  };
}

function* wantedCells(tab: TabSpec, geometry: TabGeometry | undefined, formulas: Formulas): Generator<WantedCell> {
  for (const block of tab.blocks) {
    for (const [i, line] of block.values.entries()) {
      const own = formulaOf(block, i);
      for (const [j, value] of line.entries()) {
        const [row, column] = [block.row + i, block.column + j];
        const at = geometry?.place(row, column) ?? { row, column, isNew: true };
        yield { block, i, j, ...at, value, formula: own === null ? null : formulas.at(own, tab.name, row, column) };
      }
    }
  }
}

function changeOf(
  tab: TabSpec, now: TabCells, record: BuildRecord, geometry: TabGeometry | undefined, formulas: Formulas, { kept, turned }: { readonly kept: readonly CellPlace[]; readonly turned: readonly CellPlace[] }, columns: BuiltColumns,
): TabChange {
  if (!geometry) throw new RangeError(`the tab ${tab.name} has no place`);
  const key = (row: number, column: number): number => row * 16384 + column;
  const left = new Set(kept.flatMap(({ row, column }) => { const to = geometry.moved(row, column); return to ? [key(to.row, to.column)] : []; }));
  const standing: WantedCell[] = [];
  const added: WantedCell[] = [];
  const covered = new Set<number>();
  for (const cell of wantedCells(tab, geometry, formulas)) {
    covered.add(key(cell.row, cell.column));
    if (left.has(key(cell.row, cell.column))) continue;
    if (cell.isNew) added.push(cell);
    else if (cell.block.kind !== 'input') standing.push(cell);
  }
  const emptied = record.blocks.filter(({ id, tab: own }) => own === tab.id && !isInput(tab, id)).flatMap((block) => {
    const { now: area, built } = block;
    if (!area) return [];
    // Of a block that became wider, an officer's columns are left as they are: all of it where they are not known.
    const own = columns.get(block) ?? (area.columns > built.columns ? [] : Array.from({ length: area.columns }, (_, j) => area.column + j));
    const rows = Array.from({ length: area.rows }, (_, i) => area.row + i).filter((row) => geometry.stays(row) || geometry.isLeft(row));
    return rows.flatMap((row) => own.map((column) => geometry.moved(row, column)))
      .flatMap((to) => (to && !covered.has(key(to.row, to.column)) && !left.has(key(to.row, to.column)) ? [to] : []));
  });
  const before = new Map(record.blocks.flatMap(({ id, tab: own, now: area }) =>
    (own === tab.id && area ? [[id, { ...geometry.shifted(area.row, area.column), rows: area.rows, columns: area.columns }] as const] : [])));
  return { id: tab.id, name: now.name, geometry, before, standing, added: addedTab(tab, geometry, added), emptied, turned: turned.flatMap(({ row, column }) => geometry.moved(row, column) ?? []) };
}

function isInput(tab: TabSpec, id: string): boolean {
  return tab.blocks.find((block) => block.id === id)?.kind === 'input';
}

/** The new cells of a tab with the lists, links and colours that they have; the rest of the tab has its own already. */
function addedTab(tab: TabSpec, geometry: TabGeometry, cells: readonly WantedCell[]): TabSpec {
  const isAdded = new Set(cells.map(({ row, column }) => `${row},${column}`));
  const areas = <T extends { readonly area: Area }>(each: T): T[] => {
    const found: T[] = [];
    for (let i = 0; i < each.area.rows; i += 1) {
      for (let j = 0; j < each.area.columns; j += 1) {
        const { row, column, isNew } = geometry.place(each.area.row + i, each.area.column + j);
        if (isNew && isAdded.has(`${row},${column}`)) found.push({ ...each, area: { row, column, rows: 1, columns: 1 } });
      }
    }
    return found;
  };
  return {
    ...tab,
    blocks: gather(cells),
    table: null,
    charts: [],
    links: tab.links.flatMap((link) => {
      const { row, column, isNew } = geometry.place(link.row, link.column);
      return isNew ? [{ ...link, row, column }] : [];
    }),
    validations: tab.validations.flatMap(areas),
    highlights: tab.highlights.flatMap(areas),
  };
}

function relocatedTab(tab: TabSpec, formulas: Formulas): TabSpec {
  return { ...tab, blocks: gather([...wantedCells(tab, undefined, formulas)]).map((block) => ({ ...block })) };
}

/** Lists and links lead to where things stand before rows and columns go. */
function followed(tab: TabSpec, geometries: ReadonlyMap<string, TabGeometry>): TabSpec {
  return {
    ...tab,
    links: tab.links.map((link) => ({ ...link, target: geometries.get(link.tab)?.place(link.target.row, link.target.column) ?? link.target })),
    validations: tab.validations.map((each) => ('area' in each.list ? { ...each, list: { ...each.list, area: movedArea(each.list.area, geometries.get(each.list.tab)) } } : each)),
  };
}

export function movedArea(area: Area, geometry: TabGeometry | undefined): Area {
  if (!geometry) return area;
  const from = geometry.place(area.row, area.column);
  const to = geometry.place(area.row + area.rows - 1, area.column + area.columns - 1);
  return { row: from.row, column: from.column, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

/** Names of ours that nothing bears now. */
function goneNames({ names }: WorkbookCells, record: BuildRecord, spec: WorkbookSpec): string[] {
  const ours = new Set([...record.tabs.values()].map(({ now }) => now));
  const wanted = new Set(spec.names.map(({ name }) => name.toLowerCase()));
  return names.filter(({ name, tab }) => isOurs(name) && ours.has(tab) && !wanted.has(name.toLowerCase())).map(({ name }) => name);
}

/** The names that a build has in a workbook, by the ones that were wanted. */
export function existingNames({ names, brokenNames = [] }: WorkbookCells, record: BuildRecord): Map<string, string> {
  const ours = new Set([...record.tabs.values()].map(({ now }) => now));
  // A name whose cells an officer deleted is given its cells again, and with it every formula that uses the name.
  const own = [...brokenNames.filter(isOurs), ...names.filter(({ tab }) => ours.has(tab)).map(({ name }) => name)];
  // A name that is wanted as it stands comes before one that had to be numbered.
  return new Map([...own.map((name) => [name.replace(/_\d+$/, ''), name] as const), ...own.map((name) => [name, name] as const)]);
}

function isOurs(name: string): boolean {
  return /^PC_/i.test(name);
}
