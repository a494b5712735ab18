import { createExcel, type InMemoryExcel } from './client';

jest.setTimeout(60_000);

let excel: InMemoryExcel;
beforeEach(() => (excel = createExcel({ tabs: ['Lines', 'Total saving'] })));

async function read(work: (context: Excel.RequestContext) => Excel.Range): Promise<Pick<Excel.Range, 'values' | 'formulas'>> {
  return Excel.run(async (context) => {
    const range = work(context);
    range.load('values,formulas');
    await context.sync();
    return { values: range.values, formulas: range.formulas };
  });
}

test('a small workbook with a table and a name is calculated', async () => {
  const { values, formulas } = await read(({ workbook }) => {
    const lines = workbook.worksheets.getItem('Lines');
    lines.getRange('A1:B4').values = [['Council', 'Year 1'], ['HDC', 100], ['MBC', 50.255], ['HDC', 'TBC']];
    lines.tables.add('A1:B4', true).name = 'SavingLines';
    const total = workbook.worksheets.getItem('Total saving');
    total.getRange('A1:A2').values = [['HDC'], ['MBC']];
    total.getRange('B1:B2').formulasR1C1 = '=SUMIFS(SavingLines[Year 1],SavingLines[Council],RC1)' as unknown as string[][];
    workbook.names.add('PC_total', total.getRange('B1:B2'));
    const range = total.getRange('B1:B7');
    total.getRange('B3:B7').formulas = [
      ['=sum(PC_total)'], ["=ROUND('Total saving'!B2,2)"], ['=IF(COUNTIF(SavingLines[Year 1],"TBC")>0,"needs a figure",B3)'], ['=ISFORMULA(B3)'], ['=1/0'],
    ];
    return range;
  });
  expect(values).toEqual([[100], [50.255], [150.255], [50.26], ['needs a figure'], [true], ['#DIV/0!']]);
  expect(formulas.slice(2, 4)).toEqual([['=SUM(PC_total)'], ["=ROUND('Total saving'!B2,2)"]]);
});

test('each function of the closed list is calculated', async () => {
  const formulas = [
    'SUM(1,2)', 'SUMIFS(A1:A2,B1:B2,"x")', 'COUNTIF(B1:B2,"x*")', 'COUNT(A1:B2)', 'SUMPRODUCT(A1:A2,A1:A2)', 'ROUND(1.005,2)', 'INT(-1.5)', 'TRUNC(-1.5)',
    'ABS(-2)', 'SIGN(-2)', 'MAX(A1:A2)', 'MIN(A1:A2)', 'IF(A1=3,1,2)', 'IFERROR(1/0,7)', 'ISERROR(1/0)', 'ISNUMBER(B1)', 'ISFORMULA(A1)',
    'INDEX(A1:A2,2)', 'MATCH("xy",B1:B2,0)', 'CHOOSE(2,"a","b")', 'ROW(B7)', 'ROWS(A1:A9)', 'RANK(A1,A1:A2)', 'N("x")', 'NPV(0.1,110,121)', 'DATE(2026,4,1)', 'MEDIAN(1,2,4)',
  ];
  const results = [3, 3, 2, 2, 25, 1.01, -2, -1, 2, -1, 4, 3, 1, 7, true, false, false, 4, 2, 'b', 7, 9, 2, 0, 200, 46113, 2];
  const { values } = await read(({ workbook }) => {
    const sheet = workbook.worksheets.getItem('Lines');
    sheet.getRange('A1:B2').values = [[3, 'x'], [4, 'xy']];
    const range = sheet.getRange(`D1:D${formulas.length}`);
    range.formulas = formulas.map((formula) => [`=${formula}`]);
    return range;
  });
  expect(values.map(([value]) => (typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value))).toEqual(results);
  expect(excel.host.notCalculated).toEqual([]);
});

test('a function that the engine has not is named, not made up', async () => {
  const { values } = await read(({ workbook }) => {
    const range = workbook.worksheets.getItem('Lines').getRange('A1');
    range.formulas = [['=MTFS.APPORTION(B1:C1,0)']];
    return range;
  });
  expect(values).toEqual([['#NAME?']]);
  expect(excel.host.notCalculated).toEqual([{ sheet: 'Lines', row: 1, column: 1, functions: ['MTFS.APPORTION'] }]);
});

test('results that are read before they are calculated are no results', async () => {
  const suspended = Excel.run(async (context) => {
    context.workbook.application.suspendApiCalculationUntilNextSync();
    const range = context.workbook.worksheets.getItem('Lines').getRange('A1');
    range.formulas = [['=1+1']];
    range.load('values');
    await context.sync();
  });
  await expect(suspended).rejects.toMatchObject({ code: 'GeneralException' });
  expect((await read(({ workbook }) => workbook.worksheets.getItem('Lines').getRange('A1'))).values).toEqual([[2]]);
});

test('where the officer calculates by hand, only what is asked for is calculated', async () => {
  excel.workbook.calculationMode = 'Manual';
  const lines = excel.workbook.sheet('Lines');
  lines.put(1, 1, { value: 1, formula: null });
  lines.put(2, 1, { value: 5, formula: '=A1+1' });
  excel.workbook.sheet('Total saving').put(1, 1, { value: undefined, formula: '=Lines!A2*2' });
  const { values } = await read(({ workbook }) => {
    const total = workbook.worksheets.getItem('Total saving');
    total.calculate(true);
    return total.getRange('A1');
  });
  expect(values).toEqual([[10]]);
});

test('the first formula in an empty column of a table fills the column', async () => {
  const { formulas } = await read(({ workbook }) => {
    const sheet = workbook.worksheets.getItem('Lines');
    sheet.getRange('A1:B3').values = [['Cost', 'Twice'], [1, ''], [2, '']];
    sheet.tables.add('A1:B3', true);
    sheet.getRange('B2').formulas = [['=A2*2']];
    return sheet.getRange('B2:B3');
  });
  expect(formulas).toEqual([['=A2*2'], ['=A3*2']]);
});
