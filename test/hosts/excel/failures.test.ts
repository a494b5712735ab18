import { excelHost } from '../../../src/hosts/excel';
import { createExcel, limitApi, type InMemoryExcel } from '../../excel-host/client';
import { sampleWorkbook } from '../xlsx/sample';
import { pictureOf } from './workbook';

jest.setTimeout(60_000);

const { writer, reader } = excelHost();
const spec = sampleWorkbook();
let excel: InMemoryExcel;

beforeEach(() => {
  excel = createExcel({ tabs: ['MTFS 2026'] });
  excel.workbook.sheet('MTFS 2026').put(1, 1, { value: 'Budget', formula: null });
});

afterEach(() => limitApi(null));

function nothingLeft(): void {
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['MTFS 2026']);
  expect(excel.workbook.names).toEqual([]);
  expect(excel.workbook.xmlParts).toEqual([]);
}

test.each([
  ['WorksheetCollection.add', 'ItemAlreadyExists', /name that is needed.*adding the tabs/],
  ['WorksheetCollection.add', 'AccessDenied', /protected.*adding the tabs/],
  ['Range.values', 'RequestPayloadSizeLimitExceeded', /too much.*writing the tab/],
  ['Range.formulasR1C1', 'InvalidArgument', /writing the tab .*\(InvalidArgument/],
  ['TableCollection.add', 'InvalidOperationInCellEditMode', /being edited.*writing the tab/],
  ['NamedItemCollection.add', 'ItemAlreadyExists', /naming cells/],
  ['Worksheet.activate', 'GeneralException', /another workbook/],
])('%s fails with %s: it is said, and what was begun is taken out', async (member, code, words) => {
  excel.host.failNext(member, code);
  await expect(writer.write(spec)).rejects.toMatchObject({ name: 'HostProblem', message: expect.stringMatching(words) });
  nothingLeft();
});

test('the words say that the workbook is as it was', async () => {
  excel.host.failNext('Worksheet.activate', 'GeneralException');
  await expect(writer.write(spec)).rejects.toThrow(/has been taken back: the workbook is as it was\.$/);
});

test('when taking back fails as well, the words say so, and Repair does it later', async () => {
  excel.host.failNext('Worksheet.activate', 'GeneralException');
  excel.host.failNext('Worksheet.delete', 'GeneralException');
  await expect(writer.write(spec)).rejects.toThrow(/could not be taken back now: open the pane again and choose Repair\.$/);
  expect(await excelHost().live.unfinished()).toBe('build');
  expect(await excelHost().live.repair()).toBe('taken back');
  expect(await excelHost().live.unfinished()).toBeNull();
  nothingLeft();
});

test('an officer’s tab of the same name that appears meanwhile is never taken out', async () => {
  const theirs = excel.workbook.addSheet('SAVINGS');
  theirs.put(1, 1, { value: 'theirs', formula: null });
  const before = pictureOf(theirs);
  await expect(writer.write(spec)).rejects.toMatchObject({
    message: 'This workbook already has the tab Savings; nothing was changed.',
    next: expect.stringContaining('Build again'),
  });
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['MTFS 2026', 'SAVINGS']);
  expect(pictureOf(theirs)).toEqual(before);
});

test('print set-up that Excel refuses is said, and the tabs stay', async () => {
  excel.host.failNext('PageLayout.paperSize', 'GeneralException');
  await expect(writer.write(spec)).resolves.toMatchObject({ cancelled: false, notices: [expect.stringMatching(/not set up for print/)] });
  expect(excel.workbook.sheets).toHaveLength(1 + spec.tabs.length);
});

test('while a cell is edited, a build and a read wait', async () => {
  excel.host.startEditing();
  const building = writer.write(spec);
  const settled = jest.fn();
  void building.then(settled, settled);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(settled).not.toHaveBeenCalled();
  excel.host.stopEditing();
  await expect(building).resolves.toMatchObject({ cancelled: false });
});

test('an older Excel is refused in words before anything is changed', async () => {
  limitApi('1.8');
  await expect(writer.write(spec)).rejects.toMatchObject({ message: expect.stringMatching(/version of Excel/), next: expect.stringContaining('ExcelApi 1.9') });
  limitApi(null);
  nothingLeft();
});

test('the lowest version that the manifest asks for builds and reads', async () => {
  limitApi('1.9');
  await expect(writer.write(spec)).resolves.toMatchObject({ cancelled: false });
  await expect(reader.read()).resolves.toMatchObject({ tabs: expect.anything() });
});
