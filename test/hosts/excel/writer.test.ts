import { publishedCase } from '../../../src/case';
import { excelHost } from '../../../src/hosts/excel';
import type { ExcelWritten } from '../../../src/hosts/excel/build';
import type { WorkbookCells } from '../../../src/workbook/cells';
import type { Progress } from '../../../src/workbook/host';
import { printOf } from '../../../src/workbook/print';
import { areaA1 } from '../../../src/workbook/r1c1';
import { createExcel, type InMemoryExcel } from '../../excel-host/client';
import { caseIn, differences, pictureOf, readEverything, specOf } from './workbook';

jest.setTimeout(60_000);

const spec = specOf(publishedCase);
const progress: Progress[] = [];
let excel: InMemoryExcel;
let before: unknown;
let syncs: number;
let written: ExcelWritten;
let cells: WorkbookCells;

beforeAll(async () => {
  excel = createExcel({ tabs: ['MTFS 2026', 'Notes'] });
  excel.workbook.sheet('MTFS 2026').put(14, 4, { value: 1750000, formula: null });
  excel.workbook.sheet('MTFS 2026').put(15, 4, { value: 3500000, formula: '=D14*2' });
  before = excel.workbook.sheets.map(pictureOf);
  written = (await excelHost().writer.write(spec, { onProgress: (each) => progress.push(each) })) as ExcelWritten;
  syncs = excel.stats.syncs;
  cells = await readEverything();
});

test('every tab is there, after the officer’s, in the order of the workbook', () => {
  const names = spec.tabs.map(({ name }) => name);
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['MTFS 2026', 'Notes', ...names]);
  expect(written).toEqual({ tabs: names, cancelled: false, notices: [] });
});

test('every cell shows what the engine found, or what was typed', () => {
  expect(differences(spec, cells)).toEqual([]);
});

test('the case is read back as it was', async () => {
  expect(caseIn(cells)).toStrictEqual(publishedCase);
  excel.stats.reset();
  expect(caseIn(await excelHost().reader.read())).toStrictEqual(publishedCase);
  expect(excel.stats.syncs).toBe(3);
});

test('the officer’s tabs are untouched', () => {
  expect(excel.workbook.sheets.slice(0, 2).map(pictureOf)).toEqual(before);
});

test('it takes at most 6 syncs and one for each tab, none near the limit', () => {
  expect(syncs).toBeLessThanOrEqual(6 + spec.tabs.length);
  expect(excel.stats.largestRequest).toBeLessThan(2_000_000);
});

test('nothing was asked for that Excel does not have', () => {
  expect(excel.host.unknown).toEqual([]);
});

test('each tab is announced once, before it is written', () => {
  expect(progress.map(({ tab }) => tab).sort()).toEqual(spec.tabs.map(({ name }) => name).sort());
  expect(progress.map(({ done }) => done)).toEqual(expect.arrayContaining([0, spec.tabs.length - 1]));
  expect(new Set(progress.map(({ of }) => of))).toEqual(new Set([spec.tabs.length]));
});

test('Contents is in view at its first cell', () => {
  expect(excel.workbook.active.name).toBe('Contents');
  expect(excel.workbook.selection).toMatchObject({ row: 1, column: 1, rows: 1, columns: 1 });
});

test('tables and workbook names stand where the workbook has them', () => {
  for (const { name, table } of spec.tabs) {
    const found = cells.tabs.find((each) => each.name === name)?.tables;
    const wanted = table ? [{ name: table.name, row: table.row, column: table.column, rows: table.rowCount + 1, columns: table.headers.length }] : [];
    expect(found).toEqual(wanted);
  }
  const names = new Map(spec.tabs.map(({ id, name }) => [id, name]));
  expect(cells.names).toEqual(spec.names.map(({ name, tab, area }) => ({ name, tab: names.get(tab), ...area })));
});

test('each tab has its lists, colours, links, charts, panes and print set-up', () => {
  for (const tab of spec.tabs) {
    const sheet = excel.workbook.sheet(tab.name);
    for (const { area, message } of tab.validations) {
      expect(sheet.coats.at(area.row, area.column, 'DataValidation.Rule')).toMatchObject({ list: { inCellDropDown: true } });
      expect(sheet.coats.at(area.row, area.column, 'DataValidation.Prompt')).toMatchObject({ message: message.slice(0, 255) });
    }
    // The first rule of the workbook is the first that Excel asks.
    expect(sheet.rules.map(({ area }) => areaA1(area))).toEqual(tab.highlights.map(({ area }) => areaA1(area)));
    for (const { row, column } of tab.links) expect(sheet.link(row, column)?.documentReference).toMatch(/^'.+'!/);
    expect(sheet.charts.map(({ series }) => series.length)).toEqual(tab.charts.map(({ series }) => series.length));
    expect(sheet.frozen !== null).toBe(tab.freeze.rows + tab.freeze.columns > 0);
    expect(sheet.store.child('PageLayout').get('Orientation')).toBe(tab.landscape ? 'Landscape' : 'Portrait');
    const { size, rows, columns, breaks, area } = printOf(tab);
    expect(sheet.store.child('PageLayout').get('Zoom')).toEqual('percent' in size ? { scale: size.percent } : { horizontalFitToPages: size.across });
    expect([sheet.printTitleRows?.row, sheet.printTitleColumns?.columns ?? 0, sheet.pageBreaks.map(({ row }) => row), sheet.printArea]).toEqual([rows?.first, columns, breaks, area]);
  }
});

test('a link keeps the look of our links', () => {
  const contents = spec.tabs[0]!;
  const { row, column } = contents.links[0]!;
  expect(excel.workbook.sheet('Contents').coats.of(row, column)).toMatchObject({
    'Format.Font.Name': 'Arial', 'Format.Font.Color': '#0B5563', 'Format.Font.Underline': 'Single',
  });
});
