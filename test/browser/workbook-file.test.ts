import { writeXlsx as writeFile } from 'hucre/xlsx';
import { publishedCase } from '../../src/case';
import { mayHoldCase, openWorkbookFile } from '../../src/browser/workbook-file';
import { writeXlsx } from '../../src/hosts/xlsx';
import { workbookOf } from '../sheets/workbooks';

/** A page that takes what it is given. */
const page = { load: async () => undefined };

test('what of a file is not in the page is said when it is opened, with its tabs', async () => {
  const bytes = await writeFile({ sheets: [{ name: 'Budget', rows: [['x']], protection: { sheet: true }, autoFilter: { range: 'A1:A1' } }, { name: 'Notes', rows: [['x']], autoFilter: { range: 'A1:A1' } }] });
  expect(await openWorkbookFile('own.xlsx', bytes, page)).toBe(
    'own.xlsx is open, without what this page cannot show: filters (Budget, Notes); protection of tabs (Budget). A download of this page will not have it either: keep the file.',
  );
});

test('of a workbook that the page shows in full nothing is said', async () => {
  expect(await openWorkbookFile('partnership.xlsx', await writeXlsx(workbookOf(publishedCase)), page)).toBeNull();
});

test('a workbook without the table of councils holds no case, and what cannot be read is asked of as any', async () => {
  const own = await writeFile({ sheets: [{ name: 'Budget', rows: [['x']] }] });
  expect(await Promise.all([own, await writeXlsx(workbookOf(publishedCase)), new Uint8Array([1, 2])].map(mayHoldCase))).toEqual([false, true, true]);
});
