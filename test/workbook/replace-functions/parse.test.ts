import { ourCalls, parseFormula, printPieces } from '../../../src/workbook/replace-functions/parse';

const calls = (formula: string) => ourCalls(parseFormula(formula) ?? []).map(({ name, args }) => [name, ...args.map(printPieces)]);

test.each([
  ['MTFS.APPORTION(A1,A2:A3)', [['MTFS.APPORTION', 'A1', 'A2:A3']]],
  ['mtfs.Apportion( A1 , A2:A3 ,)', [['mtfs.Apportion', ' A1 ', ' A2:A3 ', '']]],
  ['_xldudf_MTFS_DEFICIT_COVERAGE(A1:C1,A2:C2)', [['_xldudf_MTFS_DEFICIT_COVERAGE', 'A1:C1', 'A2:C2']]],
  ["ROUND(MTFS.DEFICIT_COVERAGE('Our (own) tab, 2'!A1:C1,Lines[a, (b)],TRUE)*100,1)", [['MTFS.DEFICIT_COVERAGE', "'Our (own) tab, 2'!A1:C1", 'Lines[a, (b)]', 'TRUE']]],
  ['MTFS.APPORTION(MTFS.DEFICIT_COVERAGE(A1,B1)*C1,{1,2;3,4})', [['MTFS.APPORTION', 'MTFS.DEFICIT_COVERAGE(A1,B1)*C1', '{1,2;3,4}'], ['MTFS.DEFICIT_COVERAGE', 'A1', 'B1']]],
  ['IF(A1="MTFS.APPORTION(1,2)","it""s, (so)",1)', []],
  ["'MTFS.APPORTION(1'!A1+OTHER.MTFS.APPORTION(1)+MTFS.APPORTIONED(2)", []],
  ['((A1+MTFS.APPORTION((B1+1),C1:C2)))', [['MTFS.APPORTION', '(B1+1)', 'C1:C2']]],
])('%s', (formula, found) => {
  expect(calls(formula)).toEqual(found);
  expect(printPieces(parseFormula(formula)!)).toBe(formula);
});

test.each(['MTFS.APPORTION(A1', 'A1)', '((A1)', ')('])('%s does not close', (formula) => {
  expect(parseFormula(formula)).toBeNull();
});
