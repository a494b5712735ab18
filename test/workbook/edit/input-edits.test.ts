import { setAt } from '../../../src/case/at-path';
import { complete } from '../../../src/case/complete';
import { publishedCase } from '../../../src/case';
import type { PartnershipCase } from '../../../src/engine';
import { withoutItem } from '../../../src/taskpane/case/items';
import { completed, inputEdits, isSameCase, needsBuild } from '../../../src/workbook/edit';
import { readCase } from '../../../src/workbook/read-case';
import { generateCases } from './pairs';
import { inputCells } from '../input-cells';
import type { EditableTab, SpecCells } from '../spec-cells';
import { apply } from './apply';

const START = complete(publishedCase);
const LINKED = setAt(START, 'posts[0].salary', { value: 86488, formula: "='MTFS 2026'!D14" });

function read(cells: SpecCells): PartnershipCase {
  const result = readCase(cells);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.partnershipCase;
}

/** Edits the cells of a case into those of another. */
function edited(before: PartnershipCase, after: PartnershipCase, cells = inputCells(before)): { readonly cells: SpecCells; readonly count: number } {
  const count = apply(cells, inputEdits(cells, before, after));
  return { cells, count };
}

function expectSame(cells: SpecCells, wanted: PartnershipCase): void {
  expect(isSameCase(completed(cells, read(cells), wanted), wanted)).toBe(true);
}

test('one figure is one cell', () => {
  const after = setAt(START, 'posts[1].salary', { value: 41184.5 });
  const { cells, count } = edited(START, after);
  expect(count).toBe(1);
  expectSame(cells, after);
});

test.each([
  ['a figure that is to be confirmed', setAt(START, 'deficits[0].amounts["2023/24"]', { value: 'TBC' })],
  ['a figure that goes', setAt(START, 'lines[0].amounts["2023/24"]', { value: null })],
  ['a saving in the sign of the workbook', setAt(START, 'lines[0].amounts["2024/25"]', { value: 1234.56 })],
  ['a linked saving', setAt(START, 'lines[0].amounts["2024/25"]', { value: 100, formula: "=-('MTFS 2026'!B3)" })],
  ['a name', setAt(START, 'posts[0].name', 'Head of Paid Service')],
  ['a single field with its source', setAt(START, 'onCosts.niRate', { value: 0.138, source: 'HMRC', note: 'from April' })],
  ['the title', setAt(START, 'title', 'Another')],
  ['a figure with a note of its own', setAt(START, 'posts[0].current.HDC', { ...START.posts[0]!.current['HDC']!, note: 'from the budget book' })],
  ['a word that begins like a formula', setAt(START, 'posts[0].note', '=SUM(A1) +1 @x')],
  ['a council without an HRA', setAt(START, 'councils[0].hasHra', false)],
  ['a post that goes', { ...START, posts: START.posts.slice(1) }],
  ['a post that is new', { ...START, posts: [...START.posts, { ...START.posts[0]!, name: 'Another post' }] }],
  ['lines that come and go', { ...START, lines: [...START.lines.slice(3), { ...START.lines[0]!, name: 'New' }, { ...START.lines[1]!, name: 'Newer' }] }],
  ['an opportunity renamed', setAt(START, 'opportunities[3].name', 'Renamed')],
  ['no costs', { ...START, costs: [] }],
])('reading back gives %s', (_, after) => {
  expectSame(edited(START, after).cells, after);
});

test('whatever changes, reading back gives the case, and back again the first one', () => {
  for (const [before, after] of generateCases(25)) {
    const there = edited(before, after);
    expectSame(there.cells, after);
    const back = edited(after, before, there.cells);
    expectSame(back.cells, before);
    expect(apply(back.cells, inputEdits(back.cells, before, before))).toBe(0);
  }
});

test('rows that an officer sorted are found by what names them', () => {
  const cells = inputCells(START);
  const tab = tabWith(cells, 'Posts');
  const [{ row, rows, columns } = { row: 0, rows: 0, columns: 0 }] = tab.tables;
  reverse(tab, row + 1, rows - 1, columns);
  const after = setAt(START, 'posts[0].salary', { value: 1 });
  expect(edited(START, after, cells).count).toBe(1);
  expect(read(cells).posts.find(({ name }) => name === START.posts[0]!.name)?.salary.value).toBe(1);
  expectSame(cells, after);
});

test('what the officer typed elsewhere in the row, formulas too, stays', () => {
  const cells = inputCells(LINKED);
  const [table] = tabWith(cells, 'Posts').tables;
  const source = cellWith(cells, 'Posts', 'Source', 0);
  tabWith(cells, 'Posts').set(source.row, source.column, 'as the officer wrote');
  edited(LINKED, setAt(LINKED, 'posts[0].posts', { value: 2 }), cells);
  const salary = cellWith(cells, 'Posts', 'Salary of one post', 0);
  expect(tabWith(cells, 'Posts').formula(salary.row, salary.column)).toBe("='MTFS 2026'!D14");
  expect(tabWith(cells, 'Posts').value(source.row, source.column)).toBe('as the officer wrote');
  expect(table?.rows).toBe(LINKED.posts.length + 1);
});

