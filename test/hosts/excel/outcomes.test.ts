import { publishedCase } from '../../../src/case';
import { excelHost } from '../../../src/hosts/excel';
import { checkWorkbook } from '../../../src/workbook/check/check-workbook';
import { DEFICIT_IN_DOUBT } from '../../../src/workbook/headlines';
import { readCase } from '../../../src/workbook/read-case';
import { Officer } from '../../excel-host/officer';
import { differences, snapshot } from '../../excel-host/snapshot';
import { desk, faults, plan, rebuild, type Desk } from './in-place';
import { caseIn, readEverything } from './workbook';

jest.setTimeout(240_000);

const { live } = excelHost();
const FEW = ['savings'];
const LINKS = ["='Savings HDC'!F25", "='Savings MBC'!E19+1"];

/** One more year is wanted than was built. */
async function wantsMore(links: readonly string[] = LINKS): Promise<Desk> {
  const all = await desk(publishedCase, links, FEW);
  all.field('Number of years', 4);
  return all;
}

/** The change is refused in these words, and the workbook is as it was. */
async function refused({ excel }: Desk, run: () => Promise<unknown>, words: RegExp): Promise<void> {
  const before = snapshot(excel.workbook, { results: false });
  await expect(run()).rejects.toMatchObject({ name: 'HostProblem', message: expect.stringMatching(words), next: expect.stringMatching(/\w/) });
  expect(differences(before, snapshot(excel.workbook, { results: false }))).toEqual([]);
}

test('a protected tab: said, with what to do, and nothing is changed', async () => {
  const all = await wantsMore();
  const worked = await plan();
  all.officer.protectTab('Savings HDC');
  await refused(all, () => live.rebuild(worked), /does not allow this workbook to be changed/);
  all.officer.unprotectTab('Savings HDC');
  await live.rebuild(worked);
  expect(await faults()).toEqual([]);
});

test('a protected workbook: what needs a new tab is refused, what needs none is done', async () => {
  const all = await wantsMore();
  all.officer.protectWorkbook();
  await rebuild();
  expect(await faults()).toEqual([]);
  all.officer.growTable('Councils', ['RUT', 'Rutland', 'no']);
  const worked = await plan();
  await refused(all, () => live.rebuild(worked), /protected|Excel reported a problem/);
});

test('while a cell is edited, a rebuild waits and then is done', async () => {
  const { excel } = await wantsMore();
  const worked = await plan();
  excel.host.startEditing();
  const done = live.rebuild(worked);
  const settled = jest.fn();
  void done.then(settled, settled);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(settled).not.toHaveBeenCalled();
  excel.host.stopEditing();
  await done;
  expect(await faults()).toEqual([]);
});

test('another workbook in front: said, and nothing is changed', async () => {
  const all = await wantsMore();
  all.officer.growTable('Councils', ['RUT', 'Rutland', 'no']);
  const worked = await plan();
  all.excel.host.otherWorkbookInFront = true;
  await refused(all, () => live.rebuild(worked), /another workbook or a dialog is in front/);
});

test('somebody else who types in the workbook meanwhile loses nothing', async () => {
  const { excel } = await wantsMore();
  const worked = await plan();
  const other = new Officer(excel.workbook, 'Remote');
  const done = live.rebuild(worked, { onProgress: ({ done: tabs }) => tabs === 3 && other.type('MTFS 2026', 'D5', 'typed meanwhile') });
  await done;
  expect(excel.workbook.sheet('MTFS 2026').value(5, 4)).toBe('typed meanwhile');
  expect(await faults()).toEqual([]);
});

test('a table that was made a plain range is said by name, and nothing is built', async () => {
  const { officer } = await wantsMore();
  officer.convertTableToRange('Posts');
  const read = readCase(await live.readBuilt());
  expect('problems' in read && read.problems.map(({ expected }) => expected).join(' ')).toContain('the table Posts on the tab Posts: undo what removed or renamed it');
});

