import { createExcel, type InMemoryExcel } from './client';

let excel: InMemoryExcel;
beforeEach(() => (excel = createExcel({ tabs: ['Case'] })));

/** Three requests of two cells each. */
async function write(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Case');
    for (const row of [1, 2, 3]) {
      sheet.getRange(`A${row}`).values = [[row]];
      sheet.getRange(`B${row}`).values = [[row]];
      await context.sync();
    }
  });
}

const written = () => [...excel.workbook.sheet('Case').entries()].map(([row, column]) => `${'AB'[column - 1]}${row}`);
const codeOf = (work: Promise<void>) => work.then(() => 'none', (error: OfficeExtension.Error) => error.code);

test.each([
  ['nothing', ['A1', 'B1']],
  ['half', ['A1', 'B1', 'A2']],
  ['all', ['A1', 'B1', 'A2', 'B2']],
] as const)('the second request fails after %s of it is done', async (applied, cells) => {
  excel.host.failSync({ at: 1, code: 'RequestAborted', applied });
  expect(await codeOf(write())).toBe('RequestAborted');
  expect(written()).toEqual(cells);
  expect(await codeOf(write())).toBe('none');
});

test('every request from one on can fail', async () => {
  excel.host.failSync({ at: 1, code: 'GeneralException', applied: 'nothing', from: true });
  expect(await codeOf(write())).toBe('GeneralException');
  expect(await codeOf(write())).toBe('GeneralException');
  expect(written()).toEqual(['A1', 'B1']);
});

test('requests are counted from when the fault is ordered, without the client’s own clearing up', async () => {
  await write();
  await new Promise((resolve) => setTimeout(resolve, 20));
  excel.host.failSync({ at: 2, code: 'GeneralException', applied: 'half' });
  excel.workbook.sheet('Case').cells.clear();
  expect(await codeOf(write())).toBe('GeneralException');
  expect(written()).toEqual(['A1', 'B1', 'A2', 'B2', 'A3']);
});

test('a runtime that dies answers nothing; the pane opens again over the same workbook', async () => {
  excel.host.kill({ at: 1, applied: 'half' });
  let settled = false;
  void write().finally(() => (settled = true));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([settled, written()]).toEqual([false, ['A1', 'B1', 'A2']]);
  const again = createExcel({ workbook: excel.workbook });
  expect(again.host).not.toBe(excel.host);
  await write();
  expect(written()).toHaveLength(6);
  again.host.kill();
  void write().finally(() => (settled = true));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(settled).toBe(false);
});
