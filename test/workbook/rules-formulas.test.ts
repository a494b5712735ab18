import { checkRules, describeBreach } from '../../src/workbook/rules';
import { sampleWorkbook } from '../hosts/xlsx/sample';
import { cpuTime } from '../hosts/cpu-time';
import { withBlock, withFormula, withNewBlock, withTab } from '../hosts/change';
import type { WorkbookSpec } from '../../src/workbook/model';

const sample = sampleWorkbook();
const breaches = (spec: WorkbookSpec) => checkRules(spec).map(describeBreach);
const total = (formula: string) => breaches(withFormula(sample, 'savings/total', formula));

test('a sound workbook breaks no rule', () => {
  expect(breaches(sample)).toEqual([]);
});

describe('formulas', () => {
  test.each([
    ['VLOOKUP(R6C5,R6C5:R7C6,2,FALSE)', 'closed list of functions: Savings E8: VLOOKUP is not among the functions that every spreadsheet agrees on'],
    ['R6C5*1.1', 'no constant in a formula: Savings E8: 1.1 belongs in an input cell'],
    ['ROUND(R6C5,2)+3', 'no constant in a formula: Savings E8: 3 belongs in an input cell'],
    ['R6C5+#REF!', 'no error in a formula: Savings E8: the formula holds #REF!'],
    ['INDEX(HDC_Lines[2023/24],1)', 'no INDEX of a table column: Savings E8: INDEX takes cells, not Table[Column]'],
    ["SUM('Nowhere'!R1C1)", 'known references: Savings E8: there is no tab "Nowhere"'],
    ['SUM(Posts[Salary])', 'known references: Savings E8: there is no table Posts'],
    ['SUM(HDC_Lines[Salary])', 'known references: Savings E8: table HDC_Lines has no column "Salary"'],
    ['SUM(HDC_Lines[[#This Row],[2023/24]])', 'known references: Savings E8: HDC_Lines[[#This Row],[2023/24]]: write Table[Column], the whole column'],
    ['SUM(HDC_Lines[@Note])', 'known references: Savings E8: HDC_Lines[@Note]: write Table[Column], the whole column'],
    ['Unheard_of+1', 'known references: Savings E8: there is no name Unheard_of'],
  ])('%s', (formula, breach) => {
    expect(total(formula)).toEqual([breach]);
  });

  test('text and tab names are no part of the formula', () => {
    expect(total(`IF(R6C5=-1,"VLOOKUP(1.1) #REF! 'Nowhere'!",SUM('Savings lines (officers'' own)'!R5C5)*100+HDC_Saving)`)).toEqual([]);
  });

  test('a formula that is too long', () => {
    expect(total(Array(3000).fill('R6C').join('+'))).toEqual(['formula length: Savings E8: 11999 characters; Excel takes 8192']);
  });

  test('each formula of a block is read, and named by its first cell', () => {
    expect(breaches(withFormula(sample, 'savings/status', ['"a"', 'R6C5*7', 'R6C5*7']))).toEqual(['no constant in a formula: Savings D7: 7 belongs in an input cell']);
  });
});

