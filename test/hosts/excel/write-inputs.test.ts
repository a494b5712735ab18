import { setAt } from '../../../src/case/at-path';
import { publishedCase } from '../../../src/case';
import type { PartnershipCase } from '../../../src/engine';
import { excelHost } from '../../../src/hosts/excel';
import { completed, inputEdits, isSameCase } from '../../../src/workbook/edit';
import { faults, desk, rebuild, type Desk } from './in-place';
import { caseIn, readEverything } from './workbook';

jest.setTimeout(240_000);

const { live } = excelHost();
const FEW = ['savings'];

/** As the pane does it: read, find the cells, write; gives what is read back. */
async function edit(before: PartnershipCase, after: PartnershipCase): Promise<PartnershipCase> {
  await live.writeInputs(inputEdits(await live.readBuilt(), before, after));
  const cells = await live.readBuilt();
  return completed(cells, caseIn(cells), after);
}

const readNow = async () => caseIn(await readEverything());

function cellOf({ excel }: Desk, tab: string, header: string, name: string) {
  const sheet = excel.workbook.sheet(tab);
  const { area } = sheet.tables[0]!;
  const column = Array.from({ length: area.columns }, (_, i) => area.column + i).find((each) => sheet.value(area.row, each) === header)!;
  const row = Array.from({ length: area.rows }, (_, i) => area.row + i).find((each) => sheet.value(each, area.column) === name)!;
  return { sheet, row, column };
}

test('a figure changed in the pane is in its cell, the calculated tabs follow, and the journal is gone', async () => {
  const workbook = await desk(publishedCase, [], FEW);
  const { excel } = workbook;
  const [post] = publishedCase.posts;
  const after = setAt(publishedCase, 'posts[0].salary', { value: post!.salary.value === 100_000 ? 90_000 : 100_000 });
  const before = excel.workbook.sheet('Savings HDC').value(25, 8);
  expect(isSameCase(await edit(publishedCase, after), after)).toBe(true);
  await excel.host.calculate();
  expect(excel.workbook.sheet('Savings HDC').value(25, 8)).not.toBe(before);
  expect(await faults()).toEqual([]);
  expect(excel.workbook.xmlParts).toEqual([]);
  expect(await live.unfinished()).toBeNull();
});

test('the officer’s own formulas, formats and cells beside the table stay, wherever the rows were sorted to', async () => {
  const workbook = await desk(publishedCase, [], FEW);
  const { officer, excel } = workbook;
  const name = publishedCase.posts[1]!.name;
  officer.type('MTFS 2026', 'D14', 55_000);
  const linked = setAt(publishedCase, 'posts[1].salary', { value: 55_000, formula: "='MTFS 2026'!D14" });
  expect(isSameCase(await edit(publishedCase, linked), linked)).toBe(true);
  const salary = cellOf(workbook, 'Posts', 'Salary of one post', name);
  expect(salary.sheet.formula(salary.row, salary.column)).toMatch(/^='?MTFS 2026'?!D14$/);
  officer.type('MTFS 2026', 'D14', 56_000);
  await excel.host.calculate();
  const now = await readNow();
  expect(now.posts.find((each) => each.name === name)?.salary.value).toBe(56_000);
  const other = setAt(linked, 'posts[0].note', '=1+1');
  await edit(linked, other);
  expect(salary.sheet.formula(salary.row, salary.column)).toMatch(/D14$/);
  const note = cellOf(workbook, 'Posts', 'Note', publishedCase.posts[0]!.name);
  expect(note.sheet.cell(note.row, note.column)).toMatchObject({ value: '=1+1', formula: null });
});

test('a line that is new is a row of the table; the next new one fills the row of one that went', async () => {
  const { excel } = await desk(publishedCase, [], FEW);
  const rows = () => excel.workbook.findTable('Lines')!.area.rows;
  const before = rows();
  const line = { ...publishedCase.lines[0]!, name: '+Shared depot', note: '@home' };
  const more = { ...publishedCase, lines: [...publishedCase.lines, line] };
  expect(isSameCase(await edit(publishedCase, more), more)).toBe(true);
  expect(rows()).toBe(before + 1);
  expect(isSameCase(await edit(more, publishedCase), publishedCase)).toBe(true);
  expect(rows()).toBe(before + 1);
  expect(isSameCase(await edit(publishedCase, more), more)).toBe(true);
  expect(rows()).toBe(before + 1);
});

