import { propose } from '../../../src/workbook/replace-functions/propose';
import type { Workplace } from '../../../src/workbook/replace-functions/references';

const WORKPLACE: Workplace = {
  tables: [{ name: 'Councils', tab: 'Our inputs', area: { row: 4, column: 2, rows: 4, columns: 3 }, headers: ['Council', 'Residents', 'Tax base'] }],
  names: [{ name: 'Weights', tab: 'Our inputs', area: { row: 2, column: 1, rows: 1, columns: 2 } }],
};

const proposal = (formula: string) => propose(formula, { tab: 'MTFS', workplace: WORKPLACE })!;

function formulas(formula: string): readonly (readonly string[])[] {
  const { native } = proposal(formula);
  if ('because' in native) throw new Error(native.because);
  return native.formulas;
}

function because(formula: string): string {
  const { native } = proposal(formula);
  return 'because' in native ? native.because : '';
}

test('a formula without our functions is let alone', () => {
  expect(propose('=SUM(A1:A3)', { tab: 'MTFS', workplace: WORKPLACE })).toBeNull();
  expect(propose('="MTFS.APPORTION(1,2)"', { tab: 'MTFS', workplace: WORKPLACE })).toBeNull();
});

test.each([
  ['=MTFS.APPORTION(A1,A2:A4)', 3, 1], ['=MTFS.APPORTION(A1,A2:D2)', 1, 4], ['=mtfs.apportion(A1,$A$2:B4)', 3, 2], ['=MTFS.APPORTION(A1,Councils[Residents])', 3, 1],
  ['=MTFS.APPORTION(A1,Weights)', 1, 2], ["=MTFS.APPORTION(A1,'Our inputs'!A2:A3)", 2, 1], ['=MTFS.APPORTION(500,{1,2;3,4})', 2, 2], ['=MTFS.DEFICIT_COVERAGE(A1:C1,A2:C2)', 1, 1],
  ['=MTFS.DEFICIT_COVERAGE(A1:C1,A2:C2,TRUE)', 1, 3], ['=MTFS.SHARED_SALARY_SAVING(A1:B1,A2,,A3)', 1, 2], ['=ROUND(MTFS.APPORTION(A1,A2:A4)/1000,0)+B1', 3, 1],
  ['=@MTFS.APPORTION(A1,A2:A4)', 1, 1], ['=SUM(MTFS.APPORTION(A1,A2:A4))', 1, 1], ['=INDEX(MTFS.APPORTION(A1,A2:A4),2)', 1, 1],
])('%s fills %i x %i cells, each with a formula of its own', (formula, rows, columns) => {
  const { size } = proposal(formula);
  expect(size).toEqual({ rows, columns });
  expect(formulas(formula).map((line) => line.length)).toEqual(Array(rows).fill(columns));
  expect(formulas(formula).flat().filter((each) => /MTFS|@|=.*[^<>]=="/i.test(each))).toEqual([]);
  expect(new Set(formulas(formula).flat()).size).toBe(rows * columns);
});

test.each([
  ["=MTFS.DEFICIT_COVERAGE(-'Savings NDC'!E32:H32,B6:E6,TRUE)", 1, 4, "SUMPRODUCT((-('Savings NDC'!E32:F32)))"],
  ['=MTFS.DEFICIT_COVERAGE(-(A1:C1),-A2:C2)', 1, 1, 'SUMPRODUCT((-(A2:C2)))'],
  ['=MTFS.DEFICIT_COVERAGE( - Councils[Tax base],A2:A4)', 1, 1, 'SUMPRODUCT((-(Councils[Tax base])))'],
  ['=MTFS.DEFICIT_COVERAGE(-Weights,-A2:B2,TRUE)', 1, 2, "SUMPRODUCT((-('Our inputs'!$A$2)))"],
  ['=MTFS.SHARED_SALARY_SAVING(-A1:B1,A2)', 1, 2, '(-A1)'],
])('cells with a minus before them have a native formula: %s', (formula, rows, columns, part) => {
  expect(proposal(formula).size).toEqual({ rows, columns });
  expect(formulas(formula).flat().join()).toContain(part);
  expect(formulas(formula).flat().filter((each) => /MTFS|(?<!PRODUCT)SUM\(\(?-/.test(each))).toEqual([]);
});

test('what stands round the function stays, and references are written as the officer wrote them', () => {
  const [[first = ''] = [], , [third = ''] = []] = formulas('=IF($B$1="no, (or)","",MTFS.APPORTION(Budget!$C$4*2,\'Our inputs\'!$A2:$A4))');
  expect(first).toMatch(/^=IF\(\$B\$1="no, \(or\)","",IF\(.*\)\)$/);
  expect(first).toContain('ABS((Budget!$C$4*2))');
  expect(third).toContain("'Our inputs'!$A4");
  expect(formulas('=MTFS.APPORTION(A1,Councils[Residents])')[1]![0]).toMatch(/SUM\(Councils\[Residents\]\).*'Our inputs'!\$C\$6/);
});

test('a function inside an argument of another becomes native too', () => {
  expect(formulas('=MTFS.APPORTION(MTFS.DEFICIT_COVERAGE(A1,B1)*C1,D1:D2)').flat().join()).not.toContain('MTFS');
  expect(formulas('=SUM(INDEX(MTFS.APPORTION(A1,A2:A4),2),MTFS.APPORTION(B1,A2:A4))').flat().join()).not.toContain('MTFS');
});

test.each([
  ['=MTFS.APPORTION(A1,A2:A4*2)', 'weights is worked out inside the formula'],
  ['=MTFS.APPORTION(A1,OFFSET(A2,0,0,3))', 'weights is worked out inside the formula'],
  ['=MTFS.APPORTION(A1,-A2:A4)', 'weights has a minus before its cells'],
  ['=MTFS.DEFICIT_COVERAGE(-A1:C1*2,A2:C2)', 'savings is worked out inside the formula'],
  ['=MTFS.DEFICIT_COVERAGE(A1:C1-A3:C3,A2:C2)', 'savings is worked out inside the formula'],
  ['=MTFS.DEFICIT_COVERAGE(--A1:C1,A2:C2)', 'savings is worked out inside the formula'],
  ['=MTFS.APPORTION(A1,A2#)', 'weights'],
  ['=MTFS.APPORTION(A1,A:A)', 'weights'],
  ['=MTFS.APPORTION(A1,{1,"TBC"})', 'weights holds words among its constants'],
  ['=MTFS.APPORTION(A1:A2,A3:A4)', 'amount has several cells'],
  ['=MTFS.APPORTION(A1,A2:A8,0)', 'longer than Excel takes'],
  ['=MTFS.APPORTION(A1,A2:A4,12)', 'percent_places is no whole number'],
  ['=MTFS.APPORTION(A1,A2:A2000)', 'more than 1,000 cells'],
  ['=MTFS.APPORTION(A1,MTFS.APPORTION(A1,A2:A4))', 'weights is the result of another of these functions'],
  ['=MTFS.DEFICIT_COVERAGE(A1:C1,A2:C2,D1)', 'depends on running'],
  ['=MTFS.DEFICIT_COVERAGE(A1:C1,A2:D2,TRUE)', 'different numbers of cells'],
  ['=MTFS.SHARED_SALARY_SAVING(A1,A2)', 'share is missing'],
  ['=MTFS.SHARED_SALARY_SAVING(A1:A2,A3,B1:B3)', 'different numbers of cells'],
  ['=TEXT(MTFS.APPORTION(A1,A2:A4),"0")', 'TEXT takes the whole result'],
  ['=MTFS.APPORTION(A1,A2:A4)*B2:B4', 'cannot be told'],
  ['=MTFS.APPORTION(A1,A2:A4)+MTFS.APPORTION(A1,B2:C2)', 'different shapes'],
  ['=INDEX(MTFS.APPORTION(A1,A2:A4),B1)', 'not written as a number'],
  ['=SUMPRODUCT(MTFS.APPORTION(A1,A2:A4),B2:B4)', 'SUMPRODUCT takes the whole result'],
])('%s has no native formula, and says why', (formula, why) => {
  expect(because(formula)).toContain(why);
});

test('values can take the place of what has no native formula, where its size is known', () => {
  expect(proposal('=MTFS.APPORTION(A1,A2:A8,0)').size).toEqual({ rows: 7, columns: 1 });
  expect(proposal('=MTFS.APPORTION(A1,{1,"TBC"})').size).toEqual({ rows: 1, columns: 2 });
  expect(proposal('=SUMPRODUCT(MTFS.APPORTION(A1,A2:A4),B2:B4)').size).toEqual({ rows: 1, columns: 1 });
  expect(proposal('=MTFS.APPORTION(A1,A2:A4*2)').size).toBeNull();
});

test('the cells that a formula refers to', () => {
  expect(proposal("=MTFS.APPORTION(A1,'Our inputs'!A2:A3)+A1+Weights+Councils[Tax base]").refersTo).toEqual([
    { tab: 'MTFS', area: { row: 1, column: 1, rows: 1, columns: 1 } },
    { tab: 'Our inputs', area: { row: 2, column: 1, rows: 2, columns: 1 } },
    { tab: 'Our inputs', area: { row: 2, column: 1, rows: 1, columns: 2 } },
    { tab: 'Our inputs', area: { row: 5, column: 4, rows: 3, columns: 1 } },
  ]);
});
