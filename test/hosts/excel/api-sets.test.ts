import { excelHost, MINIMUM_EXCEL_API } from '../../../src/hosts/excel';
import { COMMENTS_API, REQUIRED_API_SETS } from '../../../src/hosts/excel/api-sets';
import { createExcel, limitApi } from '../../excel-host/client';
import { sampleWorkbook } from '../xlsx/sample';

interface Checks {
  isSetSupported(name: string, version: string): boolean;
}

afterEach(() => limitApi(null));

test('the manifest asks for the highest set that is needed', () => {
  expect(MINIMUM_EXCEL_API).toBe(REQUIRED_API_SETS.at(-1)?.set);
});

test('every set that the client checks for while we build, read and show is listed', async () => {
  const excel = createExcel({ tabs: ['MTFS 2026'] });
  limitApi(null);
  const client = (excel.OfficeExtension as unknown as { CommonUtility: Checks }).CommonUtility;
  const isSetSupported = client.isSetSupported.bind(client);
  const asked = new Set<string>();
  client.isSetSupported = (name, version) => {
    if (name === 'ExcelApi') asked.add(version);
    return isSetSupported(name, version);
  };
  const { live, reader, writer } = excelHost();
  await live.survey();
  await live.insertFormula('SUM(1,2)');
  await writer.write(sampleWorkbook());
  await reader.read();
  await live.goTo({ tab: 'Contents', row: 1, column: 1 });
  await live.openFile(Uint8Array.from(Buffer.from('PK')), 'case.xlsx');
  const listed = [...REQUIRED_API_SETS.map(({ set }) => set), COMMENTS_API];
  expect([...asked].filter((set) => !listed.some((each) => each === set))).toEqual([]);
  expect(asked).toContain(MINIMUM_EXCEL_API);
});
