import { excelHost } from '../../../src/hosts/excel';
import { asEntered } from '../../../src/hosts/excel/cells';
import type { CellValue, NumberFormat, WorkbookSpec } from '../../../src/workbook/model';
import { createExcel, limitApi } from '../../excel-host/client';
import { withBlock, withFormula, withNewBlock, withTab } from '../change';
import { sampleWorkbook } from '../xlsx/sample';
import { differences, readEverything } from './workbook';

jest.setTimeout(60_000);

const { writer, reader } = excelHost();

const LINES = 'Savings lines';
/** The sample without formulas of officers; sums over cells, since the engine of the in-memory Excel cannot sum table columns by a condition. */
const spec = [0, 1, 2].reduce(
  (changed, i) => withFormula(changed, `savings/year-${i}`, `SUMIFS('${LINES}'!R5C${5 + i}:R8C${5 + i},'${LINES}'!R5C2:R8C2,RC2)`),
  withTab(withBlock(sampleWorkbook(), 'lines/rows', () => ({ officerFormulas: [] })), 'lines', () => ({ name: LINES })),
);

const TEXTS = [
  '=A1', '=SUM(B2:B9)', '+44 1858 000000', '-', '-5', '-A1', '@home', "'tis", "''", '1/4', '2010/11', '2026', '1,000', '50%', '£5', '1e5',
  '12 March', 'TRUE', 'false', '#N/A', '#REF!', '007', ' 5', 'Council "A"', 'Ynys Môn', 'two\nlines', '-- see note 3', 'R1C1',
];

function withTexts(format: NumberFormat, kind: 'text' | 'input'): WorkbookSpec {
  return withNewBlock(spec, 'contents', { kind, values: TEXTS.map((text) => [text, 5] as CellValue[]), format: { columns: [format, 'money'] }, row: 90, style: 'input' });
}

afterEach(() => limitApi(null));

test.each([['general', 'text'], ['text', 'input'], ['money', 'input']] as const)('texts stay as they are under the format %s', async (format, kind) => {
  createExcel();
  const odd = withTexts(format, kind);
  await writer.write(odd);
  expect(differences(odd, await readEverything())).toEqual([]);
});

test('only texts that Excel would read something into get an apostrophe', () => {
  expect(asEntered('Council tax base', 'general')).toBe('Council tax base');
  expect(asEntered('2010/11', 'general')).toBe("'2010/11");
  expect(asEntered('2010/11', 'text')).toBe('2010/11');
  expect(asEntered('TBC', 'money')).toBe('TBC');
  expect(asEntered(5, 'text')).toBe(5);
  expect(asEntered('', 'general')).toBeNull();
});

/** Figures of the first line that the officer typed as formulas, in columns E and on. */
function withOfficerFormulas(...formulas: readonly string[]): WorkbookSpec {
  return withBlock(spec, 'lines/rows', () => ({ officerFormulas: formulas.map((formula, i) => ({ row: 0, column: 4 + i, formula })) }));
}

const VALUE = -41184;

async function readLines() {
  return (await reader.read()).tabs.find(({ name }) => name === LINES)!;
}

test('an officer’s formula into another tab is kept, with the format of its cell', async () => {
  const excel = createExcel({ tabs: ['MTFS 2026'] });
  excel.workbook.sheet('MTFS 2026').put(14, 4, { value: VALUE, formula: null });
  const linked = withOfficerFormulas("='MTFS 2026'!D14", '=20000-61184');
  await expect(writer.write(linked)).resolves.toMatchObject({ notices: [] });
  expect(differences(linked, await readEverything())).toEqual([]);
  expect((await readLines()).formula(5, 5)).toBe("='MTFS 2026'!D14");
  expect(excel.workbook.sheet(LINES).coats.at(5, 5, 'NumberFormat')).toBe('£#,##0;-£#,##0;"-"');
});

test('a formula that leads out of the workbook is kept in a comment, and read back', async () => {
  const formulas = ["='MTFS 2026'!D14", "='[Budget.xlsx]Sheet1'!A1", '=Their_name*2'];
  createExcel();
  await expect(writer.write(withOfficerFormulas(...formulas))).resolves.toMatchObject({ notices: [] });
  const lines = await readLines();
  expect([5, 6, 7].map((column) => lines.value(5, column))).toEqual([VALUE, VALUE, VALUE]);
  expect([5, 6, 7].map((column) => lines.formula(5, column))).toEqual(formulas);
  expect(lines.formula(6, 5)).toBeNull();
});

test('where Excel has no comments, the officer is told which formula is not kept', async () => {
  createExcel();
  limitApi('1.9');
  await expect(writer.write(withOfficerFormulas('=SUM(TheirTable[Gap])'))).resolves.toMatchObject({
    notices: [`The formula =SUM(TheirTable[Gap]) leads out of this workbook: ${LINES} E5 holds its value only.`],
  });
});

test('a formula over our own table is written once the table is there', async () => {
  createExcel();
  await expect(writer.write(withOfficerFormulas('=SUM(HDC_Lines[2024/25])'))).resolves.toMatchObject({ notices: [] });
  expect((await readLines()).formula(5, 5)).toBe('=SUM(HDC_Lines[2024/25])');
});

test('where the officer calculates by hand, our tabs show figures all the same', async () => {
  const excel = createExcel({ tabs: ['MTFS 2026'] });
  excel.workbook.calculationMode = 'Manual';
  await writer.write(spec);
  expect(excel.workbook.calculationMode).toBe('Manual');
  // The in-memory Excel calculates one tab at a time with all other cells as if typed.
  expect(differences(spec, await readEverything())).toEqual([]);
});

test('the officer’s own title of the workbook stays', async () => {
  const excel = createExcel();
  const properties = excel.workbook.store.child('Properties');
  properties.set('Title', 'MTFS 2026 to 2031');
  await writer.write(spec);
  expect(properties.get('Title')).toBe('MTFS 2026 to 2031');
  expect(properties.get('Subject')).toBe(spec.subject);
});
