import { publishedCase } from '../../../src/case';
import { appraise, type PartnershipCase } from '../../../src/engine';
import { excelHost } from '../../../src/hosts/excel';
import { withoutItem } from '../../../src/taskpane/case/items';
import { inputEdits, isSameCase } from '../../../src/workbook/edit';
import { largeCase } from '../../cases/large-case';
import { desk, faults, rebuild } from './in-place';
import { caseIn, readEverything } from './workbook';

jest.setTimeout(240_000);

const { live } = excelHost();
const START: PartnershipCase = { ...publishedCase, published: [] };

/** As the pane removes a record: its row is emptied, and a build takes it out. */
async function remove(list: Parameters<typeof withoutItem>[1], index: number): Promise<PartnershipCase> {
  const fewer = withoutItem(START, list, index);
  await live.writeInputs(inputEdits(await live.readBuilt(), START, fewer));
  return fewer;
}

test.each([
  ['posts', 'Posts', 1], ['lines', 'Lines', 2], ['costs', 'Costs', 0], ['bases', 'Bases', 4], ['opportunities', 'Opportunities', 3], ['deficits', 'Deficits', 0],
] as const)('of %s that were removed no row is left after a build, and every count is right', async (list, table, index) => {
  const { excel } = await desk(START);
  const rows = () => excel.workbook.findTable(table)!.area.rows - 1;
  const fewer = await remove(list, index);
  expect(rows()).toBe(START[list].length);
  await rebuild();
  await excel.host.calculate();
  expect(rows()).toBe(fewer[list].length);
  expect(isSameCase(caseIn(await readEverything()), fewer)).toBe(true);
  expect(await faults()).toEqual([]);
  const shown = [...excel.workbook.sheet('Checks').entries()].map(([, , { value }]) => value);
  expect(shown).toContain(`OK, ${appraise(fewer).outstanding.length} items outstanding`);
});

test('a council that was removed is gone from every tab after a build, and all others stand', async () => {
  const large = largeCase({ councils: 3, linesPerCouncil: 2, years: 2 });
  const three = { ...large, posts: large.posts.slice(0, 3).map((post) => ({ ...post, employer: 'each' })), costs: large.costs.slice(0, 2), opportunities: large.opportunities.slice(0, 3) };
  const { excel } = await desk(three);
  const two = withoutItem(three, 'councils', 1);
  await live.writeInputs(inputEdits(await live.readBuilt(), three, two));
  await rebuild();
  await excel.host.calculate();
  expect(isSameCase(caseIn(await readEverything()), two)).toBe(true);
  expect(await faults()).toEqual([]);
});

/** Further on than anything of ours stands beside a table. */
const BEYOND = 8;

test.each([
  ['posts', 'Posts', 1], ['bases', 'Bases', 1], ['bases', 'Bases', 4], ['deficits', 'Deficits', 0],
] as const)('a row of %s with something of the officer’s own beside the table stays, with its note, and every figure and count is right', async (list, table, index) => {
  const { excel } = await desk(START);
  const { area, sheet } = excel.workbook.findTable(table)!;
  const beside = { row: area.row + 1 + index, column: area.column + area.columns + BEYOND };
  sheet.put(beside.row, beside.column, { value: 'Ask HR', formula: null });
  const fewer = await remove(list, index);
  await rebuild();
  await excel.host.calculate();
  expect(sheet.value(beside.row, beside.column)).toBe('Ask HR');
  expect(excel.workbook.findTable(table)!.area.rows - 1).toBe(START[list].length);
  expect(isSameCase(caseIn(await readEverything()), fewer)).toBe(true);
  expect(await faults()).toEqual([]);
  const shown = [...excel.workbook.sheet('Checks').entries()].map(([, , { value }]) => value);
  expect(shown).toContain(`OK, ${appraise(fewer).outstanding.length} items outstanding`);
});
