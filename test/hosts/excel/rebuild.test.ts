import { publishedCase } from '../../../src/case';
import type { RebuildPlan } from '../../../src/workbook/rebuild/plan';
import { desk, faults, rebuild } from './in-place';
import { caseIn, differences, readEverything } from './workbook';

jest.setTimeout(240_000);

const FEW = ['savings'];
/** Savings of HDC in the second year, its total, a headline, and MBC's share of a post. */
const LINKS = ["='Savings HDC'!F25", "=SUM('Savings HDC'!E25:G25)", '=PC_Saving_MBC', "='Savings MBC'!E19+1"];

test('a rebuild of what is as built changes nothing', async () => {
  const { excel } = await desk(publishedCase);
  const contents = () => excel.workbook.sheets.map((sheet) => [...sheet.entries()].map(([row, column, { formula, value }]) => [row, column, formula ?? value]));
  const before = contents();
  const again = await rebuild();
  expect(contents()).toEqual(before);
  expect(differences(again.spec, await readEverything())).toEqual([]);
  expect(excel.workbook.names.filter(({ name }) => name.startsWith('PC_step'))).toEqual([]);
  expect(excel.workbook.xmlParts).toEqual([]);
});

/** The figure of a block, as it is linked to. */
function figure({ spec }: RebuildPlan, id: string, i = 0, j = 0): number {
  return spec.tabs.flatMap(({ blocks }) => blocks).find((block) => block.id === id)!.values[i]![j] as number;
}

test('years come and go in place, and the officer’s links show the same figures', async () => {
  const { excel, shown, field } = await desk(publishedCase, LINKS.slice(0, 2), FEW);
  const before = await shown();
  field('Number of years', 5);
  const longer = await rebuild();
  expect(differences(longer.spec, await readEverything())).toEqual([]);
  expect(await faults()).toEqual([]);
  expect(await shown()).toEqual(before);
  field('Number of years', 3);
  const back = await rebuild();
  expect(differences(back.spec, await readEverything())).toEqual([]);
  expect(await faults()).toEqual([]);
  expect(await shown()).toEqual(before);
  expect(caseIn(await readEverything()).yearCount).toBe(3);
  expect(excel.workbook.sheet('MTFS 2026').formula(1, 1)).toBe(LINKS[0]);
});

test('a council comes and goes, with its tab, and the others’ links stay right', async () => {
  const { excel, officer, shown } = await desk(publishedCase, LINKS, FEW);
  const before = await shown();
  const tabs = excel.workbook.sheets.map(({ name }) => name);
  officer.growTable('Councils', ['RUT', 'Rutland', 'no']);
  const more = await rebuild();
  expect(differences(more.spec, await readEverything())).toEqual([]);
  expect(await faults()).toEqual([]);
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(tabs.flatMap((name) => (name === 'Savings MBC' ? [name, 'Savings RUT'] : [name])));
  const sum = [0, 1, 2].reduce((total, j) => total + figure(more, 'savings-HDC/new-total', 0, j), 0);
  const linked = [figure(more, 'savings-HDC/new-total', 0, 1), sum, figure(more, 'savings-MBC/headline-saving'), figure(more, 'savings-MBC/new') + 1];
  (await shown()).forEach((value, i) => expect(value).toBeCloseTo(linked[i]!, 6));
  const { area, sheet } = excel.workbook.findTable('Councils')!;
  officer.deleteRows(sheet.name, area.row + area.rows - 1);
  const fewer = await rebuild();
  expect(differences(fewer.spec, await readEverything())).toEqual([]);
  expect(await faults()).toEqual([]);
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(tabs);
  expect(await shown()).toEqual(before);
  expect(excel.workbook.names.filter(({ formula }) => formula.includes('#REF!'))).toEqual([]);
});

test('lines, posts and costs that were added are built, and links follow', async () => {
  const { excel, officer, shown } = await desk(publishedCase, [LINKS[0]!, LINKS[3]!], FEW);
  const before = await shown();
  const headers = (table: string) => excel.workbook.findTable(table)!.headers();
  const row = (table: string, typed: Record<string, unknown>) => headers(table).map((header) => typed[header] ?? '');
  officer.growTable('Lines', row('Lines', { Line: 'Print contract', Council: 'HDC', Kind: 'recurring', '2024/25': -12_000 }));
  officer.growTable('Lines', row('Lines', { Line: 'Fleet', Council: 'MBC', Kind: 'one-off', '2023/24': -500 }));
  const again = await rebuild();
  expect(differences(again.spec, await readEverything()).filter((each) => !each.startsWith('Lines!'))).toEqual([]);
  expect(await faults()).toEqual([]);
  expect((await shown())[1]).toBe(before[1]);
  expect(caseIn(await readEverything()).lines).toHaveLength(publishedCase.lines.length + 2);
});

test('tabs that the officer renamed, moved and hid are found, and their rows in ours are left where they are', async () => {
  const { excel, officer, shown, field } = await desk(publishedCase, [LINKS[0]!, LINKS[1]!, LINKS[3]!], FEW);
  const before = await shown();
  officer.renameTab('Savings HDC', 'Harborough');
  officer.moveTab('Posts', 0);
  officer.hideTab('Components');
  officer.insertRows('Harborough', 20, 2);
  officer.type('Harborough', 'A20', 'A note between the lines');
  officer.insertRows('Posts', 8);
  expect(await shown()).toEqual(before);
  field('Number of years', 4);
  await rebuild();
  expect(await shown()).toEqual(before);
  const { sheets } = excel.workbook;
  expect(sheets.map(({ name }) => name)).toContain('Harborough');
  expect([...excel.workbook.sheet('Harborough').entries()].some(([, , { value }]) => value === 'A note between the lines')).toBe(true);
  expect(caseIn(await readEverything()).posts).toEqual(publishedCase.posts);
});

test('formulas that the officer changed are put back, or kept where asked', async () => {
  const { excel, officer, field } = await desk(publishedCase, [], FEW);
  const built = excel.workbook.sheet('Savings HDC').formula(25, 5);
  officer.type('Savings HDC', 'E25', 100);
  officer.type('Savings HDC', 'F25', 200);
  field('Number of years', 4);
  await rebuild({ keep: [{ tab: 'Savings HDC', row: 25, column: 6 }] });
  const sheet = excel.workbook.sheet('Savings HDC');
  expect(sheet.formula(25, 5)).toBe(built);
  expect(sheet.value(25, 6)).toBe(200);
  expect((await faults()).filter((words) => words.includes('typed over its formula'))).toHaveLength(1);
});

test('a tab that was deleted comes back', async () => {
  const { excel, officer } = await desk(publishedCase, [], FEW);
  officer.deleteTab('Savings MBC');
  expect((await faults()).join(' ')).toContain('gone');
  await rebuild();
  expect(await faults()).toEqual([]);
  expect(excel.workbook.sheets.map(({ name }) => name)).toContain('Savings MBC');
});
