import { createExcel } from './client';

test('values written are read back', async () => {
  const { workbook } = createExcel();
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRange('A1:B2');
    range.values = [[1, 'two'], [true, '4']];
    range.format.font.bold = true;
    range.load('values,address,format/font/bold');
    await context.sync();
    return { values: range.values, address: range.address, bold: range.format.font.bold };
  });
  expect(read).toEqual({ values: [[1, 'two'], [true, 4]], address: 'Sheet1!A1:B2', bold: true });
  expect(workbook.sheet('Sheet1').value(1, 2)).toBe('two');
});

test('the client raises what it raises in Excel', async () => {
  createExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    await context.sync();
    expect(() => sheet.name).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    const missing = context.workbook.worksheets.getItemOrNullObject('Nowhere');
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    context.workbook.worksheets.getItem('Nowhere').name = 'x';
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

test('an unknown member fails by its name', async () => {
  const { host } = createExcel();
  const failed = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').flashFill();
    await context.sync();
  });
  await expect(failed).rejects.toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('Range.flashFill()') });
  expect(host.unknown).toHaveLength(1);
});
