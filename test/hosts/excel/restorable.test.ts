import { excelHost } from '../../../src/hosts/excel';
import type { WorkbookCells } from '../../../src/workbook/cells';
import { checkWorkbook } from '../../../src/workbook/check/check-workbook';
import type { Difference } from '../../../src/workbook/check/difference';
import { addressOf } from '../../../src/workbook/places';
import { readBuildRecord } from '../../../src/workbook/record/read-build-record';
import { briefCase } from '../../cases/brief-case';
import { desk, report, type Desk } from './in-place';
import { readEverything } from './workbook';

jest.setTimeout(240_000);

/** A row of a growing table, as an officer would type it. */
const TYPED = {
  Lines: { Line: 'Print contract', Council: 'HDC', Kind: 'recurring', '2024/25': -12_000 },
  Posts: { Post: 'Head of Digital', Kind: 'new', Employer: 'HDC', Posts: 1, 'Salary of one post': 60_000, Basis: 'Equal' },
  Costs: { Cost: 'Moving', Basis: 'Equal', 'Year incurred': '2024/25', '2024/25': 900 },
} as const;

type Table = keyof typeof TYPED;

function rowOf({ excel }: Desk, table: Table): (string | number)[] {
  return excel.workbook.findTable(table)!.headers().map((header) => (TYPED[table] as Record<string, string | number>)[header] ?? '');
}

function below(all: Desk, table: Table): void {
  all.officer.growTable(table, rowOf(all, table));
}

function amid(all: Desk, table: Table, typed = true): void {
  const { area, sheet } = all.excel.workbook.findTable(table)!;
  all.officer.insertRows(sheet.name, area.row + 2);
  if (typed) all.officer.type(sheet.name, `A${area.row + 2}`, [rowOf(all, table)]);
}

interface Cell {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** The first and the last cell of each calculated block. */
function ends(cells: WorkbookCells): Cell[] {
  return readBuildRecord(cells)!.blocks.flatMap(({ now, formulas }) => {
    if (!now || formulas === null) return [];
    const first = { tab: now.tab, row: now.row, column: now.column };
    return now.rows * now.columns === 1 ? [first] : [first, { ...first, row: now.row + now.rows - 1, column: now.column + now.columns - 1 }];
  });
}

function typedOver(cells: WorkbookCells, over: readonly Cell[]): WorkbookCells {
  const isIt = (tab: string, r: number, c: number) => over.some((each) => each.tab === tab && each.row === r && each.column === c);
  return {
    ...cells,
    tabs: cells.tabs.map((each) => ({
      name: each.name, tables: each.tables,
      value: (r, c) => (isIt(each.name, r, c) ? -99_999 : each.value(r, c)),
      formula: (r, c) => (isIt(each.name, r, c) ? null : each.formula(r, c)),
    })),
  };
}

/** A formula without what says nothing: quotes, and a range of one cell for the cell. */
const plain = (formula: string) => formula.replaceAll("'", '').replace(/(\$?[A-Z]+\$?\d+):\1(?!\d)/g, '$1');

/** Of the formulas that stood in some cells of every block: those that would be put back otherwise, and those that would not be put back. */
async function notPutBack(): Promise<{ readonly otherwise: string[]; readonly not: string[]; readonly of: number }> {
  const cells = await readEverything();
  const all = ends(cells);
  const tabs = new Map(cells.tabs.map((each) => [each.name, each]));
  const otherwise: string[] = [];
  const not: string[] = [];
  // Few at a time, since what is left says which rows are which.
  const SETS = 4;
  for (let set = 0; set < SETS; set += 1) {
    const over = all.filter((_, i) => i % SETS === set);
    const checked = checkWorkbook(typedOver(cells, over));
    if (!('report' in checked)) throw new Error(checked.refused);
    const found = new Map(checked.report.differences.filter(({ kind }) => kind === 'typed over').map((each): [string, Difference] => [each.address, each]));
    for (const { tab, row, column } of over) {
      const address = addressOf(tab, row, column);
      const stood = plain(tabs.get(tab)!.formula(row, column)!);
      const back = found.get(address)?.expected?.formula;
      if (back === undefined) not.push(`${address}: ${stood}`);
      else if (plain(back) !== stood) otherwise.push(`${address}: ${plain(back)}, not ${stood}`);
    }
  }
  return { otherwise, not, of: all.length };
}

const CHANGES: Readonly<Record<string, (all: Desk) => void>> = {
  'a line below the last': (all) => below(all, 'Lines'),
  'a line amid the others': (all) => amid(all, 'Lines'),
  'an empty row amid the lines, and a line below': (all) => (amid(all, 'Lines', false), below(all, 'Lines')),
  'a post amid the others and a cost below the last': (all) => (amid(all, 'Posts'), below(all, 'Costs')),
  'columns before a savings tab and the components': ({ officer }) => (officer.insertColumns('Savings HDC', 1), officer.insertColumns('Components', 1)),
  'a renamed tab and a line': (all) => (all.officer.renameTab('Components', "All that's in it"), below(all, 'Lines')),
};

test.each(Object.keys(CHANGES))('what is put back after %s is what stood there', async (change) => {
  const all = await desk(briefCase);
  CHANGES[change]!(all);
  await all.excel.host.calculate();
  const { of, ...found } = await notPutBack();
  expect(found).toEqual({ otherwise: [], not: [] });
  expect(of).toBeGreaterThan(300);
});

/** Which formula is right is not known there, and what stood is never taken for another one. */
const ONLY_A_BUILD_CAN: Readonly<Record<string, (all: Desk) => void>> = {
  'a column among the components': ({ officer }) => officer.insertColumns('Components', 6),
  'a column among the lines': ({ officer }) => officer.insertColumns('Lines', 3),
  'a removed line': ({ officer }) => officer.deleteRows('Lines', 9),
};

test.each(Object.keys(ONLY_A_BUILD_CAN))('after %s nothing else than what stood there is put back', async (change) => {
  const all = await desk(briefCase);
  ONLY_A_BUILD_CAN[change]!(all);
  await all.excel.host.calculate();
  const { otherwise, not, of } = await notPutBack();
  expect(otherwise).toEqual([]);
  expect(not.length).toBeLessThan(of / 2);
});

test('a cell typed over after a line was added comes right, and a check finds no more of it', async () => {
  const all = await desk(briefCase);
  const { excel, officer } = all;
  below(all, 'Lines');
  await excel.host.calculate();
  const own = excel.workbook.sheet('Savings HDC');
  const [row, column] = [29, 5];
  const before = { formula: own.formula(row, column), value: own.value(row, column), words: (await report()).differences.map(({ words }) => words) };
  officer.type('Savings HDC', 'E29', -99_999);
  await excel.host.calculate();
  const typed = (await report()).differences.filter(({ kind }) => kind === 'typed over');
  expect(typed.map(({ address }) => address)).toEqual(["'Savings HDC'!E29"]);
  await excelHost().live.restore(typed);
  await excel.host.calculate();
  expect({ formula: own.formula(row, column), value: own.value(row, column), words: (await report()).differences.map(({ words }) => words) }).toEqual(before);
});
