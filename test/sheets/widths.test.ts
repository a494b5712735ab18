import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publishedCase } from '../../src/case';
import { appraise } from '../../src/engine';
import type { PartnershipCase } from '../../src/engine/case';
import { writeXlsx } from '../../src/hosts/xlsx';
import { compile } from '../../src/workbook/compile';
import { withOffice } from './recalculate';

const run = promisify(execFile);

/** The sums of a far larger authority. */
function times(factor: number, given: PartnershipCase): PartnershipCase {
  const isSum = (key: string, value: unknown): value is number => key === 'value' && typeof value === 'number' && Math.abs(value) >= 1000;
  return JSON.parse(JSON.stringify(given, (key, value: unknown) => (isSum(key, value) ? value * factor + 0.99 : value))) as PartnershipCase;
}

test('every figure fits into its column in print, those of large authorities too', async () => {
  const cases = [publishedCase, times(300, publishedCase)];
  const files = await Promise.all(cases.map(async (each) => ({ bytes: await writeXlsx(compile(each, appraise(each))) })));
  const pages = await withOffice(files, 'pdf', async (folder) =>
    Promise.all((await readdir(folder)).map(async (name) => (await run('pdftotext', ['-layout', join(folder, name), '-'], { maxBuffer: 1 << 28 })).stdout)));
  expect(pages).toHaveLength(cases.length);
  for (const text of pages) {
    expect(text).toContain('Apportionment');
    // A figure that its column cannot hold is drawn as a row of #.
    expect(text.split('\n').filter((line) => line.includes('##'))).toEqual([]);
  }
});
