import { writeXlsx } from '../../src/hosts/xlsx';
import type { CellValue, WorkbookSpec } from '../../src/workbook/model';
import { withBlock } from '../hosts/change';
import { sampleWorkbook } from '../hosts/xlsx/sample';
import { calculatedCells, compareWithEngine, describeDifferences } from './compare';
import { parseCsv } from './csv';
import { recalculate } from './recalculate';

function withValue(spec: WorkbookSpec, id: string, value: CellValue): WorkbookSpec {
  return withBlock(spec, id, (block) => ({ values: block.values.map((line, i) => line.map((each, j) => (i === 0 && j === 0 ? value : each))) }));
}

async function recalculated(specs: Readonly<Record<string, WorkbookSpec>>) {
  const files = Object.entries(specs).map(async ([name, spec]) => ({ name, bytes: await writeXlsx(spec), tabs: spec.tabs.map((tab) => tab.name) }));
  return recalculate(await Promise.all(files));
}

describe('the recalculation', () => {
  const right = sampleWorkbook();
  const wrongFormula = withBlock(right, 'savings/year-1', (block) => ({ formulas: `${String(block.formulas)}+1/100` }));
  const wrongCache = withValue(right, 'savings/total', 1);
  const wrongInput = withValue(right, 'lines/rows', 'Chief Executive');
  const error = withBlock(right, 'savings/share', () => ({ formulas: '1/0' }));
  let sheets: Awaited<ReturnType<typeof recalculate>>;

  beforeAll(async () => {
    sheets = await recalculated({ right, wrongFormula, wrongCache, wrongInput, error });
  });

  test('agrees with the engine where the formulas are right, tab names and texts being odd', () => {
    const differences = compareWithEngine(right, sheets.get('right')!);
    expect(describeDifferences(differences)).toBe('0 differences');
    expect(calculatedCells(right)).toBe(17);
    expect(sheets.get('right')![2]!.value(6, 1)).toBe('=Director of Communities');
  });

  test('finds a wrong formula by its cell, and the cells that follow from it', () => {
    const differences = compareWithEngine(wrongFormula, sheets.get('wrongFormula')!);
    expect(differences.map((each) => each.cell)).toEqual(['F6', 'F7', 'H6', 'H7', 'F8', 'H8', 'E10']);
    expect(differences[0]).toMatchObject({ tab: 'Savings', block: 'savings/year-1', engine: -41184, sheet: -41183.99 });
  });

  test('does not trust the values cached in the file', () => {
    expect(sheets.get('wrongCache')![1]!.value(8, 5)).toBe(-101926);
    expect(compareWithEngine(wrongCache, sheets.get('wrongCache')!)).toEqual([
      expect.objectContaining({ tab: 'Savings', cell: 'E8', engine: 1, sheet: -101926 }),
    ]);
  });

  test('an error in a cell is a difference', () => {
    expect(compareWithEngine(error, sheets.get('error')!)).toEqual([expect.objectContaining({ cell: 'E10', sheet: { error: '#DIV/0!' } })]);
  });

  test('a tab that is missing is an error, not agreement', () => {
    expect(() => compareWithEngine(right, sheets.get('right')!.slice(1))).toThrow('"Contents" was not recalculated');
  });
});

test('the values of a CSV', () => {
  expect(parseCsv('"a ""b"", c",1.5,TRUE,,"",12.5%,"12","#N/A","two\nlines"\n\n-3,Err:502\n')).toEqual([
    ['a "b", c', 1.5, true, null, null, 0.125, '12', { error: '#N/A' }, 'two\nlines'],
    [null],
    [-3, { error: 'Err:502' }],
  ]);
});
