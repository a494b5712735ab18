import { excelHost } from '../../../src/hosts/excel';
import { MOST_BYTES } from '../../excel-host/host';
import { createExcel } from '../../excel-host/client';
import { largeCase } from '../../cases/large-case';
import { readEverything, specOf } from './workbook';

jest.setTimeout(240_000);

test('a large case stays within the syncs that are allowed, and far below what Excel refuses', async () => {
  const spec = specOf(largeCase({ councils: 12, linesPerCouncil: 100, years: 5 }));
  const excel = createExcel();
  await excelHost().writer.write(spec);
  const megabytes = excel.stats.bytes / 2_000_000;
  expect(excel.stats.syncs).toBeLessThanOrEqual(6 + spec.tabs.length + Math.floor(megabytes));
  expect(excel.stats.largestRequest).toBeLessThan(MOST_BYTES / 2);
});

test('many long formulas are read in answers that Excel gives', async () => {
  const { workbook } = createExcel();
  const sheet = workbook.sheet('Sheet1');
  const formula = `=IF(A1="${'x'.repeat(200)}",1,0)`;
  for (let row = 1; row <= 2_000; row += 1) for (let column = 2; column <= 21; column += 1) sheet.put(row, column, { value: 0, formula });
  workbook.stale = false;
  const [read] = (await readEverything()).tabs;
  expect([read?.formula(1, 2), read?.formula(2_000, 21)]).toEqual([formula, formula]);
});