test('a post that goes needs a build, which finds nothing wrong after it', async () => {
  const { excel } = await desk(publishedCase, [], FEW);
  const [, gone] = publishedCase.posts;
  const fewer = { ...publishedCase, posts: publishedCase.posts.filter((each) => each !== gone), published: publishedCase.published.filter(({ measure }) => !measure.items.includes(gone!.name)) };
  expect(isSameCase(await edit(publishedCase, fewer), fewer)).toBe(true);
  await excel.host.calculate();
  expect(excel.workbook.sheets.flatMap((sheet) => [...sheet.entries()].filter(([, , { formula }]) => formula?.includes('#REF!')))).toEqual([]);
  await rebuild();
  await excel.host.calculate();
  expect(await faults()).toEqual([]);
  expect((await readNow()).posts).toEqual(fewer.posts);
});

test('a post that is new and a year more are there after a build, with what had no place before', async () => {
  const { excel } = await desk(publishedCase, [], FEW);
  const next = '2027/28';
  const more = setAt({
    ...publishedCase, posts: [...publishedCase.posts, { ...publishedCase.posts[0]!, name: 'Another post' }],
    councils: [...publishedCase.councils, { ...publishedCase.councils[0]!, code: 'RUT', name: 'Rutland' }],
  }, 'posts[0].current.RUT', { value: 70_000 });
  expect(next in more.lines[0]!.amounts).toBe(false);
  await edit(publishedCase, more);
  await rebuild();
  const cells = await live.readBuilt();
  const built = caseIn(cells);
  expect(built.posts.map(({ name }) => name)).toContain('Another post');
  expect(built.posts[0]!.current['RUT']).toEqual({ value: null });
  await live.writeInputs(inputEdits(cells, built, more));
  expect(caseIn(await live.readBuilt()).posts[0]!.current['RUT']).toEqual({ value: 70_000 });
  await excel.host.calculate();
  expect(await faults()).toEqual([]);
});

test.each([3, 4, 5])('a write that fails at request %i is taken back or was complete, and says which', async (at) => {
  const { excel } = await desk(publishedCase, [], FEW);
  const after = { ...setAt(publishedCase, 'posts[0].salary', { value: 1 }), lines: [...publishedCase.lines, { ...publishedCase.lines[0]!, name: 'New' }] };
  const edits = inputEdits(await live.readBuilt(), publishedCase, after);
  excel.host.failSync({ at, code: 'GeneralException', applied: 'half' });
  const failed = await live.writeInputs(edits).then(() => null, (error: Error) => error.message);
  expect(await live.unfinished()).toBeNull();
  const now = await readNow();
  const isBack = now.posts[0]!.salary.value === publishedCase.posts[0]!.salary.value && now.lines.length === publishedCase.lines.length;
  const isDone = now.posts[0]!.salary.value === 1 && now.lines.length === publishedCase.lines.length + 1;
  expect(isBack || isDone).toBe(true);
  if (isBack) expect(failed).toMatch(/Nothing was changed|as it was/);
});

const QUOTED = "'Draft' report of the Section 151 officer";

test.each(["'tis another", 'Another'])('text that begins with an apostrophe is written, changed to %j, and kept through a rebuild', async (other) => {
  const { excel, field } = await desk(publishedCase, [], FEW);
  const quoted = setAt(setAt(publishedCase, 'posts[0].note', QUOTED), 'lines[0].source', QUOTED);
  expect(isSameCase(await edit(publishedCase, quoted), quoted)).toBe(true);
  field('Number of years', 4);
  await rebuild();
  await excel.host.calculate();
  expect((await readNow()).posts[0]!.note).toBe(QUOTED);
  const now = await readNow();
  const changed = setAt(now, 'posts[0].note', other);
  expect(isSameCase(await edit(now, changed), changed)).toBe(true);
  expect(await faults()).toEqual([]);
});

test.each([3, 4])('text that begins with an apostrophe is there again when a write fails at request %i and is taken back', async (at) => {
  const { excel } = await desk(publishedCase, [], FEW);
  const quoted = setAt(publishedCase, 'posts[0].note', QUOTED);
  await edit(publishedCase, quoted);
  const edits = inputEdits(await live.readBuilt(), quoted, setAt(quoted, 'posts[0].note', 'Another'));
  excel.host.failSync({ at, code: 'GeneralException', applied: 'all' });
  await live.writeInputs(edits).catch(() => null);
  expect(await live.unfinished()).toBeNull();
  expect((await readNow()).posts[0]!.note).toBe(QUOTED);
});
