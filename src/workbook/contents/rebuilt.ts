import type { TabSpec } from '../model';
import type { RebuildPlan, TabChange } from '../rebuild/plan';
import { newTabPlaces } from '../rebuild/new-tab-places';
import { movedArea as placedArea } from '../rebuild/plan';
import { compileR1C1 } from '../r1c1';
import { negated } from '../tabs/inputs/numbers';
import type { CellPlace } from '../translate';
import type { CellContents, TabContents, TableContents, WorkbookContents } from './contents';
import { heightsAfter } from './heights-after';
import { DressedLooks, Looks } from './looks';
import { movedContents, type Move } from './moved';
import { cellsOf, linksOf, tabContents, validationsOf, type TabSetting } from './tab-contents';
import { withoutTabs } from './without-tabs';
import { knownNames, nameContents, tabsById } from './with-tabs';

/**
 * A workbook once a plan has brought its build up to date:
 *
 *   put rows and columns in ─▶ write what is to stand there ─▶ take rows, columns and tabs out
 */
export function rebuilt(contents: WorkbookContents, plan: RebuildPlan): WorkbookContents {
  const changes = new Map(plan.changes.map((change) => [change.name, change]));
  const specs = new Map(plan.spec.tabs.map((tab) => [tab.id, tab]));
  const looks = new Looks(contents.looks);
  const setting: TabSetting = { tabs: tabsById(plan.spec), known: knownNames(contents, plan.spec), looks: new DressedLooks(looks) };
  const grown = movedContents(contents, puttingIn(changes));
  const written: WorkbookContents = {
    ...grown,
    mark: plan.spec.mark ?? grown.mark,
    tabs: withNewTabs(plan, setting, grown.tabs.map((tab) => {
      const change = changes.get(tab.name);
      const spec = change && specs.get(change.id);
      return change && spec ? writtenTab(tab, change, spec, setting, changes) : tab;
    })),
    names: namesOf(grown, plan, setting.tabs),
    looks: looks.all,
  };
  const done = movedContents(written, takingOut(changes));
  const left = plan.goneTabs.length > 0 || plan.goneNames.length > 0 ? { ...withoutTabs(done, plan.goneTabs, plan.goneNames), mark: written.mark } : done;
  return { ...left, tabs: left.tabs.map((tab) => (changes.has(tab.name) ? withHeaders(tab) : tab)) };
}

function withNewTabs(plan: RebuildPlan, setting: TabSetting, there: readonly TabContents[]): TabContents[] {
  const tabs = [...there];
  for (const { tab, at } of newTabPlaces(plan, there.map(({ name }) => name))) tabs.splice(at, 0, tabContents(tab, setting));
  return tabs;
}

type Changes = ReadonlyMap<string, TabChange>;

function puttingIn(changes: Changes): Move {
  return (place) => {
    const change = changes.get(place.tab);
    return change ? { tab: place.tab, ...change.geometry.shifted(place.row, place.column) } : place;
  };
}

function takingOut(changes: Changes): Move {
  return (place): CellPlace | null => {
    const change = changes.get(place.tab);
    if (!change) return place;
    const { deleteRows, bands } = change.geometry;
    const band = bands.find(({ top, rows }) => place.row >= top && place.row < top + rows);
    const row = without(deleteRows, place.row);
    const column = without(band?.remove ?? [], place.column);
    return row === null || column === null ? null : { tab: place.tab, row, column };
  };
}

function without(deletions: readonly { readonly from: number; readonly count: number }[], at: number): number | null {
  let before = 0;
  for (const { from, count } of deletions) {
    if (at >= from && at < from + count) return null;
    if (from < at) before += count;
  }
  return at - before;
}

