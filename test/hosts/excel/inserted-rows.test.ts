import { excelHost } from '../../../src/hosts/excel';
import { briefCase } from '../../cases/brief-case';
import { desk, rebuild, report } from './in-place';

jest.setTimeout(240_000);

const { live } = excelHost();

/** A row of each growing table, as an officer would type it. */
const TYPED = {
  Lines: { Line: 'Print contract', Council: 'HDC', Kind: 'recurring', '2024/25': -12_000 },
  Posts: { Post: 'Head of Digital', Kind: 'new', Employer: 'HDC', Posts: 1, 'Salary of one post': 60_000, Basis: 'Equal' },
  Councils: { Code: 'RUT', Council: 'Rutland', HRA: 'no' },
} as const;

async function officers() {
  const all = await desk(briefCase);
  const rowOf = (table: keyof typeof TYPED) => all.excel.workbook.findTable(table)!.headers().map((header) => (TYPED[table] as Record<string, unknown>)[header] ?? '');
  return {
    ...all,
    /** Puts rows into a table before its row i, counted from 0. */
    insert(table: keyof typeof TYPED, i: number, typed: boolean) {
      const { area, sheet } = all.excel.workbook.findTable(table)!;
      all.officer.insertRows(sheet.name, area.row + 1 + i);
      if (typed) all.officer.type(sheet.name, `A${area.row + 1 + i}`, [rowOf(table)]);
    },
    grow: (table: keyof typeof TYPED) => all.officer.growTable(table, rowOf(table).map((typed, i) => (i === 0 ? `${String(typed)} 2` : typed))),
  };
}

const otherFormulas = async (): Promise<string[]> => (await report()).differences.filter(({ kind }) => kind === 'other formula').map(({ words }) => words);

describe.each(['Lines', 'Posts', 'Councils'] as const)('rows that an officer puts into %s', (table) => {
  test.each([[0], [1]])('before row %i, empty: nothing is another formula', async (i) => {
    const { excel, insert } = await officers();
    insert(table, i, false);
    await excel.host.calculate();
    expect(await otherFormulas()).toEqual([]);
  });

  test('in the middle and at the end, filled: nothing is another formula, and a build takes them up', async () => {
    const { excel, insert, grow } = await officers();
    insert(table, 1, true);
    await excel.host.calculate();
    expect(await otherFormulas()).toEqual([]);
    if (table === 'Councils') return;
    grow(table);
    await excel.host.calculate();
    expect(await otherFormulas()).toEqual([]);
    await rebuild();
    await excel.host.calculate();
    const { differences, buildAgain } = await report();
    expect({ words: differences.map(({ words }) => words), buildAgain }).toEqual({ words: [], buildAgain: [] });
  });
});

test('a formula that reads another row than it was built for is still seen, and what is put back reads the right one', async () => {
  const { excel, officer, insert } = await officers();
  insert('Posts', 1, false);
  await excel.host.calculate();
  const sheet = excel.workbook.sheet('Shared posts');
  const [row, column] = [10, 1];
  const built = sheet.formula(row, column)!;
  const other = sheet.formula(row - 1, column)!;
  officer.type('Shared posts', 'A10', other);
  officer.type('Shared posts', 'A11', 'typed');
  const last = sheet.formula(11, 2)!;
  await excel.host.calculate();
  const { differences } = await report();
  const own = differences.filter(({ follows }) => !follows);
  expect(own.map(({ kind, address }) => [kind, address])).toEqual([['other formula', "'Shared posts'!A10"], ['typed over', "'Shared posts'!A11"]]);
  await live.restore(own);
  expect(sheet.formula(row, column)!.replaceAll("'", '')).toBe(built.replaceAll("'", ''));
  const rowIn = (formula: string) => /Posts'?!\$?[A-Z]\$?(\d+)/.exec(formula)?.[1];
  expect(rowIn(sheet.formula(11, 1)!)).toBe(rowIn(last));
  await excel.host.calculate();
  expect((await report()).differences).toEqual([]);
});
