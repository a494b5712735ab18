import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publishedCase } from '../../src/case';
import { readXlsx, writeXlsx } from '../../src/hosts/xlsx';
import type { CellValue } from '../../src/workbook/model';
import { readCase } from '../../src/workbook/read-case';
import { sampleWorkbook } from '../hosts/xlsx/sample';
import { withOffice } from './recalculate';
import { workbookOf } from './workbooks';

/** What an officer's LibreOffice makes of our files when it saves them. */

const sample = sampleWorkbook();
let again: Uint8Array[];

beforeAll(async () => {
  const files = [{ bytes: await writeXlsx(sample) }, { bytes: await writeXlsx(workbookOf(publishedCase)) }];
  again = await withOffice(files, 'xlsx:Calc MS Excel 2007 XML', (folder) => Promise.all(files.map(async (_, i) => new Uint8Array(await readFile(join(folder, `f${i}.xlsx`))))));
});

test('values, formulas, tables and names are still there', async () => {
  const [before, after] = [await readXlsx(await writeXlsx(sample)), await readXlsx(again[0]!)];
  expect(after.tabs.map(({ name, tables }) => ({ name, tables }))).toEqual(before.tabs.map(({ name, tables }) => ({ name, tables })));
  expect(new Set(after.names)).toEqual(new Set(before.names));
  for (const [i, tab] of sample.tabs.entries()) {
    for (const block of tab.blocks) {
      block.values.forEach((line, r) => line.forEach((_, c) => {
        const [row, column] = [block.row + r, block.column + c];
        const [was, is] = [before.tabs[i]!, after.tabs[i]!];
        expect([row, column, digits(is.value(row, column))]).toEqual([row, column, digits(was.value(row, column))]);
        expect([row, column, plain(is.formula(row, column))]).toEqual([row, column, plain(was.formula(row, column))]);
      }));
    }
  }
});

/** Spreadsheets keep 15 digits. */
function digits(value: CellValue): CellValue {
  return typeof value === 'number' ? Number(value.toPrecision(15)) : value;
}

/** LibreOffice writes tab names without the quotes that they do not need. */
function plain(formula: string | null): string | undefined {
  return formula?.replace(/'(\w+)'!/g, '$1!');
}

test('the case comes back as it was', async () => {
  const read = readCase(await readXlsx(again[1]!));
  expect('problems' in read ? read.problems : read.partnershipCase).toEqual(publishedCase);
});
