import { excelHost } from '../../../src/hosts/excel';
import { columnName } from '../../../src/workbook/r1c1';
import { briefCase } from '../../cases/brief-case';
import { desk, rebuild, report } from './in-place';
import { caseIn } from './workbook';

jest.setTimeout(240_000);

const { live } = excelHost();

/** A column before that one with a note beside every row, and cells of the officer's own that refer to both sides of it. */
async function withNotes(tab: string, column: number) {
  const all = await desk(briefCase, [`='${tab}'!A9`, `='${tab}'!H9`, '=Components!E9', "='Savings HDC'!E8"]);
  const linked = await all.shown();
  all.officer.insertColumns(tab, column);
  const sheet = all.excel.workbook.sheet(tab);
  const row = all.excel.workbook.findTable(tab)?.area.row ?? 6;
  const last = Math.max(...[...sheet.entries()].map(([each]) => each));
  all.officer.type(tab, `${columnName(column)}${row}`, [['Notes'], ...Array.from({ length: last - row }, (_, i) => [`note ${row + 1 + i}`])]);
  await all.excel.host.calculate();
  // What is said above the first table moves to where the columns that stay in view end.
  return { ...all, linked, notes: () => Array.from({ length: last + 100 }, (_, i) => sheet.value(i + row, column)).filter((typed) => typed !== '' && typed !== 'Column1') };
}

async function found() {
  const { differences, buildAgain } = await report();
  return { words: differences.map(({ words }) => words), buildAgain };
}

const AS_BUILT = { words: [], buildAgain: [] };

test.each([['Lines', 4], ['Posts', 6], ['Deficits', 3], ['Savings HDC', 1], ['Savings HDC', 3], ['Apportionment', 2], ['Opportunity grading', 2], ['Case', 3], ['Published v calculated', 2], ['Checks', 2]])(
  'a column of notes in %s, before column %i: every formula is as built, before and after a build', async (tab, column) => {
    const { excel, notes, linked, shown } = await withNotes(tab, column);
    expect(await found()).toEqual(AS_BUILT);
    const before = notes();
    for (let i = 0; i < 2; i += 1) {
      await rebuild();
      await excel.host.calculate();
      expect(await found()).toEqual(AS_BUILT);
      expect(notes()).toEqual(before);
      expect(await shown()).toEqual(linked);
    }
  });

test.each([['Components', 3], ['Components', 6], ['Savings HDC', 6]])('a column of notes within what is calculated on %s: nothing is blamed but the column', async (tab, column) => {
  const { excel, notes } = await withNotes(tab, column);
  const onlyTheColumn = async () => {
    const { differences, buildAgain } = await report();
    expect(new Set(differences.map(({ kind, follows }) => `${kind} ${follows?.why ?? 'by itself'}`))).toEqual(new Set(['stale value column put in']));
    expect(differences[0]!.words).toMatch(/where a column was put in between those that were built: move it to the right of them/);
    expect(buildAgain).toEqual([]);
  };
  await onlyTheColumn();
  const before = notes();
  await rebuild();
  await excel.host.calculate();
  await onlyTheColumn();
  expect(notes()).toEqual(before);
});

test('beside columns that were put in, another formula is still seen, and the one that was built is put back', async () => {
  const { excel, officer } = await withNotes('Lines', 4);
  officer.insertColumns('Shared posts', 3);
  const components = excel.workbook.sheet('Components');
  const row = Array.from({ length: 60 }, (_, i) => i + 1).find((each) => components.formula(each, 6)?.includes('Lines'))!;
  const built = components.formula(row, 6)!;
  officer.type('Components', `F${row}`, built.replaceAll('Lines!G', 'Lines!H'));
  const posts = excel.workbook.sheet('Shared posts');
  const title = posts.formula(9, 4)!;
  officer.type('Shared posts', 'D9', 'typed');
  await excel.host.calculate();
  const own = (await report()).differences.filter(({ follows }) => !follows);
  expect(own.map(({ kind, address }) => [kind, address]).sort()).toEqual([['other formula', `Components!F${row}`], ['typed over', "'Shared posts'!D9"]]);
  await live.restore(own);
  const plain = (formula: string) => formula.replaceAll("'", '');
  expect(plain(components.formula(row, 6)!)).toBe(plain(built));
  expect(plain(posts.formula(9, 4)!)).toBe(plain(title));
  await excel.host.calculate();
  expect(await found()).toEqual(AS_BUILT);
});