describe('circular references', () => {
  test('a cell that reads itself', () => {
    expect(total('SUM(R6C:R8C)')).toEqual(['no circular references: Savings E8: the cell depends on itself, through 1 cells']);
  });

  test('cells that read each other over tabs', () => {
    const spec = withNewBlock(withFormula(sample, 'savings/share', "'Contents'!R40C1"), 'contents', { kind: 'calculation', formulas: "'Savings'!R10C5" });
    expect(breaches(spec)).toEqual([expect.stringMatching(/^no circular references: (Savings E10|Contents A40): the cell depends on itself, through 2 cells$/)]);
  });

  test('a running total is no circle, nor two blocks that read each other line by line', () => {
    const running = { kind: 'calculation', row: 40, column: 2, values: [[1, 2, 3]], formulas: 'SUM(RC2:RC[-1])' } as const;
    expect(breaches(withNewBlock(sample, 'savings', running))).toEqual(['no circular references: Savings B40: the cell depends on itself, through 1 cells']);
    expect(breaches(withNewBlock(sample, 'savings', { ...running, formulas: 'SUM(RC1:RC[-1])' }))).toEqual([]);
    const odd = withNewBlock(sample, 'savings', { kind: 'calculation', row: 40, values: [[1], [2]], formulas: ['R6C5', 'R[-1]C[1]'] });
    const even = { id: 'savings/even', kind: 'calculation', row: 40, column: 2, values: [[1], [2]], formulas: ['RC[-1]', 'RC[-1]'] } as const;
    expect(breaches(withNewBlock(odd, 'savings', even))).toEqual([]);
  });

  test('a large workbook is done at once', async () => {
    const values = Array.from({ length: 3000 }, () => Array(10).fill(0) as number[]);
    const spec = [1, 2, 3, 4].reduce((before, i) => withNewBlock(before, 'savings', {
      id: `large-${i}`, kind: 'calculation', row: 40, column: i * 20, values, formulas: 'SUM(R40C[-20]:R3039C[-20])',
    }), sample);
    expect(await cpuTime(() => expect(breaches(spec)).toEqual([]))).toBeLessThan(3000);
  });
});

describe('blocks', () => {
  test.each([
    ['its values are not a rectangle', withBlock(sample, 'savings/labels', () => ({ values: [['a', 'b'], ['c']] }))],
    ['text cells cannot be formulas too', withFormula(sample, 'savings/labels', 'R1C1')],
    ['input cells cannot be formulas too', withFormula(sample, 'lines/rows', 'R1C1')],
    ['calculated cells have no formula', withFormula(sample, 'savings/period', null)],
    ['1 formulas for 2 rows', withFormula(sample, 'savings/period', ['R6C5'])],
    ["text cells cannot hold an officer's formula", withBlock(sample, 'savings/labels', () => ({ officerFormulas: [{ row: 0, column: 0, formula: '=A1' }] }))],
    ["an officer's formula stands outside the block, at row 9, column 0 of it", withBlock(sample, 'lines/rows', () => ({ officerFormulas: [{ row: 9, column: 0, formula: '=A1' }] }))],
    ['1 instead of 8 of formats', withBlock(sample, 'lines/rows', () => ({ format: { columns: ['text'] } }))],
    ['1 instead of 2 of styles', withBlock(sample, 'savings/labels', () => ({ style: { rows: ['label'] } }))],
  ])('%s', (says, spec) => {
    expect(breaches(spec)).toContainEqual(expect.stringMatching(new RegExp(`^sound blocks: .*: ${says.replace(/[()]/g, '\\$&')}$`)));
  });

  test('values that a cell cannot hold', () => {
    const spec = withNewBlock(sample, 'savings', { values: [[NaN], ['x'.repeat(32768)]] });
    expect(breaches(spec)).toEqual(['sound values: Savings A40: NaN is not a number that a cell can hold', 'sound values: Savings A41: 32768 characters; a cell holds 32767']);
  });

  test('blocks over each other, and ids used twice', () => {
    expect(breaches(withNewBlock(sample, 'savings', { row: 7, column: 2 }))).toEqual(['blocks apart: Savings B7: savings/new lies over savings/labels']);
    expect(breaches(withNewBlock(sample, 'savings', { id: 'contents/title' }))).toEqual(['blocks apart: Savings A40: the id contents/title is used twice']);
  });
});

test('years begin in the same column, the first of a row alone', () => {
  const header = { row: 40, style: 'header' } as const;
  expect(breaches(withNewBlock(sample, 'savings', { ...header, values: [['Item', '2023/24', '2024/25']] }))).toEqual([
    'years in the same column: Savings B40: the first year of a row of headers stands in column E',
  ]);
  expect(breaches(withNewBlock(sample, 'savings', { ...header, values: [['Item', 'a', 'b', 'c', '2023/24', 'Total', '2023/24']] }))).toEqual([]);
  expect(breaches(withTab(sample, 'contents', () => ({})))).toEqual([]);
});
