import { fromR1C1 } from './formulas/r1c1';
import { spellFormula } from './formulas/spell';
import { typed } from './formulas/typed';
import { Table } from './model/table';
import { Workbook } from './model/workbook';

function workbook(): Workbook {
  const made = new Workbook(['Case', 'Total saving', "Bob's"]);
  const [sheet] = made.sheets;
  sheet!.put(1, 1, { value: 'Council', formula: null });
  sheet!.put(1, 2, { value: 'Year 1', formula: null });
  sheet!.tables.push(new Table('1', sheet!, 'SavingLines', { row: 1, column: 1, rows: 3, columns: 2 }));
  made.names.push({ name: 'PC_total', formula: "='Total saving'!$B$2", comment: '', store: sheet!.store.child('name') });
  return made;
}

test.each([
  ["='Case'!$B$3*2", '=Case!$B$3*2'],
  ["=sum('total saving'!b2:B9)", "=SUM('Total saving'!B2:B9)"],
  ["='Bob''s'!A1", "='Bob''s'!A1"],
  ['=sumifs(savinglines[year 1],SAVINGLINES[Council],"hdc")', '=SUMIFS(SavingLines[Year 1],SavingLines[Council],"hdc")'],
  ['=pc_TOTAL+1.50', '=PC_total+1.5'],
  ['=if(true,"sum(a1)",#n/a)', '=IF(TRUE,"sum(a1)",#N/A)'],
  ['=MTFS.apportion(A1:C1,0)', '=MTFS.apportion(A1:C1,0)'],
  ['=SUM(a:a)+SUM(2:3)', '=SUM(A:A)+SUM(2:3)'],
])('%s is spelled as Excel does', (as, spelled) => {
  expect(spellFormula(as, workbook())).toBe(spelled);
});

test.each(['=SUM(A1', '=A1)', '="open', '=', '=A1+', "='Nowhere'!A1", '=SUM(NoTable[Year 1])', '=SUM(SavingLines[Year 9])'])('%s is refused', (formula) => {
  expect(() => spellFormula(formula, workbook())).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
});

test.each([
  ['=RC[-1]+R3C2', '=D7+$B$3'],
  ["=SUM('R1C1 tab'!R[-2]C:R[-1]C)", "=SUM('R1C1 tab'!E5:E6)"],
  ['=SUMIFS(Lines[RC2],Lines[Council],R1C1)', '=SUMIFS(Lines[RC2],Lines[Council],$A$1)'],
  ['=IF(R[1]C5="RC","RC",ROUND(R7C,2))', '=IF($E8="RC","RC",ROUND(E$7,2))'],
  ['=SUM(R2:R3)+SUM(C[1])', '=SUM($2:$3)+SUM(F:F)'],
  ['=RANK(RC[-1],RC1:RC4)', '=RANK(D7,$A7:$D7)'],
])('%s at E7 is %s', (r1c1, a1) => {
  expect(fromR1C1(r1c1, 7, 5)).toBe(a1);
});

test('a reference that leads off the tab is refused', () => {
  expect(() => fromR1C1('=R[-7]C', 7, 5)).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
});

test.each([
  ['2026', 2026], ['1,000', 1000], ['£5', 5], ['-5%', -0.05], ['1e5', 100000], ['TRUE', true], ['#N/A', '#N/A'], ["'007", '007'],
  ['2026/27', '2026/27'], ['HDC', 'HDC'], ['-', '-'], ['3 posts', '3 posts'],
])('typing %j gives %j', (text, value) => {
  expect(typed(text, 'General')).toEqual({ value, formula: null });
});

test.each(['1/4', '10/11', '2026-12', '1/4/2026', '12 March', '12-Mar-26'])('typing %j gives a date', (text) => {
  expect(typed(text, 'General')).toEqual({ value: expect.any(Number), formula: null });
});

test('cells with the text format keep what is typed, even a formula', () => {
  expect(typed('=A1', '@')).toEqual({ value: '=A1', formula: null });
  expect(typed(5, '@')).toEqual({ value: '5', formula: null });
  expect(typed('=A1', 'General')).toEqual({ formula: '=A1' });
});

test('formulas follow a tab or a table that is renamed, and lose one that is deleted', () => {
  const made = workbook();
  const [first, second, third] = made.sheets;
  third!.put(1, 1, { value: 0, formula: "=SUM('Total saving'!A1,SavingLines[Year 1])" });
  made.renameSheet(second!, 'Total');
  made.renameTable(first!.tables[0]!, 'Lines');
  expect(third!.formula(1, 1)).toBe('=SUM(Total!A1,Lines[Year 1])');
  expect(made.names[0]!.formula).toBe('=Total!$B$2');
  made.deleteSheet(second!);
  expect(third!.formula(1, 1)).toBe('=SUM(#REF!A1,Lines[Year 1])');
});