const ONE_YEAR_MORE = 'Number of years';
test.each([['Case', 2], ['Posts', 3], ['Lines', 2], ['Components', 3], ['Savings HDC', 2], ['Shared posts', 3]])(
  'a column in %s before column %i: a build for one more year, and for one less, keeps the notes and every figure', async (tab, column) => {
    const { excel, officer, field, notes } = await withNotes(tab, column);
    const before = caseIn(await live.readBuilt());
    const kept = notes();
    for (const years of [before.yearCount + 1, before.yearCount]) {
      if (tab === 'Case') officer.type('Case', fieldAt(excel, ONE_YEAR_MORE), [[years]]);
      else field(ONE_YEAR_MORE, years);
      await rebuild();
      await excel.host.calculate();
      expect(notes()).toEqual(kept);
      const { differences, buildAgain } = await report();
      expect({ words: differences.filter(({ follows }) => follows?.why !== 'column put in').map(({ words }) => words), buildAgain }).toEqual(AS_BUILT);
    }
    expect(caseIn(await live.readBuilt())).toEqual(before);
  });

/** The field of the Case tab beside its label, wherever that column is. */
function fieldAt(excel: Awaited<ReturnType<typeof desk>>['excel'], label: string): string {
  const cells = [...excel.workbook.sheet('Case').entries()];
  const [row] = cells.find(([, , cell]) => cell.value === label) ?? [];
  const [, column] = cells.find(([each, at, cell]) => each === row && at > 1 && typeof cell.value === 'number') ?? [];
  if (row === undefined || column === undefined) throw new RangeError(`no field ${label}`);
  return `${columnName(column)}${row}`;
}

test('a column of the officer’s own formulas between two of ours stays, and so do ours', async () => {
  const { excel, officer } = await desk(briefCase);
  officer.insertColumns('Shared posts', 11);
  officer.type('Shared posts', 'K7', [['Mine'], ['=J8*2'], ['=J9*2'], ['=J10*2'], ['=J11*2']]);
  await excel.host.calculate();
  const own = () => [7, 8, 9, 10, 11].map((row) => [10, 11, 12].map((column) => excel.workbook.sheet('Shared posts').formula(row, column) ?? excel.workbook.sheet('Shared posts').value(row, column)));
  const before = own();
  for (let i = 0; i < 2; i += 1) {
    const { differences } = await report();
    expect(differences.filter(({ follows }) => follows?.why !== 'column put in').map(({ words }) => words)).toEqual([]);
    await rebuild();
    await excel.host.calculate();
    expect(own()).toEqual(before);
  }
});

test.each([['Lines', 6, '2026/27'], ['Posts', 11, 'Salary today RUT']])('a column put into %s with a header as of a year or council that the case has not is the officer’s', async (tab, column, header) => {
  const { excel, officer } = await desk(briefCase);
  officer.insertColumns(tab, column);
  officer.type(tab, `${columnName(column)}6`, header);
  await excel.host.calculate();
  expect((await report()).differences.filter(({ kind }) => kind === 'other formula')).toEqual([]);
});

test('what an officer keeps beside Components under a year to come is not taken for that year', async () => {
  const { excel, officer, field } = await desk(briefCase);
  const components = excel.workbook.sheet('Components');
  const column = Math.max(...[...components.entries()].filter(([row]) => row === 8).map(([, each]) => each)) + 1;
  officer.type('Components', `${columnName(column)}8`, [['2026/27'], ['note']]);
  field('Number of years', 4);
  await rebuild();
  await excel.host.calculate();
  expect([8, 9].map((row) => components.value(row, column + 1))).toEqual(['2026/27', 'note']);
  expect(await found()).toEqual(AS_BUILT);
});

test.each([[1], [2], [3], [4]])('a column put into Contents before column %i: what was built is still known, changed cells are found, and a build keeps the notes', async (column) => {
  const { excel, officer, notes } = await withNotes('Contents', column);
  const kept = notes();
  officer.type('Components', 'E9', 99);
  await excel.host.calculate();
  expect((await report()).differences.filter(({ follows }) => !follows).map(({ kind, address }) => [kind, address])).toEqual([['typed over', 'Components!E9']]);
  for (let i = 0; i < 2; i += 1) {
    await rebuild();
    await excel.host.calculate();
    expect(notes()).toEqual(kept);
    expect(await found()).toEqual(AS_BUILT);
  }
});
