import { createExcel, type InMemoryExcel } from './client';
import { Officer } from './officer';

let excel: InMemoryExcel;
beforeEach(() => (excel = createExcel({ tabs: ['Case', 'Posts'] })));

const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

/** Hears everything that the client can be told of tabs; gives what it heard, and stops. */
async function listening(work: () => void | Promise<void>): Promise<string[]> {
  const heard: string[] = [];
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    const added = [
      worksheets.onChanged.add(async (event) => void heard.push(`${event.type} ${event.changeType} ${event.address} ${event.source} ${event.worksheetId}`)),
      worksheets.onAdded.add(async ({ type, source }) => void heard.push(`${type} ${source}`)),
      worksheets.onDeleted.add(async ({ type, source }) => void heard.push(`${type} ${source}`)),
    ];
    await context.sync();
    return added;
  });
  await work();
  await settled();
  await Excel.run(handlers[0]!.context, async (context) => {
    handlers.forEach((handler) => handler.remove());
    await context.sync();
  });
  return heard;
}

test('what the add-in, the officer and somebody else change is told, each once', async () => {
  const { id } = excel.workbook.sheet('Case');
  const heard = await listening(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Case');
      sheet.getRange('B2:C3').values = [[1, 2], [3, 4]];
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('2:2').insert('Down');
      context.workbook.worksheets.add('New');
      await context.sync();
    });
    const officer = new Officer(excel.workbook);
    officer.type('Case', 'A1', 'typed');
    officer.deleteColumns('Case', 2);
    officer.deleteTab('New');
    new Officer(excel.workbook, 'Remote').type('Case', 'D4', [[1, 2]]);
  });
  expect(heard).toEqual([
    `WorksheetChanged RangeEdited B2:C3 Local ${id}`,
    `WorksheetChanged RowInserted 2:2 Local ${id}`,
    'WorksheetAdded Local',
    `WorksheetChanged RangeEdited A1 Local ${id}`,
    `WorksheetChanged ColumnDeleted B:B Local ${id}`,
    'WorksheetDeleted Local',
    `WorksheetChanged RangeEdited D4:E4 Remote ${id}`,
  ]);
});

test('after the handlers are removed, and in a pane that is opened anew, nothing is told', async () => {
  const heard = await listening(() => undefined);
  new Officer(excel.workbook).type('Case', 'A1', 'typed');
  await settled();
  expect([heard, excel.workbook.awaitedEvents.size]).toEqual([[], 0]);
  excel.workbook.awaitedEvents.add(10);
  createExcel({ workbook: excel.workbook });
  expect(excel.workbook.awaitedEvents.size).toBe(0);
});

test('tabs are found by their id, moved, hidden and renamed', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Case');
    sheet.load('id,position,visibility');
    await context.sync();
    expect([sheet.position, sheet.visibility]).toEqual([0, 'Visible']);
    const same = context.workbook.worksheets.getItem(sheet.id);
    same.position = 1;
    same.name = 'The case';
    same.visibility = 'Hidden';
    same.load('name,position,visibility');
    await context.sync();
    expect([same.name, same.position, same.visibility]).toEqual(['The case', 1, 'Hidden']);
    context.workbook.worksheets.getItem('Posts').visibility = 'VeryHidden';
    await expect(context.sync()).rejects.toMatchObject({ code: 'GeneralException' });
    context.workbook.worksheets.getItem('Posts').delete();
    await expect(context.sync()).rejects.toMatchObject({ code: 'GeneralException' });
  });
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Posts', 'The case']);
  expect(excel.workbook.active.name).toBe('Posts');
});
