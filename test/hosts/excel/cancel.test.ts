import { publishedCase } from '../../../src/case';
import { excelHost } from '../../../src/hosts/excel';
import { steps } from '../../../src/hosts/excel/order';
import { cellA1 } from '../../../src/workbook/r1c1';
import { createExcel, type InMemoryExcel } from '../../excel-host/client';
import { specOf } from './workbook';

jest.setTimeout(60_000);

const spec = specOf(publishedCase);
let excel: InMemoryExcel;

async function cancelAt(tab: number) {
  const controller = new AbortController();
  return excelHost().writer.write(spec, { signal: controller.signal, onProgress: ({ done }) => void (done === tab && controller.abort()) });
}

function withLostReferences(): string[] {
  return excel.workbook.sheets.flatMap((sheet) =>
    [...sheet.entries()].flatMap(([row, column, { formula, value }]) =>
      formula?.includes('#REF!') || value === '#REF!' ? [`${sheet.name}!${cellA1(row, column)} ${String(formula)} ${String(value)}`] : [],
    ),
  );
}

beforeEach(() => {
  excel = createExcel({ tabs: ['MTFS 2026'] });
});

test('cancelled before it begins, nothing is left', async () => {
  await expect(excelHost().writer.write(spec, { signal: AbortSignal.abort() })).resolves.toEqual({ tabs: [], cancelled: true, notices: [] });
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['MTFS 2026']);
  expect(excel.workbook.names).toEqual([]);
});

test.each([0, 6, 13])('cancelled while tab %i is written, the finished tabs stay and refer only to each other', async (tab) => {
  const written = await cancelAt(tab);
  expect(written.cancelled).toBe(true);
  expect(written.tabs.length).toBeGreaterThan(tab);
  expect(written.tabs.length).toBeLessThan(spec.tabs.length);
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['MTFS 2026', ...written.tabs]);
  for (const { name } of spec.tabs.filter((each) => !written.tabs.includes(each.name))) {
    const pointing = excel.workbook.sheets.flatMap((sheet) => [...sheet.entries()].filter(([, , cell]) => cell.formula?.includes(name) && !written.tabs.some((there) => there.includes(name))));
    expect(pointing).toEqual([]);
  }
  expect(withLostReferences()).toEqual([]);
  const there = new Set(spec.tabs.filter(({ name }) => written.tabs.includes(name)).map(({ id }) => id));
  expect(excel.workbook.names.map(({ name }) => name)).toEqual(spec.names.filter((each) => there.has(each.tab)).map(({ name }) => name));
  expect(excel.workbook.active.name).toBe(written.tabs[0]);
});

test('cancelled during the last tab, it is finished', async () => {
  await expect(cancelAt(spec.tabs.length - 1)).resolves.toMatchObject({ cancelled: false });
  expect(steps(spec).at(-1)?.[0]?.id).toBe('contents');
});
