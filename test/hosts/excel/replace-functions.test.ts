import { publishedCase } from '../../../src/case';
import { excelHost } from '../../../src/hosts/excel';
import { createExcel, type InMemoryExcel } from '../../excel-host/client';
import { Officer } from '../../excel-host/officer';
import { differences, snapshot } from '../../excel-host/snapshot';
import { build } from './workbook';

jest.setTimeout(120_000);

const { live } = excelHost();
let excel: InMemoryExcel;
let officer: Officer;

/** A tab of figures and one of formulas, as an officer may have them. */
beforeEach(() => {
  excel = createExcel({ tabs: ['Our inputs', 'MTFS'] });
  officer = new Officer(excel.workbook);
  officer.type('Our inputs', 'A1', [['Cost', 140_000], ['HDC', 97_600], ['MBC', 51_800], ['RUT', 41_000]]);
  officer.type('Our inputs', 'D1', [[190_230, 248_576, 248_576], [1_377_000, 1_367_000, 1_620_000]]);
  officer.type('MTFS', 'A1', [['Shares'], ["=MTFS.APPORTION('Our inputs'!B1,'Our inputs'!B2:B4)"]]);
  officer.type('MTFS', 'C2', "=ROUND(100*MTFS.DEFICIT_COVERAGE('Our inputs'!D1:F1,'Our inputs'!D2:F2),1)");
  officer.type('MTFS', 'E2', '=SUM(1,2)&"MTFS.APPORTION(1,2)"');
});

/** As if the add-in had calculated: what stands in the cells is shown, and nothing is calculated any more. */
function shows(tab: string, cells: Readonly<Record<string, number | string>>): void {
  excel.workbook.calculationMode = 'Manual';
  excel.workbook.stale = false;
  for (const [address, value] of Object.entries(cells)) {
    const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    const column = letter.charCodeAt(0) - 64;
    const sheet = excel.workbook.sheet(tab);
    sheet.put(Number(row), column, { value, formula: sheet.formula(Number(row), column) });
  }
}

const SHOWN = { A2: 71_764.71, A3: 38_088.23, A4: 30_147.06, C2: 15.8 };
const formula = (row: number, column: number) => excel.workbook.sheet('MTFS').formula(row, column);
const value = (row: number, column: number) => excel.workbook.sheet('MTFS').cell(row, column)?.value;
const now = () => snapshot(excel.workbook, { results: false });

test('functions are found in the officer’s own tabs only, with what would take their place', async () => {
  await build(publishedCase, { tabs: ['apportionment'] });
  officer.type('Apportionment', 'H2', '=MTFS.APPORTION(A1,A2:A4)');
  const uses = await live.findFunctions();
  expect(uses.map(({ address, size }) => [address, size])).toEqual([['MTFS!A2', { rows: 3, columns: 1 }], ['MTFS!C2', { rows: 1, columns: 1 }]]);
  expect(uses.every(({ native }) => 'formulas' in native)).toBe(true);
});

test('formulas take their place, show the figures, and make way for the functions again', async () => {
  const before = now();
  const done = await live.replaceFunctions(await live.findFunctions(), 'formulas');
  expect(done).toEqual({ replaced: ['MTFS!A2', 'MTFS!C2'], left: [] });
  await excel.host.calculate();
  expect([2, 3, 4].map((row) => value(row, 1))).toEqual([71_764.71, 38_088.23, 30_147.06]);
  expect(value(2, 3)).toBe(15.8);
  expect(await live.findFunctions()).toEqual([]);
  expect(await live.putFunctionsBack()).toEqual({ putBack: ['MTFS!A2', 'MTFS!C2'], left: [] });
  expect(differences(before, now())).toEqual([]);
  expect(await live.putFunctionsBack()).toEqual({ putBack: [], left: [] });
});

test('values take their place, and make way again while the inputs are as they were', async () => {
  shows('MTFS', SHOWN);
  const uses = await live.findFunctions();
  expect(await live.replaceFunctions(uses, 'values')).toEqual({ replaced: ['MTFS!A2', 'MTFS!C2'], left: [] });
  expect([formula(2, 1), value(2, 1), value(4, 1), value(2, 3)]).toEqual([null, 71_764.71, 30_147.06, 15.8]);
  officer.insertRows('Our inputs', 2);
  const { putBack, left } = await live.putFunctionsBack();
  expect([putBack, left.map(({ address }) => address)]).toEqual([[], ['MTFS!A2', 'MTFS!C2']]);
  expect(left[0]!.why).toContain('refers to hold something else');
  officer.deleteRows('Our inputs', 2);
  expect(await live.putFunctionsBack()).toEqual({ putBack: ['MTFS!A2', 'MTFS!C2'], left: [] });
  expect([formula(2, 1), value(3, 1)]).toEqual(["=MTFS.APPORTION('Our inputs'!B1,'Our inputs'!B2:B4)", undefined]);
  expect(excel.workbook.xmlParts).toEqual([]);
});

