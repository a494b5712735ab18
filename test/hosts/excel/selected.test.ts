import { excelHost } from '../../../src/hosts/excel';
import { createExcel, type InMemoryExcel } from '../../excel-host/client';
import { Officer } from '../../excel-host/officer';

const { live } = excelHost();
const MTFS = 'MTFS 2026';

let officer: Officer;
let excel: InMemoryExcel;
beforeEach(() => {
  excel = createExcel({ tabs: [MTFS, 'Posts'] });
  officer = new Officer(excel.workbook);
  officer.type(MTFS, 'D14', [[1750000, 2100000, 'TBC', '']]);
  officer.type(MTFS, 'D15', 'Depot');
});

const cell = (a1: string, value: unknown) => ({ tab: MTFS, address: `'${MTFS}'!${a1}`, value });
const ROW = [cell('D14', 1750000), cell('E14', 2100000), cell('F14', 'TBC'), cell('G14', null)];

test('the selected cell is told with its address and value', async () => {
  await live.goTo({ tab: MTFS, row: 14, column: 4 });
  expect(await live.selectedCell()).toEqual(ROW[0]);
  officer.type('Posts', 'A1', 'Posts');
  await live.goTo({ tab: 'Posts', row: 1, column: 1 });
  expect(await live.selectedCell()).toEqual({ tab: 'Posts', address: 'Posts!A1', value: 'Posts' });
  expect(excel.workbook.active.name).toBe('Posts');
});

test('a selected row is told from the left, whichever way it was dragged, with as many cells as are wanted', async () => {
  officer.select(MTFS, ['D14:G14']);
  expect(await live.selectedLine(4)).toEqual({ cells: ROW, count: 4, hasHidden: false });
  officer.select(MTFS, ['D14:G14'], true);
  expect(await live.selectedCell()).toEqual(ROW[3]);
  expect(await live.selectedLine(3)).toEqual({ cells: ROW.slice(0, 3), count: 4, hasHidden: false });
  expect(await live.selectedLine(9)).toEqual({ cells: ROW, count: 4, hasHidden: false });
});

test('a selected column is told from the top, and one cell by itself', async () => {
  officer.select(MTFS, ['D14:D15']);
  expect(await live.selectedLine(5)).toEqual({ cells: [ROW[0], cell('D15', 'Depot')], count: 2, hasHidden: false });
  officer.select(MTFS, ['D15']);
  expect(await live.selectedLine(5)).toEqual({ cells: [cell('D15', 'Depot')], count: 1, hasHidden: false });
});

test.each([['a block', ['D14:E15']], ['cells here and there', ['D14:E14', 'G14']]])('%s is no row or column', async (_, areas) => {
  officer.select(MTFS, areas);
  expect(await live.selectedLine(5)).toBeNull();
});

test('hidden cells are told where they are among those that are wanted', async () => {
  excel.workbook.sheet(MTFS).columnWidths.set(6, 0);
  officer.select(MTFS, ['D14:G14']);
  expect(await live.selectedLine(4)).toMatchObject({ hasHidden: true });
  expect(await live.selectedLine(2)).toMatchObject({ hasHidden: false });
  excel.workbook.sheet(MTFS).hiddenRows.add(15);
  officer.select(MTFS, ['D14:D16']);
  expect(await live.selectedLine(3)).toMatchObject({ hasHidden: true });
});