test('a record that goes leaves an empty row, and one that comes back stands there again', () => {
  const without = { ...START, posts: START.posts.filter((_, i) => i !== 1) };
  const { cells } = edited(START, without);
  const place = cellWith(cells, 'Posts', 'Post', 1);
  expect(tabWith(cells, 'Posts').value(place.row, place.column)).toBeNull();
  const back = inputEdits(cells, without, START);
  expect(back.growths).toEqual([]);
  apply(cells, back);
  expect(read(cells)).toEqual(read(inputCells(START)));
});

test('figures of a year or council that goes are cleared, and come back from the pane once there are columns', () => {
  const fewer: PartnershipCase = { ...START, yearCount: START.yearCount - 1 };
  const last = Object.keys(START.lines[0]!.amounts).at(-1)!;
  const trimmed = complete({
    ...fewer,
    lines: fewer.lines.map((each) => ({ ...each, amounts: without(each.amounts, last) })),
    costs: fewer.costs.map((each) => ({ ...each, amounts: without(each.amounts, last) })),
    deficits: fewer.deficits.map((each) => ({ ...each, amounts: without(each.amounts, last) })),
  });
  const { cells } = edited(START, trimmed);
  expectSame(cells, trimmed);
  edited(trimmed, START, cells);
  expectSame(cells, START);
});

test('a council that is new has no columns yet: what is missing comes from the pane until they are built', () => {
  const start = { ...START, opportunities: [] };
  const after = complete({ ...start, councils: [...START.councils, { ...START.councils[0]!, code: 'RUT', name: 'Rutland' }] });
  const withFigure = setAt(after, 'posts[0].current.RUT', { value: 50000 });
  const { cells } = edited(start, withFigure);
  expect(read(cells).councils.map(({ code }) => code)).toContain('RUT');
  expect(read(cells).posts[0]?.current['RUT']).toEqual({ value: null });
  expectSame(cells, withFigure);
  expect(needsBuild(START, withFigure)).toBe(true);
});

test('a council that goes takes its figures along, and comes back with them', () => {
  const fewer = withoutItem(START, 'councils', 1);
  const { cells } = edited(START, fewer);
  expect(read(cells).councils.map(({ code }) => code)).toEqual(['HDC']);
  expectSame(cells, fewer);
  edited(fewer, START, cells);
  expectSame(cells, START);
});

test('a formula that Excel spells in its own way is the same', () => {
  const given = setAt(START, 'posts[0].salary', { value: 1, formula: "='MTFS'!D14" });
  expect(isSameCase(given, setAt(START, 'posts[0].salary', { value: 1, formula: '=MTFS!D14' }))).toBe(true);
  expect(isSameCase(given, setAt(START, 'posts[0].salary', { value: 1, formula: '=MTFS!D15' }))).toBe(false);
});

test('values need no build; years, councils, posts and the deal do', () => {
  expect(needsBuild(START, setAt(START, 'posts[0].salary', { value: 1 }))).toBe(false);
  expect(needsBuild(START, { ...START, lines: [...START.lines].reverse() })).toBe(false);
  expect(needsBuild(START, { ...START, lines: [] })).toBe(true);
  expect(needsBuild(START, setAt(START, 'posts[0].name', 'Other'))).toBe(true);
  expect(needsBuild(START, { ...START, yearCount: 2 })).toBe(true);
  expect(needsBuild(START, { ...START, deal: { kind: 'savings sharing', basis: 'Equal' } })).toBe(true);
});

function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));
}

function tabWith(cells: SpecCells, table: string): EditableTab {
  const tab = cells.tabs.find(({ tables }) => tables.some(({ name }) => name === table));
  if (!tab) throw new RangeError(`no table ${table}`);
  return tab;
}

function cellWith(cells: SpecCells, table: string, header: string, index: number): { row: number; column: number } {
  const tab = tabWith(cells, table);
  const { row, column, columns } = tab.tables[0]!;
  const at = Array.from({ length: columns }, (_, i) => column + i).find((each) => tab.value(row, each) === header);
  return { row: row + 1 + index, column: at! };
}

function reverse(tab: EditableTab, first: number, rows: number, columns: number): void {
  const lines = Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => [tab.value(first + i, 1 + j), tab.formula(first + i, 1 + j)] as const));
  lines.reverse().forEach((line, i) => line.forEach(([value, formula], j) => tab.set(first + i, 1 + j, value, formula)));
}
