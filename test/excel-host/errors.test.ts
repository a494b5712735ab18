import { createExcel, limitApi, type InMemoryExcel } from './client';

let excel: InMemoryExcel;
beforeEach(() => (excel = createExcel({ tabs: ['Case', 'Posts'] })));

/** Runs with the tab Case, and gives the error that Excel.run rejects with. */
async function errorOf(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<{ code: string; place: string }> {
  const failed = Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('Case'), context);
    await context.sync();
  });
  const error = await failed.then(() => undefined, (each: OfficeExtension.Error) => each);
  if (!(error instanceof OfficeExtension.Error)) throw new Error('nothing failed');
  return { code: error.code, place: error.debugInfo.errorLocation ?? '' };
}

test.each<[string, string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
  ['a tab that is there', 'ItemAlreadyExists', 'WorksheetCollection.add', (_, { workbook }) => workbook.worksheets.add('posts')],
  ['a tab name with a slash', 'InvalidArgument', 'WorksheetCollection.add', (_, { workbook }) => workbook.worksheets.add('2026/27')],
  ['a tab name of 32 letters', 'InvalidArgument', 'WorksheetCollection.add', (_, { workbook }) => workbook.worksheets.add('x'.repeat(32))],
  ['no such tab', 'ItemNotFound', 'WorksheetCollection.getItem', (_, { workbook }) => workbook.worksheets.getItem('Savings').activate()],
  ['an array of another size', 'InvalidArgument', 'Range.values', (sheet) => (sheet.getRange('A1:B2').values = [[1, 2]])],
  ['a formula over a tab that is not there', 'InvalidArgument', 'Range.formulas', (sheet) => (sheet.getRange('A1').formulas = [['=Savings!A1']])],
  ['no address', 'InvalidArgument', 'Worksheet.getRange', (sheet) => sheet.getRange('No place').select()],
  ['a table without a row', 'InvalidArgument', 'TableCollection.add', (sheet) => sheet.tables.add('A1:B1', true)],
  ['a name that reads as a cell', 'InvalidArgument', 'NamedItemCollection.add', (sheet, { workbook }) => workbook.names.add('PC2026', sheet.getRange('A1'))],
  ['a name that is taken', 'ItemAlreadyExists', 'NamedItemCollection.add', (sheet, { workbook }) => {
    workbook.names.add('Total', sheet.getRange('A1'));
    workbook.names.add('TOTAL', sheet.getRange('A2'));
  }],
  ['a name that begins as a cell in R1C1', 'InvalidArgument', 'NamedItemCollection.add', (sheet, { workbook }) => workbook.names.add('C1_cost', sheet.getRange('A1'))],
  ['a name with a space', 'InvalidArgument', 'NamedItemCollection.add', (sheet, { workbook }) => workbook.names.add('Total cost', sheet.getRange('A1'))],
  ['a name of 256 letters', 'InvalidArgument', 'NamedItemCollection.add', (sheet, { workbook }) => workbook.names.add('x'.repeat(256), sheet.getRange('A1'))],
  ['a name that is a truth', 'InvalidArgument', 'NamedItemCollection.add', (sheet, { workbook }) => workbook.names.add('True', sheet.getRange('A1'))],
  ['a tab that takes another’s name', 'ItemAlreadyExists', 'Worksheet.name', (sheet) => (sheet.name = 'POSTS')],
  ['a position that is none', 'InvalidArgument', 'Worksheet.position', (sheet) => (sheet.position = 2)],
  ['a very hidden tab deleted', 'GeneralException', 'Worksheet.delete', (sheet) => {
    sheet.visibility = 'VeryHidden';
    sheet.delete();
  }],
  ['a name that a table has', 'ItemAlreadyExists', 'NamedItemCollection.add', (sheet, { workbook }) => {
    sheet.tables.add('A1:B3', true).name = 'Costs';
    workbook.names.add('costs', sheet.getRange('A1'));
  }],
  ['a table called as a cell', 'InvalidArgument', 'Table.name', (sheet) => (sheet.tables.add('A1:B3', true).name = 'Q1')],
  ['a column inserted as if it was rows', 'InvalidArgument', 'Range.insert', (sheet) => sheet.getRange('B:C').insert('Down')],
  ['a colour that is none', 'InvalidArgument', 'RangeFill.color', (sheet) => (sheet.getRange('A1').format.fill.color = 'teal-ish')],
  ['a list that is too long', 'InvalidArgument', 'DataValidation.rule', (sheet) => (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'x,'.repeat(200) } })],
  ['print titles that are no rows', 'InvalidArgument', 'PageLayout.setPrintTitleRows', (sheet) => sheet.pageLayout.setPrintTitleRows('A1:B2')],
  ['print titles that are no columns', 'InvalidArgument', 'PageLayout.setPrintTitleColumns', (sheet) => sheet.pageLayout.setPrintTitleColumns('A1:B2')],
])('%s', async (_, code, place, work) => {
  expect(await errorOf(work)).toEqual({ code, place });
});

