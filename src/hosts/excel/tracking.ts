import type { RebuildPlan } from '../../workbook/rebuild/plan';
import type { Area } from '../../workbook/model';
import { areaA1 } from '../../workbook/r1c1';
import type { Deletion } from '../../workbook/rebuild/runs';
import type { Journal, TrackedInsertion } from './journal';
import { parsePlace } from '../../workbook/places';
import { rangeOf } from './places';

/** Workbook names that a change leans on while it goes on; none of them stays. */
const STEP = 'PC_step_';

/** All rows and columns that a plan puts in, those further down and to the right first, so that none moves the place of another. */
export function trackedInsertions(plan: RebuildPlan): TrackedInsertion[] {
  const all: Omit<TrackedInsertion, 'name'>[] = [];
  for (const { name: tab, geometry } of plan.changes) {
    for (const { before, count } of [...geometry.insertRows].reverse()) {
      all.push({ tab, along: 'rows', at: { row: before, column: 1, rows: 1, columns: 1 }, count });
    }
  }
  for (const { name: tab, geometry } of plan.changes) {
    for (const { oldTop, top, rows, insert } of geometry.bands) {
      for (const { before, count } of [...insert].reverse()) all.push({ tab, along: 'columns', at: { row: top, column: before, rows, columns: 1 }, count, oldTop });
    }
  }
  return all.map((each, i) => ({ ...each, name: `${STEP}${i + 1}` }));
}

/** Names the cells before which something comes, as long as they are where they were. */
export function nameInsertions(context: Excel.RequestContext, insertions: readonly TrackedInsertion[]): void {
  for (const { name, tab, at, oldTop } of insertions) {
    const cell = { row: oldTop ?? at.row, column: at.column, rows: 1, columns: 1 };
    context.workbook.names.add(name, rangeOf(context.workbook.worksheets.getItem(tab), cell));
  }
}

/** Puts rows and columns in, plain, with the add-in's font. */
export function putIn(context: Excel.RequestContext, insertions: readonly TrackedInsertion[], font: { readonly name: string; readonly size: number }): void {
  for (const { tab, along, at, count } of insertions) {
    const sheet = context.workbook.worksheets.getItem(tab);
    const range = along === 'rows' ? sheet.getRange(`${at.row}:${at.row + count - 1}`) : rangeOf(sheet, { ...at, columns: count });
    const cells = range.insert(along === 'rows' ? 'Down' : 'Right');
    cells.clear('Formats');
    cells.format.font.set(font);
  }
}

/** The rows and columns that were put in and are there still, to be taken out in this order. */
export function stillIn(insertions: readonly TrackedInsertion[], named: ReadonlyMap<string, string>): { readonly tab: string; readonly range: string; readonly shift: 'Up' | 'Left' }[] {
  const found: { tab: string; range: string; shift: 'Up' | 'Left' }[] = [];
  const groups = new Map<string, TrackedInsertion[]>();
  for (const each of insertions) {
    const key = `${each.along} ${each.tab} ${each.along === 'rows' ? '' : each.at.row}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const kinds = [...groups.values()];
  // Columns went in last and come out first: their rows are as they were then.
  for (const group of [...kinds.filter(([first]) => first?.along === 'columns'), ...kinds.filter(([first]) => first?.along === 'rows')]) {
    const [first] = group;
    if (!first) continue;
    const axis = first.along === 'rows' ? 'row' : 'column';
    let before = 0;
    const taken: { tab: string; range: string; shift: 'Up' | 'Left' }[] = [];
    for (const each of [...group].sort((a, b) => a.at[axis] - b.at[axis])) {
      const place = parsePlace(named.get(each.name) ?? '');
      if (!place || place[axis] !== each.at[axis] + before + each.count) continue;
      before += each.count;
      const from = place[axis] - each.count;
      const range = first.along === 'rows'
        ? `${from}:${from + each.count - 1}`
        : areaA1({ ...each.at, column: from, columns: each.count });
      taken.unshift({ tab: place.tab, range, shift: first.along === 'rows' ? 'Up' : 'Left' });
    }
    found.push(...taken);
  }
  return found;
}

/** Names over the rows and columns that go at the end. */
export function nameDeletions(context: Excel.RequestContext, plan: RebuildPlan, from: number): Journal['deletions'] {
  const names: { name: string; along: 'rows' | 'columns' }[] = [];
  const name = (tab: string, along: 'rows' | 'columns', area: Area): void => {
    const each = `${STEP}${from + names.length + 1}`;
    context.workbook.names.add(each, rangeOf(context.workbook.worksheets.getItem(tab), area));
    names.push({ name: each, along });
  };
  for (const { name: tab, geometry } of plan.changes) {
    for (const { top, rows, remove } of geometry.bands) for (const each of remove) name(tab, 'columns', { row: top, rows, ...columnsOf(each) });
    for (const { from: row, count } of geometry.deleteRows) name(tab, 'rows', { row, rows: count, column: 1, columns: 1 });
  }
  return names;
}

function columnsOf({ from, count }: Deletion): Pick<Area, 'column' | 'columns'> {
  return { column: from, columns: count };
}

/** Takes out the rows and columns that their names still find, those further down and to the right first. */
export function takeOutNamed(context: Excel.RequestContext, deletions: Journal['deletions'], named: ReadonlyMap<string, string>): void {
  const places = deletions.flatMap(({ name, along }) => {
    const place = parsePlace(named.get(name) ?? '');
    return place ? [{ along, ...place }] : [];
  });
  const byColumn = places.filter(({ along }) => along === 'columns').sort((a, b) => b.column - a.column);
  const byRow = places.filter(({ along }) => along === 'rows').sort((a, b) => b.row - a.row);
  for (const { along, tab, ...area } of [...byColumn, ...byRow]) {
    const sheet = context.workbook.worksheets.getItem(tab);
    if (along === 'columns') rangeOf(sheet, area).delete('Left');
    else sheet.getRange(`${area.row}:${area.row + area.rows - 1}`).delete('Up');
  }
}

/** The names of the workbook that a change leans on. */
export function isStep(name: string): boolean {
  return name.startsWith(STEP);
}
