import { createExcel } from './client';
import { createHost } from './host';
import { loadClient } from './load-client';

test('syncs, actions and bytes are counted; the client’s own clearing up is not a sync', async () => {
  const { stats, host } = createExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2');
    range.values = [[1], [2]];
    range.format.font.bold = true;
    await context.sync();
    range.load('values');
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(stats.syncs).toBe(2);
  expect(stats.requests.map(({ cleanup }) => cleanup)).toEqual([false, false, true]);
  expect(stats.bytes).toBe(stats.requests[0]!.bytes + stats.requests[1]!.bytes);
  expect(stats.largestRequest).toBe(stats.requests[0]!.bytes);
  // Keep the range, set two properties; then load.
  expect(stats.requests.map(({ actions }) => actions)).toEqual([3, 1, 1]);
  expect(host.references.count).toBe(0);
  stats.reset();
  expect(stats.syncs).toBe(0);
});

test('a large array is sent in pieces by the client, and arrives whole', async () => {
  const { workbook } = createExcel();
  const values = Array.from({ length: 400 }, (_, i) => Array.from({ length: 10 }, (__, j) => i * 10 + j));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('B2:K401').values = values;
    await context.sync();
  });
  const sheet = workbook.sheet('Sheet1');
  expect(sheet.used()).toEqual({ row: 2, column: 2, rows: 400, columns: 10 });
  expect([sheet.value(2, 2), sheet.value(401, 11)]).toEqual([0, 3999]);
});

test('a page in another process can be served: a message in, a message out', async () => {
  const { OfficeExtension: library } = loadClient();
  expect(library.ClientRequestContext).toBeDefined();
  const host = createHost();
  const body = {
    Actions: [
      { Id: 3, ActionType: 1, Name: '', ObjectPathId: 1 },
      { Id: 4, ActionType: 1, Name: '', ObjectPathId: 2 },
      { Id: 5, ActionType: 2, Name: '', ObjectPathId: 2, QueryInfo: { Select: ['name'] } },
    ],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: '' },
      2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
    },
  };
  const answer = await host.handle(JSON.stringify({ id: 7, type: 1, flags: 0, message: { url: 'ProcessQuery', body } }));
  const { id, message } = JSON.parse(answer) as { id: number; message: { statusCode: number; body: string } };
  expect([id, message.statusCode]).toEqual([7, 200]);
  const { Results } = JSON.parse(message.body) as { Results: { ActionId: number; Value: unknown }[] };
  expect(Results.at(-1)).toEqual({ ActionId: 5, Value: { _Items: [{ Id: expect.any(String), Name: 'Sheet1' }] } });
  expect((await host.processQuery(body)).Results).toHaveLength(3);
});