test('rows that were sorted and filtered stay so, and links stay right', async () => {
  const { excel, officer, shown } = await wantsMore([LINKS[0]!]);
  const before = await shown();
  officer.sortTable('Deficits', 'Council', 'descending');
  officer.filterTable('Deficits', 'Council', ['HDC']);
  const hidden = [...excel.workbook.sheet('Deficits').hiddenRows];
  expect(hidden.length).toBeGreaterThan(0);
  await rebuild();
  expect(await faults()).toEqual([]);
  expect([...excel.workbook.sheet('Deficits').hiddenRows]).toEqual(hidden);
  expect(await shown()).toEqual(before);
});

test('names that were deleted are put back, the record’s own too', async () => {
  const { excel, officer } = await wantsMore([]);
  for (const name of ['PC_Saving_HDC', 'PC_build_record', 'PC_Master_check']) officer.deleteName(name);
  await rebuild();
  expect(await faults()).toEqual([]);
  const names = excel.workbook.names.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['PC_Saving_HDC', 'PC_build_record', 'PC_Master_check']));
  expect(names.filter((name) => /_2$/.test(name))).toEqual([]);
});

test('a workbook of a later version is refused', async () => {
  const { excel } = await desk(publishedCase, [], FEW);
  const contents = excel.workbook.sheet('Contents');
  const [row] = [...contents.entries()].find(([, column, { value }]) => column === 1 && value === 'version')!;
  contents.put(row, 2, { value: '99', formula: null });
  expect(checkWorkbook(await live.readBuilt())).toEqual({ refused: 'newer version' });
});

test('a deficit in £000 is a word of the list, also where a spreadsheet takes it for an amount', async () => {
  await desk({ ...publishedCase, deficits: publishedCase.deficits.map((deficit) => ({ ...deficit, unit: '£000' as const })) }, [], FEW);
  expect(await faults()).toEqual([]);
});

test('a deficit linked to a cell in £000 is asked about on the Savings tab and on Contents', async () => {
  const { excel, officer } = await desk(publishedCase, [], FEW);
  const deficits = excel.workbook.findTable('Deficits')!;
  ['2023/24', '2024/25', '2025/26'].forEach((year, i) => {
    officer.type('MTFS 2026', `D${14 + i}`, [1377, 1367, 1620][i]);
    officer.type('Deficits', `${String.fromCharCode(64 + deficits.area.column + deficits.headers().indexOf(year))}${deficits.area.row + 1}`, `='MTFS 2026'!D${14 + i}`);
  });
  await excel.host.calculate();
  const words = (tab: string) => [...excel.workbook.sheet(tab).entries()].map(([, , { value }]) => String(value)).filter((value) => value.includes(DEFICIT_IN_DOUBT));
  expect(words('Savings HDC')).toHaveLength(1);
  expect(words('Contents')).toHaveLength(1);
  expect(words('Savings MBC')).toEqual([]);
  expect(await faults()).toEqual([]);
});

test('links of inputs into the officer’s own tab stay links through a rebuild', async () => {
  const { excel, officer } = await wantsMore([]);
  officer.type('MTFS 2026', 'D14', 1377);
  const deficits = excel.workbook.findTable('Deficits')!;
  const column = deficits.area.column + deficits.headers().indexOf('2023/24');
  const address = `${String.fromCharCode(64 + column)}${deficits.area.row + 1}`;
  officer.type('Deficits', address, "='MTFS 2026'!D14*1000");
  await rebuild();
  expect(excel.workbook.sheet('Deficits').formula(deficits.area.row + 1, column)).toBe("='MTFS 2026'!D14*1000");
  expect(JSON.stringify(caseIn(await readEverything()).deficits[0])).toContain(`"value":1377000,"formula":"='MTFS 2026'!D14*1000"`);
  expect(await faults()).toEqual([]);
});
