import { excelHost } from '../../../src/hosts/excel';
import { createExcel, type InMemoryExcel } from '../../excel-host/client';

jest.setTimeout(60_000);

const { live } = excelHost();
let excel: InMemoryExcel;

beforeEach(() => {
  excel = createExcel({ tabs: ['MTFS 2026', 'Notes'] });
});

test('survey names everything that is taken, in one sync', async () => {
  expect(await live.survey()).toEqual({ tabs: ['MTFS 2026', 'Notes'], tables: [], names: [] });
  expect(excel.stats.syncs).toBe(1);
});

test('survey says when there is nothing in the workbook yet', async () => {
  excel = createExcel({ tabs: ['Sheet1'] });
  expect(await live.survey()).toEqual({ tabs: ['Sheet1'], tables: [], names: [], isNew: true });
  excel.workbook.sheet('Sheet1').put(1, 1, { value: 'Our MTFS', formula: null });
  expect(await live.survey()).not.toHaveProperty('isNew');
});

test('goTo shows a cell', async () => {
  await live.goTo({ tab: 'Notes', row: 4, column: 28 });
  expect(excel.workbook.active.name).toBe('Notes');
  expect(excel.workbook.selection).toMatchObject({ row: 4, column: 28 });
});

test('goTo says when a tab is gone or hidden', async () => {
  await expect(live.goTo({ tab: 'Posts', row: 1, column: 1 })).rejects.toMatchObject({ message: expect.stringContaining('Posts is not in this workbook'), next: expect.stringContaining('Undo') });
  excel.workbook.sheet('Notes').store.set('Visibility', 'Hidden');
  await expect(live.goTo({ tab: 'Notes', row: 1, column: 1 })).rejects.toMatchObject({ message: expect.stringContaining('hidden'), next: expect.stringContaining('Unhide') });
});

test('a formula goes into the selected cell', async () => {
  await live.goTo({ tab: 'Notes', row: 2, column: 2 });
  await live.insertFormula('SUM(1,2)');
  expect(excel.workbook.sheet('Notes').formula(2, 2)).toBe('=SUM(1,2)');
  await live.goTo({ tab: 'Notes', row: 3, column: 2 });
  await live.insertFormula('=SUM(1,2)');
  expect(excel.workbook.sheet('Notes').formula(3, 2)).toBe('=SUM(1,2)');
});

test('a formula is refused in words where the cell is not empty', async () => {
  excel.workbook.sheet('MTFS 2026').put(1, 1, { value: 'Budget', formula: null });
  await expect(live.insertFormula('SUM(1,2)')).rejects.toMatchObject({
    name: 'HostProblem', message: expect.stringMatching(/A1 is not empty/), next: 'Select an empty cell, then insert again.',
  });
  expect(excel.workbook.sheet('MTFS 2026').cell(1, 1)).toEqual({ value: 'Budget', formula: null });
});

test('a file opens as a new workbook, byte for byte', async () => {
  const bytes = Uint8Array.from({ length: 100_001 }, (_, i) => (i < 2 ? 'PK'.charCodeAt(i) : i % 256));
  await live.openFile(bytes, 'case.xlsx');
  expect(Buffer.from(excel.workbook.opened[0]!, 'base64').equals(Buffer.from(bytes))).toBe(true);
});

test('what Excel will not open is said in words', async () => {
  await expect(live.openFile(Uint8Array.of(1, 2, 3), 'case.xlsx')).rejects.toMatchObject({ name: 'HostProblem', message: expect.stringContaining('opening a new workbook') });
});