function writtenTab(tab: TabContents, { added, standing, emptied, turned, geometry }: TabChange, spec: TabSpec, setting: TabSetting, changes: Changes): TabContents {
  const before = new Map(tab.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const cells = new Map(before);
  const key = ({ row, column }: { readonly row: number; readonly column: number }): string => `${row},${column}`;
  const dressed = new Map(cellsOf(spec, setting).cells.map((cell) => [key(geometry.place(cell.row, cell.column)), cell.look]));
  for (const { row, column, value, formula } of standing) {
    const there = cells.get(`${row},${column}`);
    cells.set(`${row},${column}`, { ...plain(there ?? { row, column, value: null }), value, ...(formula !== null && { formula: `=${compileR1C1(formula)(row, column)}` }) });
  }
  const { cells: more } = cellsOf(added, setting);
  for (const cell of more) cells.set(key(cell), withLook(cell, dressed.get(key(cell))));
  for (const place of emptied) {
    const there = cells.get(key(place));
    if (there) cells.set(key(place), { ...plain(there), value: null });
  }
  for (const place of turned) {
    const there = cells.get(key(place));
    if (there) cells.set(key(place), { ...there, ...(typeof there.value === 'number' && { value: -there.value }), ...(there.formula !== undefined && { formula: negated(there.formula) }) });
  }
  const links = spec.links.map((link) => {
    const target = [...changes.values()].find(({ id }) => id === link.tab)?.geometry.place(link.target.row, link.target.column) ?? link.target;
    return { ...link, ...pick(geometry.place(link.row, link.column)), target: pick(target) };
  });
  return {
    ...tab,
    cells: [...cells.values()],
    heights: heightsAfter(tab.heights, spec, geometry, valueIn(before), valueIn(cells)),
    widths: widthsOf(tab, geometry, spec),
    tables: tab.tables.map((table) => grownTable(table, spec, geometry)),
    links: linksOf({ ...spec, links }, setting),
    validations: validationsOf({ ...spec, validations: spec.validations.map((each) => ({ ...each, area: placedArea(each.area, geometry), list: placedList(each.list, changes) })) }, setting),
    highlights: spec.highlights.map((each) => ({ ...each, area: placedArea(each.area, geometry) })),
  };
}

/** Columns that came or went take the widths of all with them; a column that an officer put in keeps its own. */
function widthsOf(tab: TabContents, { bands }: TabChange['geometry'], spec: TabSpec): TabContents['widths'] {
  const changed = bands.find(({ insert, remove }) => insert.length + remove.length > 0);
  if (!changed) return tab.widths;
  const placed = new Map(spec.widths.map((width, i) => [without(changed.remove, changed.columnOf(i + 1).column) ?? i + 1, width]));
  return Array.from({ length: Math.max(...placed.keys()) }, (_, i) => placed.get(i + 1) ?? tab.widths[i] ?? null);
}

function valueIn(cells: ReadonlyMap<string, CellContents>): (row: number, column: number) => CellContents['value'] {
  return (row, column) => cells.get(`${row},${column}`)?.value ?? null;
}

/** The place and look of a cell, without what stands in it. */
function plain({ row, column, look, note }: CellContents): CellContents {
  return { row, column, value: null, ...(look !== undefined && { look }), ...(note !== undefined && { note }) };
}

function withLook(cell: CellContents, look: number | undefined): CellContents {
  return look === undefined ? cell : { ...cell, look };
}

function pick({ row, column }: { readonly row: number; readonly column: number }) {
  return { row, column };
}

function placedList(list: TabSpec['validations'][number]['list'], changes: Changes): typeof list {
  if (!('area' in list)) return list;
  const change = [...changes.values()].find(({ id }) => id === list.tab);
  return { ...list, area: placedArea(list.area, change?.geometry) };
}

/** A table reaches at least as far as it would be built. */
function grownTable(table: TableContents, { table: wanted }: TabSpec, geometry: TabChange['geometry']): TableContents {
  if (!wanted) return table;
  const area = placedArea({ row: wanted.row, column: wanted.column, rows: wanted.rowCount + 1, columns: wanted.headers.length }, geometry);
  const end = Math.max(table.row + table.rowCount, area.row + area.rows - 1);
  const right = Math.max(table.column + table.headers.length, area.column + area.columns);
  return { ...table, rowCount: end - table.row, headers: Array.from({ length: right - table.column }, (_, i) => table.headers[i] ?? '') };
}

/** Headers as they stand in the cells. */
function withHeaders(tab: TabContents): TabContents {
  const value = new Map(tab.cells.map((cell) => [`${cell.row},${cell.column}`, cell.value]));
  return { ...tab, tables: tab.tables.map((table) => ({ ...table, headers: table.headers.map((header, i) => String(value.get(`${table.row},${table.column + i}`) ?? header)) })) };
}

function namesOf({ names }: WorkbookContents, plan: RebuildPlan, tabs: ReadonlyMap<string, string>): WorkbookContents['names'] {
  const wanted = new Map(plan.names.map((name) => [name.name.toLowerCase(), nameContents(name, tabs)]));
  const there = new Set(names.map(({ name }) => name.toLowerCase()));
  return [...names.map((name) => wanted.get(name.name.toLowerCase()) ?? name), ...[...wanted].filter(([name]) => !there.has(name)).map(([, name]) => name)];
}
