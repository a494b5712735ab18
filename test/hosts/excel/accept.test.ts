import { publishedCase } from '../../../src/case';
import { excelHost } from '../../../src/hosts/excel';
import { desk, rebuild, report } from './in-place';
import { readEverything } from './workbook';

jest.setTimeout(240_000);

const { live } = excelHost();
const WHY = { reason: 'Agreed with the Section 151 officer of MBC', by: 'A. Officer', on: '2026-04-01' };

test('differences are put right, or accepted with a reason that stays in the workbook and through a rebuild', async () => {
  const { excel, officer, field } = await desk(publishedCase, [], ['savings']);
  officer.type('Savings HDC', 'E25', 100);
  officer.type('Savings HDC', 'F25', 200);
  officer.type('Savings MBC', 'E25', 300);
  await excel.host.calculate();
  const typedOver = async () => (await report()).differences.filter(({ kind }) => kind === 'typed over');
  const [first, second, third] = await typedOver();
  await live.restore([first!]);
  expect((await typedOver()).map(({ address }) => address)).toEqual([second!.address, third!.address]);
  await live.accept([second!, third!], WHY);
  await excel.host.calculate();
  const after = await report();
  expect(after.differences.filter(({ kind }) => kind === 'typed over')).toEqual([]);
  expect(after.accepted).toMatchObject([{ ...WHY, difference: { address: second!.address } }, { ...WHY, difference: { address: third!.address } }]);
  const table = excel.workbook.findTable('Accepted')!;
  expect(table.area.rows).toBe(3);
  expect(table.sheet.value(table.area.row + 1, table.area.column + 1)).toBe(WHY.reason);

  // What builds before this one called it.
  table.sheet.put(table.area.row, table.area.column + 3, { value: 'Engine gives', formula: null });
  field('Number of years', 4);
  await rebuild({ keep: [second!, third!].map(({ place }) => place) });
  await excel.host.calculate();
  expect((await report()).accepted).toHaveLength(2);
  const now = excel.workbook.findTable('Accepted')!;
  const row = (below: number) => Array.from({ length: 6 }, (_, i) => now.sheet.value(now.area.row + below, now.area.column + i));
  expect(row(0)).toEqual(['Cell', 'Reason', 'Shows', 'Inputs give', 'Accepted by', 'On']);
  expect(row(1)).toEqual(['F25 on Savings HDC', WHY.reason, second!.found.value, second!.expected!.value, WHY.by, WHY.on]);
  officer.type('Savings HDC', 'F25', 201);
  await excel.host.calculate();
  expect((await report()).differences.map(({ found }) => found.value)).toContain(201);
});

test('a reason and a name that begin with an apostrophe are kept whole', async () => {
  const { excel, officer } = await desk(publishedCase, [], ['savings']);
  officer.type('Savings HDC', 'E25', 100);
  await excel.host.calculate();
  const why = { ...WHY, reason: "'Draft' figure, agreed", by: "'A' Team" };
  await live.accept((await report()).differences.filter(({ kind }) => kind === 'typed over'), why);
  expect((await report()).accepted).toMatchObject([why]);
});

test('the officer’s cells that lead into the build are found, by tab, name and table', async () => {
  const { officer } = await desk(publishedCase, ["='Savings HDC'!E25", '=PC_Saving_HDC*2', '=SUM(Lines[2023/24])', '=1+1', '="Savings HDC"'], ['savings']);
  officer.type('MTFS 2026', 'C1', '=A1');
  const tabs = (await readEverything()).tabs.map(({ name }) => name).filter((name) => name !== 'MTFS 2026');
  expect(await live.linksTo(tabs)).toEqual([
    { address: "'MTFS 2026'!A1", formula: "='Savings HDC'!E25" },
    { address: "'MTFS 2026'!A2", formula: '=PC_Saving_HDC*2' },
    { address: "'MTFS 2026'!A3", formula: '=SUM(Lines[2023/24])' },
  ]);
});

test('a cell that changes is told of until nobody listens', async () => {
  const { excel, officer } = await desk(publishedCase, [], ['apportionment']);
  const changed = jest.fn();
  const stop = await live.watchInputs(changed);
  officer.type('Posts', 'B7', 'x');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(changed).toHaveBeenCalled();
  stop();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const before = changed.mock.calls.length;
  officer.type('Posts', 'B7', 'y');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(changed).toHaveBeenCalledTimes(before);
  expect(excel.workbook.sheets.length).toBeGreaterThan(1);
});
