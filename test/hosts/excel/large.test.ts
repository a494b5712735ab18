import { excelHost } from '../../../src/hosts/excel';
import { MOST_BYTES } from '../../excel-host/host';
import { createExcel } from '../../excel-host/client';
import { largeCase } from '../../cases/large-case';
import { specOf } from './workbook';

jest.setTimeout(240_000);

test('a large case stays within the syncs that are allowed, and far below what Excel refuses', async () => {
  const spec = specOf(largeCase({ councils: 12, linesPerCouncil: 100, years: 5 }));
  const excel = createExcel();
  await excelHost().writer.write(spec);
  const megabytes = excel.stats.bytes / 2_000_000;
  expect(excel.stats.syncs).toBeLessThanOrEqual(6 + spec.tabs.length + Math.floor(megabytes));
  expect(excel.stats.largestRequest).toBeLessThan(MOST_BYTES / 2);
});
