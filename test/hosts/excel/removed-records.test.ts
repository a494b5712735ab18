import { appraise, type PartnershipCase } from '../../../src/engine';
import { excelHost } from '../../../src/hosts/excel';
import { withoutItem } from '../../../src/taskpane/case/items';
import { inputEdits, isSameCase } from '../../../src/workbook/edit';
import { FEWER_OF_ALL, GONE, START, threeCouncils } from '../../cases/removals';
import { desk, faults, rebuild } from './in-place';
import { caseIn, readEverything } from './workbook';

jest.setTimeout(240_000);

const { live } = excelHost();

const TABLES = { posts: 'Posts', lines: 'Lines', costs: 'Costs', bases: 'Bases', deficits: 'Deficits', opportunities: 'Opportunities', facts: 'Facts', published: 'Published' } as const;

const TWO = withoutItem(threeCouncils, 'councils', 1);

/** Further on than anything of ours stands beside a table. */
const BEYOND = 8;

type Built = Awaited<ReturnType<typeof desk>>['excel'];

/** As the pane removes records: their rows are emptied, and a build takes them out. */
async function remove(from: PartnershipCase, to: PartnershipCase): Promise<void> {
  await live.writeInputs(inputEdits(await live.readBuilt(), from, to));
}

async function expectAllRight({ host, workbook }: Built, wanted: PartnershipCase): Promise<void> {
  await host.calculate();
  expect(isSameCase(caseIn(await readEverything()), wanted)).toBe(true);
  expect(await faults()).toEqual([]);
  const shown = [...workbook.sheet('Checks').entries()].map(([, , { value }]) => value);
  expect(shown).toContain(`OK, ${appraise(wanted).outstanding.length} items outstanding`);
}

function rowsOf({ workbook }: Built, table: string): number {
  return workbook.findTable(table)!.area.rows - 1;
}

/** Something of the officer's own beside a record, counted from 0. */
function noteBeside({ workbook }: Built, table: string, index: number): () => unknown {
  const { area, sheet } = workbook.findTable(table)!;
  const [row, column] = [area.row + 1 + index, area.column + area.columns + BEYOND];
  sheet.put(row, column, { value: 'Ask HR', formula: null });
  return () => sheet.value(row, column);
}

test('of records that were removed from every table no row is left after a build, and every count is right', async () => {
  const { excel } = await desk(START);
  await remove(START, FEWER_OF_ALL);
  await rebuild();
  await expectAllRight(excel, FEWER_OF_ALL);
  for (const [list, table] of Object.entries(TABLES)) expect([table, rowsOf(excel, table)]).toEqual([table, FEWER_OF_ALL[list as keyof typeof TABLES].length]);
});

test('a council that was removed is gone from every tab after a build, and all others stand', async () => {
  const { excel } = await desk(threeCouncils);
  await remove(threeCouncils, TWO);
  await rebuild();
  await expectAllRight(excel, TWO);
  expect(rowsOf(excel, 'Councils')).toBe(2);
});

test.each([
  ['every table', START, FEWER_OF_ALL, (Object.keys(GONE) as (keyof typeof GONE)[]).map((list) => [TABLES[list], GONE[list]] as const)],
  ['Councils', threeCouncils, TWO, [['Councils', 1]]],
] as const)('rows of %s with something of the officer’s own beside them stay through builds, with their notes, and every figure and count is right', async (_which, from, to, tables) => {
  const { excel } = await desk(from);
  const before = tables.map(([table]) => rowsOf(excel, table));
  const notes = tables.map(([table, index]) => noteBeside(excel, table, index));
  await remove(from, to);
  for (let build = 1; build <= 2; build += 1) {
    await rebuild();
    await expectAllRight(excel, to);
    expect(notes.map((note) => note())).toEqual(tables.map(() => 'Ask HR'));
    expect(tables.map(([table]) => rowsOf(excel, table))).toEqual(before);
  }
});

test('a row that is kept takes the next record, and a build gives it what is calculated of it', async () => {
  const { excel } = await desk(START);
  noteBeside(excel, 'Opportunities', 1);
  const without = withoutItem(START, 'opportunities', 1);
  await remove(START, without);
  await rebuild();
  await live.writeInputs(inputEdits(await live.readBuilt(), without, START));
  await rebuild();
  await expectAllRight(excel, START);
  expect(rowsOf(excel, 'Opportunities')).toBe(START.opportunities.length);
});