test('two tables cannot overlap, nor have one name', async () => {
  const add = (sheet: Excel.Worksheet, address: string, name: string) => {
    sheet.getRange(address).getRow(0).values = [['Post', 'Cost']];
    sheet.tables.add(address, true).name = name;
  };
  expect(await errorOf((sheet) => { add(sheet, 'A1:B3', 'Posts'); sheet.tables.add('B3:C6', true); })).toMatchObject({ code: 'InvalidArgument', place: 'TableCollection.add' });
  expect(await errorOf((sheet) => add(sheet, 'D1:E3', 'posts'))).toMatchObject({ code: 'InvalidArgument', place: 'Table.name' });
  expect(await errorOf((sheet) => (sheet.getRange('A1').values = [['=1+1']]))).toMatchObject({ code: 'InvalidArgument', place: 'Range.values' });
});

test('what was done before an error stays, what comes after it is not done', async () => {
  await errorOf((sheet) => {
    sheet.getRange('A1').values = [['kept']];
    sheet.getRange('A2:A3').values = [['wrong']];
    sheet.getRange('A4').values = [['never']];
  });
  const sheet = excel.workbook.sheet('Case');
  expect([1, 2, 4].map((row) => sheet.value(row, 1))).toEqual(['kept', '', '']);
});

test('while a cell is edited, requests fail or wait', async () => {
  excel.host.startEditing();
  expect(await errorOf((sheet) => sheet.activate())).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  let done = false;
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem('Posts').activate();
    await context.sync();
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(done).toBe(false);
  excel.host.stopEditing();
  await waiting;
  expect(excel.workbook.active.name).toBe('Posts');
});

test('a request over 5 MB is refused whole', async () => {
  expect(await errorOf((sheet) => {
    sheet.getRange('A1').values = [['first']];
    for (let row = 2; row <= 181; row += 1) sheet.getRange(`A${row}`).values = [['x'.repeat(30_000)]];
  })).toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  expect(excel.workbook.sheet('Case').value(1, 1)).toBe('');
});

test('an answer over 5 MB does not arrive', async () => {
  const sheet = excel.workbook.sheet('Case');
  for (let row = 1; row <= 180; row += 1) sheet.put(row, 1, { value: 'x'.repeat(30_000), formula: null });
  expect(await errorOf((each) => each.getRange('A1:A180').load('values'))).toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
});

test('a table has headers of its own where its cells had none, or the same', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Case');
    sheet.getRange('A1:D2').values = [['Cost', 'cost', '', 2026], [1, 2, 3, 4]];
    sheet.tables.add('A1:D2', true).name = 'Costs';
    await context.sync();
  });
  expect(excel.workbook.findTable('Costs')!.headers()).toEqual(['Cost', 'cost2', 'Column1', '2026']);
});

test('while another workbook is in front, tabs are not added and panes not frozen', async () => {
  excel.host.otherWorkbookInFront = true;
  expect(await errorOf((_, { workbook }) => workbook.worksheets.add('New'))).toEqual({ code: 'GeneralException', place: 'WorksheetCollection.add' });
  expect(await errorOf((sheet) => sheet.freezePanes.freezeRows(1))).toMatchObject({ code: 'GeneralException' });
  expect(await errorOf((sheet) => sheet.activate())).toMatchObject({ code: 'GeneralException' });
  excel.host.otherWorkbookInFront = false;
  await Excel.run(async (context) => void context.workbook.worksheets.add('New'));
  expect(excel.workbook.sheets).toHaveLength(3);
});

test('an error can be ordered', async () => {
  excel.host.failNext('Worksheet.activate', 'GeneralException');
  expect(await errorOf((sheet) => sheet.activate())).toEqual({ code: 'GeneralException', place: 'Worksheet.activate' });
  await Excel.run(async (context) => context.workbook.worksheets.getItem('Posts').activate());
  expect(excel.workbook.active.name).toBe('Posts');
});

test('in an older Excel, the client refuses what is newer', async () => {
  limitApi('1.8');
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(false);
  expect(await errorOf((sheet) => (sheet.pageLayout.orientation = 'Landscape'))).toEqual({ code: 'ApiNotFound', place: 'Worksheet.pageLayout' });
  expect(excel.host.unknown).toEqual([]);
});
