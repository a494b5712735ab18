import { excelHost } from '../../../src/hosts/excel';
import { columnName } from '../../../src/workbook/r1c1';
import { briefCase } from '../../cases/brief-case';
import { desk, rebuild, report } from './in-place';

jest.setTimeout(240_000);

const { live } = excelHost();

async function withNotes(tab: string, column: number) {
  const all = await desk(briefCase);
  all.officer.insertColumns(tab, column);
  const row = all.excel.workbook.findTable(tab)?.area.row ?? 6;
  all.officer.type(tab, `${columnName(column)}${row}`, [['Notes'], ['to be agreed']]);
  await all.excel.host.calculate();
  return { ...all, notes: () => Array.from({ length: 200 }, (_, i) => all.excel.workbook.sheet(tab).value(i + 1, column)).filter((typed) => typed !== '' && typed !== 'Column1') };
}

async function found() {
  const { differences, buildAgain } = await report();
  return { words: differences.map(({ words }) => words), buildAgain };
}

const AS_BUILT = { words: [], buildAgain: [] };

test.each([['Lines', 4], ['Lines', 3], ['Posts', 6], ['Bases', 4], ['Deficits', 3], ['Shared posts', 3], ['Savings HDC', 3], ['Apportionment', 2], ['Opportunity grading', 2], ['Published v calculated', 2], ['Checks', 2], ['Costs of change', 4]])(
  'a column of notes in %s, before column %i: every formula is as built, before and after a build', async (tab, column) => {
    const { excel, notes } = await withNotes(tab, column);
    expect(await found()).toEqual(AS_BUILT);
    const before = notes();
    await rebuild();
    await excel.host.calculate();
    expect(await found()).toEqual(AS_BUILT);
    expect(notes()).toEqual(before);
  });

test.each([['Components', 6], ['Savings HDC', 6]])('a column of notes between the years of %s: nothing is blamed but the column', async (tab, column) => {
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
