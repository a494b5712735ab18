import { createExcel } from './client';
import { createHost } from './host';
import { Workbook } from './model/workbook';
import { type Pair, replay } from './record';
import { recordClient } from './record-client';

/** Something of everything: ids that are used again, ranges that are kept, results, an error. */
async function work(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Costs');
    sheet.load('id,name');
    const range = sheet.getRange('A1:B2');
    range.values = [['Line', 'Cost'], ['Rent', 5]];
    await context.sync();
    sheet.tables.add('A1:B2', true).name = 'Costs_1';
    range.load('values,address');
    const again = context.workbook.worksheets.getItem(sheet.id);
    again.load('name,position');
    context.workbook.customXmlParts.add('<a xmlns="urn:a"/>').load('id');
    await context.sync();
    sheet.tables.add('A1:B2', true);
    await context.sync().catch(() => undefined);
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
}

test('what was recorded is answered alike by another host', async () => {
  const { host } = createExcel();
  host.record = [];
  await work();
  const pairs = host.record;
  expect(pairs.length).toBeGreaterThanOrEqual(3);
  const other = new Workbook(['Sheet1']);
  // Its ids are others.
  other.newId();
  expect(await replay(JSON.parse(JSON.stringify(pairs)) as Pair[], createHost(other))).toEqual([]);
  expect(other.sheet('Costs').value(2, 2)).toBe(5);
});

test('where an answer is another, it is said', async () => {
  const { host } = createExcel();
  host.record = [];
  await work();
  const deviations = await replay(host.record, createHost(new Workbook(['Other', 'Sheet1'])));
  expect(deviations).toHaveLength(1);
  expect(deviations[0]!.lines).toEqual([expect.stringMatching(/Position: 1, then 2$/)]);
  const refused = await replay(host.record, createHost(new Workbook(['Costs'])));
  expect(refused[0]!.lines.join()).toContain('ItemAlreadyExists');
});

test('the client can be made to note the same, wherever it runs', async () => {
  const { host, OfficeExtension: library } = createExcel();
  host.record = [];
  const { pairs, stop } = recordClient(library);
  await work();
  stop();
  expect(pairs).toEqual(host.record);
  expect(await replay(pairs, createHost())).toEqual([]);
  const count = pairs.length;
  await Excel.run(async (context) => void context.workbook.worksheets.add('More'));
  expect(pairs).toHaveLength(count);
});
