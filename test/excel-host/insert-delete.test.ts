import { createExcel, type InMemoryExcel } from './client';

let excel: InMemoryExcel;
beforeEach(() => (excel = createExcel({ tabs: ['Lines', 'Total saving'] })));

async function onLines(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('Lines'), context);
    await context.sync();
  });
}

const codeOf = (work: (sheet: Excel.Worksheet) => void) =>
  onLines(work).then(() => 'none', (error: OfficeExtension.Error) => error.code);

const lines = () => excel.workbook.sheet('Lines');
const cells = () => [...lines().entries()].map(([row, column, { value, formula }]) => [row, column, formula ?? value]);

/** A table over A2:B4 with a total below, and references from everywhere. */
async function fill(): Promise<void> {
  await Excel.run(async ({ workbook, sync }) => {
    const sheet = workbook.worksheets.getItem('Lines');
    sheet.getRange('A2:C4').formulas = [['Line', 'Cost', 'Twice'], ['a', 1, '=B3*2'], ['b', 2, '=B4*2']];
    sheet.tables.add('A2:C4', true).name = 'Lines_1';
    sheet.getRange('B6').formulas = [['=SUM(B3:B4)']];
    const other = workbook.worksheets.getItem('Total saving');
    other.getRange('A1:A4').formulas = [['=Lines!$B$6'], ["='Lines'!B4+B4"], ['=SUM(Lines!3:4)'], ['=SUM(Lines_1[Cost])']];
    sheet.getRange('D1').formulas = [["=SUM('Total saving'!A1:A3)"]];
    workbook.names.add('Total', sheet.getRange('B6'));
    await sync();
  });
}

test('a row put in inside a table is a row of it; references, names and the formulas of a column follow', async () => {
  await fill();
  await onLines((sheet) => sheet.getRange('4:4').insert('Down'));
  expect(lines().tables[0]!.area).toEqual({ row: 2, column: 1, rows: 4, columns: 3 });
  expect(lines().formula(7, 2)).toBe('=SUM(B3:B5)');
  expect([3, 4, 5].map((row) => lines().formula(row, 3))).toEqual(['=B3*2', '=B4*2', '=B5*2']);
  const other = excel.workbook.sheet('Total saving');
  expect([1, 2, 3, 4].map((row) => other.formula(row, 1))).toEqual(['=Lines!$B$7', '=Lines!B5+B4', '=SUM(Lines!3:5)', '=SUM(Lines_1[Cost])']);
  expect(excel.workbook.findName('Total')!.formula).toBe('=Lines!$B$7');
});

test('a deleted row is #REF! to those that meant it alone; ranges shrink', async () => {
  await fill();
  await onLines((sheet) => sheet.getRange('4:4').delete('Up'));
  const other = excel.workbook.sheet('Total saving');
  expect(lines().formula(5, 2)).toBe('=SUM(B3:B3)');
  expect([1, 2, 3].map((row) => other.formula(row, 1))).toEqual(['=Lines!$B$5', '=Lines!#REF!+B4', '=SUM(Lines!3:3)']);
  await onLines((sheet) => sheet.getRange('5:5').delete('Up'));
  expect(excel.workbook.findName('Total')!.formula).toBe('=Lines!#REF!');
});

test('another tab’s references to a tab of the same letters are left alone', async () => {
  await fill();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Total saving').getRange('1:2').insert('Down');
    await context.sync();
  });
  expect(lines().formula(1, 4)).toBe("=SUM('Total saving'!A3:A5)");
  expect(lines().formula(6, 2)).toBe('=SUM(B3:B4)');
});

test('a column put in inside a table has a header of its own, one that goes is #REF!', async () => {
  await fill();
  await onLines((sheet) => sheet.getRange('B2:B4').insert('Right'));
  expect(lines().tables[0]!.headers()).toEqual(['Line', 'Column1', 'Cost', 'Twice']);
  expect(lines().formula(3, 4)).toBe('=C3*2');
  expect(lines().formula(6, 2)).toBe('=SUM(C3:C4)');
  await onLines((sheet) => sheet.getRange('C:C').delete('Left'));
  expect(excel.workbook.sheet('Total saving').formula(4, 1)).toBe('=SUM(Lines_1[#REF!])');
  expect(lines().formula(6, 2)).toBe('=SUM(#REF!)');
});

test('what would tear a table apart is refused, moving it whole is not', async () => {
  await fill();
  expect(await codeOf((sheet) => sheet.getRange('A3').insert('Down'))).toBe('InsertDeleteConflict');
  expect(await codeOf((sheet) => sheet.getRange('B1:F1').insert('Down'))).toBe('InsertDeleteConflict');
  expect(await codeOf((sheet) => sheet.getRange('A3').delete('Left'))).toBe('InsertDeleteConflict');
  expect(await codeOf((sheet) => sheet.getRange('2:3').delete('Up'))).toBe('InsertDeleteConflict');
  await onLines((sheet) => sheet.getRange('A1:C1').insert('Down'));
  expect(lines().tables[0]!.area.row).toBe(3);
  expect(lines().formula(7, 2)).toBe('=SUM(B4:B5)');
  await onLines((sheet) => sheet.getRange('3:5').delete('Up'));
  expect(lines().tables).toEqual([]);
  expect(excel.workbook.sheet('Total saving').formula(4, 1)).toBe('=SUM(#REF!)');
});

test('a table keeps one empty row when all are deleted', async () => {
  await fill();
  await onLines((sheet) => sheet.getRange('3:4').delete('Up'));
  expect(lines().tables[0]!.area.rows).toBe(2);
  expect([1, 2, 3].map((column) => lines().value(3, column))).toEqual(['', '', '']);
});