test('cells that were changed since are listed and left; the others go back', async () => {
  await live.replaceFunctions(await live.findFunctions(), 'formulas');
  officer.type('MTFS', 'A3', 5);
  const { putBack, left } = await live.putFunctionsBack();
  expect(putBack).toEqual(['MTFS!C2']);
  expect(left).toEqual([{ address: 'MTFS!A2', formula: "=MTFS.APPORTION('Our inputs'!B1,'Our inputs'!B2:B4)", why: 'Its cells do not hold any more what was written into them.' }]);
  expect(value(3, 1)).toBe(5);
  officer.deleteTab('MTFS');
  expect((await live.putFunctionsBack()).left).toMatchObject([{ why: 'Its tab is gone.' }]);
});

test('what cannot be replaced is left, with the reason', async () => {
  officer.type('MTFS', 'G2', '=MTFS.APPORTION(A1,A2:A9,0)');
  officer.type('MTFS', 'I2', '=MTFS.APPORTION(1,{1;2})');
  officer.type('MTFS', 'I3', 'A note');
  officer.type('MTFS', 'K2', '=MTFS.APPORTION(1,{1;2})');
  const uses = await live.findFunctions();
  const { replaced, left } = await live.replaceFunctions(uses.filter(({ column }) => column > 5), 'formulas');
  expect(replaced).toEqual(['MTFS!K2']);
  expect(left.map(({ address, why }) => [address, why])).toEqual([
    ['MTFS!G2', 'It can become a value only, because the plain formula would be longer than Excel takes.'],
    ['MTFS!I2', 'It is left as it is, because the cells that its result would fill hold something else.'],
  ]);
  const errors = await live.replaceFunctions(uses.filter(({ column }) => column === 7), 'values');
  expect(errors.left).toMatchObject([{ why: 'It shows an error, which is no figure to keep.' }]);
  officer.type('MTFS', 'A2', "=MTFS.APPORTION('Our inputs'!B1,'Our inputs'!B2:B3)");
  expect((await live.replaceFunctions(uses.filter(({ address }) => address === 'MTFS!A2'), 'formulas')).left).toMatchObject([{ why: expect.stringContaining('changed since it was found') }]);
  officer.protectTab('MTFS');
  expect((await live.findFunctions()).map(({ native }) => native)).toContainEqual({ because: 'its tab is protected' });
});

describe('whatever goes wrong once, the workbook is as it was', () => {
  const applied = ['nothing', 'half', 'all'] as const;

  async function everyFault(prepare: () => Promise<() => Promise<unknown>>): Promise<number> {
    let failed = 0;
    for (const part of applied) {
      for (let at = 0; ; at += 1) {
        const work = await prepare();
        const before = now();
        excel.host.failSync({ at, applied: part, code: 'GeneralException' });
        const said = await work().then(() => null, (error: Error) => error);
        if (said === null) break;
        failed += 1;
        expect({ at, part, left: differences(before, now()) }).toEqual({ at, part, left: [] });
      }
      setUpAgain();
    }
    return failed;
  }

  /** A fault that was not reached waits for the requests after. */
  function setUpAgain(): void {
    excel = createExcel({ workbook: excel.workbook });
    officer = new Officer(excel.workbook);
  }

  test('while formulas are replaced', async () => {
    const failed = await everyFault(async () => {
      await live.putFunctionsBack();
      const uses = await live.findFunctions();
      expect(uses).toHaveLength(2);
      return () => live.replaceFunctions(uses, 'formulas');
    });
    expect(failed).toBeGreaterThanOrEqual(15);
  });

  test('while values are put in, beside some that are there already', async () => {
    const failed = await everyFault(async () => {
      await live.putFunctionsBack();
      shows('MTFS', SHOWN);
      const [first, second] = await live.findFunctions();
      await live.replaceFunctions([first!], 'values');
      return () => live.replaceFunctions([second!], 'values');
    });
    expect(failed).toBeGreaterThanOrEqual(15);
  });

  test('while functions are put back', async () => {
    const failed = await everyFault(async () => {
      const uses = await live.findFunctions();
      if (uses.length > 0) await live.replaceFunctions(uses, 'formulas');
      return () => live.putFunctionsBack();
    });
    expect(failed).toBeGreaterThanOrEqual(12);
  });
});

test.each([3, 4, 5, 6])('when Excel does not answer any more after %i requests, what they were is still kept', async (at) => {
  const before = now();
  const uses = await live.findFunctions();
  excel.host.failSync({ at, applied: 'all', code: 'GeneralException', from: true });
  await expect(live.replaceFunctions(uses, 'formulas')).rejects.toMatchObject({ message: expect.stringContaining('Some cells may have been changed'), next: expect.stringContaining('put the functions back') });
  excel = createExcel({ workbook: excel.workbook });
  expect((await live.putFunctionsBack()).left).toEqual([]);
  expect(differences(before, now())).toEqual([]);
});
