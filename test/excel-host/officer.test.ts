import { createExcel, type InMemoryExcel } from './client';
import { Officer } from './officer';

let excel: InMemoryExcel;
let officer: Officer;
beforeEach(async () => {
  excel = createExcel({ tabs: ['Costs', 'Result'] });
  officer = new Officer(excel.workbook);
  await Excel.run(async ({ workbook, sync }) => {
    const sheet = workbook.worksheets.getItem('Costs');
    sheet.getRange('A1:C3').formulas = [['Line', 'Cost', 'Twice'], ['Rent', 5, '=B2*2'], ['Staff', 3, '=B3*2']];
    sheet.tables.add('A1:C3', true).name = 'Lines_c';
    sheet.getRange('B2:B3').dataValidation.rule = { list: { inCellDropDown: true, source: '1,2' } };
    sheet.getRange('A2:C3').conditionalFormats.add('Custom').custom.rule.formula = '=$B2>4';
    sheet.getRange('A2:C3').format.fill.color = '#112233';
    workbook.worksheets.getItem('Result').getRange('A1:A3').formulas = [['=SUM(Lines_c[Cost])'], ['=SUM(Costs!B2:B3)'], ['=SUM(Costs!B2:B2)']];
    workbook.names.add('Cost_all', '=Costs!$B$2:$B$3');
    await sync();
  });
});

const costs = () => excel.workbook.sheet('Costs');
const result = () => [1, 2, 3].map((row) => excel.workbook.sheet('Result').formula(row, 1));
const column = (n: number) => [2, 3, 4].map((row) => costs().formula(row, n) ?? costs().value(row, n));

test('a row typed below a table becomes a row of it, and looks and works as one', () => {
  officer.growTable('Lines_c', ['Travel', '1,000']);
  expect(costs().tables[0]!.area.rows).toBe(4);
  expect(column(2)).toEqual([5, 3, 1000]);
  expect(column(3)).toEqual(['=B2*2', '=B3*2', '=B4*2']);
  expect(costs().coats.of(4, 2)).toMatchObject({ 'Format.Fill.Color': '#112233', 'DataValidation.Rule': { list: { source: '1,2' } } });
  expect(costs().rules[0]!.area.rows).toBe(3);
  expect(result()).toEqual(['=SUM(Lines_c[Cost])', '=SUM(Costs!B2:B4)', '=SUM(Costs!B2:B2)']);
  expect(excel.workbook.findName('Cost_all')!.formula).toBe('=Costs!$B$2:$B$4');
});

test('a table does not grow over what is there, nor by what is typed further away', () => {
  officer.type('Costs', 'B5', 'a total');
  expect(costs().tables[0]!.area.rows).toBe(3);
  officer.type('Costs', 'C4', 'said');
  expect(costs().tables[0]!.area.rows).toBe(4);
  officer.type('Costs', 'B5', 'another');
  expect(costs().tables[0]!.area.rows).toBe(4);
  officer.type('Costs', 'D2', 'beside');
  expect(costs().tables[0]!.headers()).toEqual(['Line', 'Cost', 'Twice', 'Column1']);
});

test('headers are texts, each once, and formulas follow them', () => {
  officer.type('Costs', 'B1', 'Price');
  expect(result()[0]).toBe('=SUM(Lines_c[Price])');
  officer.type('Costs', 'C1', 'price');
  expect(costs().tables[0]!.headers()).toEqual(['Line', 'Price', 'price2']);
  officer.type('Costs', 'B1', 2026);
  expect(costs().value(1, 2)).toBe('2026');
  officer.type('Costs', 'B1', '');
  expect(result()[0]).toBe('=SUM(Lines_c[Column1])');
});

test('a table is sorted and filtered; references to its cells stay where they are', () => {
  officer.sortTable('Lines_c', 'Cost');
  expect([column(1), column(3)]).toEqual([['Staff', 'Rent', ''], ['=B2*2', '=B3*2', '']]);
  expect(result()[2]).toBe('=SUM(Costs!B2:B2)');
  officer.sortTable('Lines_c', 'Line', 'descending');
  expect(column(1)).toEqual(['Staff', 'Rent', '']);
  officer.filterTable('Lines_c', 'Line', ['Rent']);
  expect([...costs().hiddenRows]).toEqual([2]);
  officer.filterTable('Lines_c', 'Line', null);
  expect(costs().hiddenRows.size).toBe(0);
});

test('a table that becomes cells leaves addresses in formulas', () => {
  officer.convertTableToRange('Lines_c');
  expect(result()[0]).toBe('=SUM(Costs!$B$2:$B$3)');
  expect(excel.workbook.tables).toEqual([]);
});

test('tabs and names are changed, and formulas follow', () => {
  officer.renameTab('Costs', 'My costs');
  officer.moveTab('Result', 0);
  officer.insertRows('My costs', 1, 2);
  expect(result()[1]).toBe("=SUM('My costs'!B4:B5)");
  officer.deleteName('cost_ALL');
  expect(excel.workbook.names).toEqual([]);
  officer.deleteRows('My costs', 4);
  officer.insertColumns('My costs', 1);
  expect(result().slice(1)).toEqual(["=SUM('My costs'!C4:C4)", "=SUM('My costs'!#REF!)"]);
  officer.addTab('More');
  officer.hideTab('More');
  officer.deleteTab('My costs');
  expect([excel.workbook.sheets.map(({ name }) => name), result()[1]]).toEqual([['Result', 'More'], '=SUM(#REF!C4:C4)']);
});

test('protection binds the officer too', () => {
  officer.protectTab('Costs');
  expect(() => officer.type('Costs', 'A9', 1)).toThrow(expect.objectContaining({ code: 'AccessDenied' }));
  expect(() => officer.insertRows('Costs', 1)).toThrow(expect.objectContaining({ code: 'AccessDenied' }));
  officer.unprotectTab('Costs');
  officer.type('Costs', 'A9', '=1+1');
  officer.protectWorkbook();
  expect(() => officer.renameTab('Costs', 'x')).toThrow(expect.objectContaining({ code: 'InvalidOperation' }));
  officer.unprotectWorkbook();
  officer.renameTab('Costs', 'x');
});