test('formats, sizes, links, rules, frozen rows, print titles and charts follow', async () => {
  await onLines((sheet, { workbook }) => {
    sheet.getRange('A2:C2').format.fill.color = '#112233';
    sheet.getRange('A3:C3').format.font.bold = true;
    sheet.getRange('A2').format.columnWidth = 99;
    sheet.getRange('B3').hyperlink = { documentReference: 'Lines!A1', textToDisplay: 'up' };
    sheet.getRange('A2:A9').dataValidation.rule = { list: { inCellDropDown: true, source: '=$E$2:$E$9' } };
    const rule = sheet.getRange('B2:B9').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$B2>$B$10';
    sheet.freezePanes.freezeRows(4);
    sheet.pageLayout.setPrintTitleRows('$2:$4');
    sheet.pageLayout.setPrintTitleColumns('$A:$B');
    sheet.pageLayout.setPrintArea('A1:C9');
    sheet.horizontalPageBreaks.add('A5');
    sheet.getRange('E2:F4').values = [['', 'x'], ['p', 1], ['q', 2]];
    const chart = sheet.charts.add('Line', sheet.getRange('E2:F4'), 'Columns');
    chart.setPosition('H2', 'K9');
    workbook.comments.add('Lines!C5', 'said');
  });
  await onLines((sheet) => sheet.getRange('3:4').insert('Down'));
  const sheet = lines();
  expect(sheet.coats.of(4, 1)).toMatchObject({ 'Format.Fill.Color': '#112233' });
  expect(sheet.coats.of(5, 1)).toMatchObject({ 'Format.Font.Bold': true });
  expect(sheet.link(5, 2)).toMatchObject({ textToDisplay: 'up' });
  expect(sheet.coats.at(11, 1, 'DataValidation.Rule')).toEqual({ list: { inCellDropDown: true, source: '=$E$2:$E$11' } });
  expect(sheet.coats.at(12, 1, 'DataValidation.Rule')).toBeUndefined();
  expect(sheet.rules[0]!.area).toEqual({ row: 2, column: 2, rows: 10, columns: 1 });
  expect(sheet.rules[0]!.store.all()).toEqual({ Custom: { Rule: { Formula: '=$B2>$B$12' } } });
  expect([sheet.frozen!.rows, sheet.printTitleRows]).toEqual([6, { row: 2, column: 1, rows: 5, columns: 16384 }]);
  expect([sheet.printTitleColumns?.columns, sheet.printArea, sheet.pageBreaks.map(({ row }) => row)]).toEqual([2, { row: 1, column: 1, rows: 11, columns: 3 }, [7]]);
  expect(sheet.charts[0]!.position).toEqual({ from: { row: 2, column: 8, rows: 1, columns: 1 }, to: { row: 11, column: 11, rows: 1, columns: 1 } });
  expect(sheet.charts[0]!.series[0]!.values!.area).toEqual({ row: 5, column: 6, rows: 2, columns: 1 });
  expect(excel.workbook.comments[0]!.area.row).toBe(7);
  await onLines((each) => each.getRange('A:A').insert('Right'));
  expect(sheet.columnWidths).toEqual(new Map([[2, 99]]));
});

test('a range follows its cells, and gives the new ones where they are put in', async () => {
  await onLines((sheet) => {
    sheet.getRange('A3').values = [['moved']];
    const range = sheet.getRange('A3');
    const fresh = sheet.getRange('2:3').insert('Down');
    range.format.font.bold = true;
    fresh.getRow(0).format.font.italic = true;
  });
  expect([lines().coats.at(5, 1, 'Format.Font.Bold'), lines().coats.at(2, 1, 'Format.Font.Italic')]).toEqual([true, true]);
  expect(cells()).toEqual([[5, 1, 'moved']]);
});

test('cells that are not empty are not pushed off the tab', async () => {
  await onLines((sheet) => (sheet.getRange('A1048576').values = [['last']]));
  expect(await codeOf((sheet) => sheet.getRange('5:5').insert('Down'))).toBe('NonBlankCellOffSheet');
  expect(await codeOf((sheet) => sheet.getRange('5:5').insert('Right'))).toBe('InvalidArgument');
});

test('formulas and formats are read, and cells are cleared', async () => {
  await fill();
  await onLines((sheet) => (sheet.getRange('B3').numberFormat = [['0.00']]));
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Lines').getRange('B3:C3');
    range.load('formulasR1C1,numberFormat');
    const total = context.workbook.worksheets.getItem('Total saving').getRange('A1:A3');
    total.load('formulasR1C1');
    await context.sync();
    return [range.formulasR1C1, range.numberFormat, total.formulasR1C1];
  });
  expect(read).toEqual([[[1, '=RC[-1]*2']], [['0.00', 'General']], [['=Lines!R6C2'], ['=Lines!R[2]C[1]+R[2]C[1]'], ['=SUM(Lines!R:R[1])']]]);
  await onLines((sheet) => {
    sheet.getRange('B2:B3').clear('Contents');
    sheet.getRange('A3').clear();
  });
  expect(lines().tables[0]!.headers()).toEqual(['Line', 'Column1', 'Twice']);
  expect([lines().coats.at(3, 2, 'NumberFormat'), lines().value(3, 1), lines().value(3, 2)]).toEqual(['0.00', '', '']);
  await onLines((sheet) => sheet.getRange('B3').clear('Formats'));
  expect(lines().coats.of(3, 2)).toEqual({});
});
